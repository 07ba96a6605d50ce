namespace StatementsGen;

/// <summary>Options for reading the files of a folder: which files are read, and how errors are handled.</summary>
public sealed class FolderReadingOptions
{
    private string _searchPattern = "*.txt";

    /// <summary>
    /// The pattern for file names. <c>*</c> matches any number of characters, <c>?</c> exactly one. Case is ignored on every
    /// platform. The default is <c>*.txt</c>.
    /// </summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Set to an empty string, or to one with a <c>/</c> or <c>\</c>, which no file name matches.</exception>
    public string SearchPattern
    {
        get => _searchPattern;
        set
        {
            _ = value ?? throw new ArgumentNullException(nameof(value));
            if (value.Length == 0 || value.IndexOfAny(['/', '\\']) >= 0)
            {
                throw new ArgumentException("A search pattern is matched with the names of files, which have no '/' or '\\' in them.", nameof(value));
            }

            _searchPattern = value;
        }
    }

    /// <summary>Whether subfolders are searched. The default is <see langword="true"/>.</summary>
    /// <remarks>
    /// Folders whose names start with a <c>.</c>, and folders named <c>bin</c> or <c>obj</c>, are skipped, as in a build.
    /// A link to a folder is followed, unless it leads back to a folder above it. On .NET Standard 2.0, which cannot resolve
    /// links, none is followed.
    /// </remarks>
    public bool RecurseSubdirectories { get; set; } = true;

    /// <summary>
    /// Called with the full path of each file that cannot be decoded or opened and each folder that cannot be listed. The file or folder is then skipped. Without
    /// it, the reading ends with the exception.
    /// </summary>
    /// <remarks>
    /// The exception is an <see cref="UndecodableTextException"/>, another <see cref="IOException"/>, or an <see cref="UnauthorizedAccessException"/>.
    /// To end the reading, throw an exception.
    /// </remarks>
    public Action<string, Exception>? OnError { get; set; }
}
