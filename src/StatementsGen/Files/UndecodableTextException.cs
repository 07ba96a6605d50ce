namespace StatementsGen;

/// <summary>The exception that is thrown when a text file cannot be decoded without loss: it is neither UTF-8, nor UTF-16 with a byte order mark.</summary>
public sealed class UndecodableTextException : IOException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="path">The file.</param>
    /// <param name="position">The line and column of the first bad place.</param>
    /// <param name="reason">What is wrong there, as a clause.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="reason"/> is <see langword="null"/>.</exception>
    public UndecodableTextException(string path, TextPosition position, string reason)
        : base($"'{path}' {position} cannot be decoded: {reason}. Save it as UTF-8, or as UTF-16 with a byte order mark.")
    {
        Path = path ?? throw new ArgumentNullException(nameof(path));
        Position = position;
        Reason = reason ?? throw new ArgumentNullException(nameof(reason));
    }

    /// <summary>The path of the file, as it was passed to the reader.</summary>
    public string Path { get; }

    /// <summary>The line and column of the first bad place, both 1-based; (1,1) if the whole file is in another encoding.</summary>
    public TextPosition Position { get; }

    /// <summary>What is wrong there, as a clause: "it holds the replacement character U+FFFD, …".</summary>
    public string Reason { get; }
}
