namespace StatementsGen.CodeFixes;

/// <summary>A text to fix.</summary>
/// <param name="Path">The document's path, or the file's name if the path is not known.</param>
/// <param name="Words">The text.</param>
/// <param name="ClassName">The name of the document's class; <see langword="null"/> if the fix does not need it.</param>
internal readonly record struct FixableText(string Path, string Words, string? ClassName = null);
