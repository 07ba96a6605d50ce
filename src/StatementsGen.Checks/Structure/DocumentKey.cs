namespace StatementsGen.Checks.Structure;

/// <summary>Identifies a document among the documents of a project. Equality is by value.</summary>
/// <param name="Path">The document's path, relative to the folder of texts.</param>
/// <param name="FilePath">The text file's path, as the compiler or the command line has it.</param>
/// <param name="Namespace">The namespace below the one of the folder of texts; empty for a text directly in that folder.</param>
/// <param name="Name">The class name that the document requests. The class can have another one, if the name is taken.</param>
internal sealed record DocumentKey(string Path, string FilePath, string Namespace, string Name);
