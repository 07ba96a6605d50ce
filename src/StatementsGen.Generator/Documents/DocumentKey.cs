namespace StatementsGen.Generator.Documents;

/// <summary>What the rest of the project needs to know of a document. Small, and equal (by value) as long as its name stays.</summary>
/// <param name="Path">The document's path.</param>
/// <param name="FilePath">The text file's path as the compiler has it.</param>
/// <param name="Namespace">The namespace below the one that stands for the folder of texts; empty for a text right in it.</param>
/// <param name="Name">The name that the document asks for.</param>
/// <param name="NameSpan">The words that the name is made of, to point at them; empty for the name of a file.</param>
/// <param name="NamePosition">The line and column of these words.</param>
internal sealed record DocumentKey(
    string Path,
    string FilePath,
    string Namespace,
    string Name,
    TextSpan NameSpan,
    TextPosition NamePosition);
