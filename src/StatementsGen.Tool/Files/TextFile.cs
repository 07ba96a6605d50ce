namespace StatementsGen.Tool.Files;

/// <summary>A text file that a path on the command line leads to.</summary>
/// <param name="FullPath">Its absolute path.</param>
/// <param name="DisplayPath">Its path from the working directory with <c>/</c>, where it lies in it; else its absolute path.</param>
/// <param name="Root">What stands for the folder of texts: the folder on the command line, or the one that the file lies in.</param>
/// <param name="Path">Its path in that folder with <c>/</c>: the <see cref="StatementDocument.Path"/> of the compiled document.</param>
internal sealed record TextFile(string FullPath, string DisplayPath, string Root, string Path);
