namespace StatementsGen.Files;

/// <summary>Finds the files of a folder, in ordinal order of their paths in it.</summary>
/// <remarks>
/// Hidden folders and the folders <c>bin</c> and <c>obj</c> are left out, unless the walk starts from one.
/// A folder is listed when the walk comes to it, and its entries are sorted with a <c>/</c> after the names of folders: that is the order of the whole
/// paths, so no more is held than the lists of the folders on the way.
/// </remarks>
/// <param name="counts">Returns whether a file counts, by its name.</param>
/// <param name="recurse">Whether the folders in the folder are searched too.</param>
/// <param name="onError">Called for each folder that cannot be listed. Without it, the walk ends with the exception.</param>
internal sealed class FolderWalk(Func<string, bool> counts, bool recurse, Action<string, Exception>? onError = null)
{
    /// <summary>Returns the files of a folder, found as they are enumerated.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="cancellationToken">Stops the walk.</param>
    internal IEnumerable<FolderFile> FilesIn(string folder, CancellationToken cancellationToken = default)
    {
        var pending = new Stack<FolderEntry>();
        pending.Push(new FolderEntry(null, folder, "", FolderLinks.Resolve(folder)));
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var next = pending.Pop();
            if (next.IsFolder)
            {
                foreach (var entry in List(next))
                {
                    pending.Push(entry);
                }
            }
            else
            {
                yield return new FolderFile(next.FullPath, next.Path);
            }
        }
    }

    // The last comes first: they go on a stack.
    private List<FolderEntry> List(FolderEntry folder)
    {
        var entries = new List<FolderEntry>();
        try
        {
            foreach (var info in new DirectoryInfo(folder.FullPath).EnumerateFileSystemInfos())
            {
                if (EntryOf(info, folder) is { } entry)
                {
                    entries.Add(entry);
                }
            }
        }
        catch (Exception exception) when (onError is not null && exception is IOException or UnauthorizedAccessException)
        {
            onError(folder.FullPath, exception);
            entries.Clear();
        }

        entries.Sort(static (a, b) => string.CompareOrdinal(b.Path, a.Path));
        return entries;
    }

    private FolderEntry? EntryOf(FileSystemInfo info, FolderEntry folder)
    {
        if (info is not DirectoryInfo)
        {
            return counts(info.Name) ? new FolderEntry(folder, info.FullName, folder.Path + info.Name, "") : null;
        }

        return recurse && !IsLeftOut(info.Name) && FolderLinks.RealPathOf(info, folder) is { } real
            ? new FolderEntry(folder, info.FullName, $"{folder.Path}{info.Name}/", real)
            : null;
    }

    // The same as the package's targets leave out of a build.
    private static bool IsLeftOut(string folder) =>
        folder[0] == '.'
        || folder.Equals("bin", StringComparison.OrdinalIgnoreCase)
        || folder.Equals("obj", StringComparison.OrdinalIgnoreCase);
}
