namespace StatementsGen.Files;

/// <summary>A file that was found in a folder.</summary>
/// <param name="FullPath">Its absolute path.</param>
/// <param name="Path">Its path in the folder, with <c>/</c>.</param>
internal readonly record struct FolderFile(string FullPath, string Path);
