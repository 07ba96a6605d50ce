using StatementsGen.Naming;

namespace StatementsGen.Checks.Structure;

/// <summary>A document and the class name that it requests. Equality is by value.</summary>
/// <param name="Key">The document, with the name.</param>
/// <param name="Span">The span of the words that the name is made of; empty if the name comes from the file name.</param>
/// <param name="Position">The line and column of these words.</param>
internal sealed record ClassRequest(DocumentKey Key, TextSpan Span, TextPosition Position)
{
    /// <summary>The document's path.</summary>
    internal string Path => Key.Path;

    /// <summary>The namespace below the one of the folder of texts.</summary>
    internal string Namespace => Key.Namespace;

    /// <summary>The requested name.</summary>
    internal string Name => Key.Name;

    /// <summary>The requested name with its namespace.</summary>
    internal string QualifiedName => NamespaceNaming.Join(Namespace, Name);
}
