namespace StatementsGen.Files;

/// <summary>Follows links to folders, except those that lead back to a folder above them. Without this check, the walk would go on until the path is too long.</summary>
internal static class FolderLinks
{
#if NET
    /// <summary>Returns where the path of a folder leads.</summary>
    /// <param name="folder">The folder's absolute path.</param>
    internal static string Resolve(string folder) => Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder;

    /// <summary>Returns where the path of a folder leads; <see langword="null"/> for a link that leads back to a folder on the way to it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="parent">The folder that it was found in.</param>
    internal static string? RealPathOf(FileSystemInfo folder, FolderEntry parent)
    {
        if ((folder.Attributes & FileAttributes.ReparsePoint) == 0 || folder.ResolveLinkTarget(returnFinalTarget: true) is not { } target)
        {
            return Path.Combine(parent.RealPath, folder.Name);
        }

        for (var passed = parent; passed is not null; passed = passed.Parent)
        {
            if (IsIn(passed.RealPath, target.FullName))
            {
                return null;
            }
        }

        return target.FullName;
    }

    private static bool IsIn(string path, string folder) => WithSeparator(path).StartsWith(WithSeparator(folder), StringComparison.Ordinal);

    private static string WithSeparator(string path) => Path.TrimEndingDirectorySeparator(path) + Path.DirectorySeparatorChar;
#else
    /// <summary>Returns the path of a folder: this framework cannot tell where it leads.</summary>
    /// <param name="folder">The folder's absolute path.</param>
    internal static string Resolve(string folder) => folder;

    /// <summary>Returns the path of a folder; <see langword="null"/> for a link, which may lead back.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="parent">The folder that it was found in.</param>
    internal static string? RealPathOf(FileSystemInfo folder, FolderEntry parent) =>
        (folder.Attributes & FileAttributes.ReparsePoint) == 0 ? Path.Combine(parent.RealPath, folder.Name) : null;
#endif
}
