using StatementsGen.Naming;

namespace StatementsGen.Checks.Structure;

/// <summary>The name that a document asks for its class.</summary>
/// <param name="Path">The document's path.</param>
/// <param name="FilePath">The path of the file, for findings.</param>
/// <param name="Namespace">The namespace below the one that stands for the folder of texts; empty for a text right in it.</param>
/// <param name="Name">The name.</param>
/// <param name="Span">The words that the name is made of; empty for the name of a file.</param>
/// <param name="Position">The line and column of these words.</param>
internal readonly record struct ClassRequest(string Path, string FilePath, string Namespace, string Name, TextSpan Span, TextPosition Position)
{
    /// <summary>The name with its namespace.</summary>
    internal string QualifiedName => NamespaceNaming.Join(Namespace, Name);
}
