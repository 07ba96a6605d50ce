namespace StatementsGen;

/// <summary>Which files of a folder are read, and what happens to those that cannot be.</summary>
public sealed class FolderReadingOptions
{
    private string _searchPattern = "*.txt";

    /// <summary>
    /// What the names of the files look like: <c>*</c> stands for any characters, none too, and <c>?</c> for any single one. Capitals do not
    /// count, whatever the platform. The default is <c>*.txt</c>.
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

    /// <summary>Whether the folders in the folder are searched too. The default is <see langword="true"/>.</summary>
    /// <remarks>
    /// Folders whose names start with a <c>.</c>, and folders called <c>bin</c> or <c>obj</c>, are left out, as they are in a build.
    /// A link to a folder is followed like a folder, unless it leads back to one on the way to it. On .NET Standard 2.0, which cannot tell
    /// where a link leads, none is followed.
    /// </remarks>
    public bool RecurseSubdirectories { get; set; } = true;

    /// <summary>
    /// Told of each file that cannot be decoded or opened, and each folder that cannot be listed, by its full path; it is then left out. By default there is
    /// nobody to tell, and the reading ends with the exception.
    /// </summary>
    /// <remarks>
    /// The exception is an <see cref="UndecodableTextException"/>, another <see cref="IOException"/>, or an <see cref="UnauthorizedAccessException"/>.
    /// To end the reading all the same, throw.
    /// </remarks>
    public Action<string, Exception>? OnError { get; set; }
}
