namespace StatementsGen.Files;

/// <summary>A file or folder on the walk through a folder.</summary>
/// <param name="Parent">The folder that it was found in; <see langword="null"/> for the one that the walk starts from.</param>
/// <param name="FullPath">Its absolute path.</param>
/// <param name="Path">Its path from where the walk starts, with <c>/</c>, and one at the end of a folder's.</param>
/// <param name="RealPath">Where a folder's path leads when links are followed.</param>
internal sealed record FolderEntry(FolderEntry? Parent, string FullPath, string Path, string RealPath)
{
    /// <summary>Whether it is a folder.</summary>
    internal bool IsFolder => Path.Length == 0 || Path[Path.Length - 1] == '/';
}
