#if NET
using System.Runtime.CompilerServices;
#endif
using StatementsGen.Patterns;

namespace StatementsGen.Files;

/// <summary>Reads the text files of a folder one after the other.</summary>
internal sealed class FolderReader
{
    private readonly string _folder;
    private readonly FolderWalk _walk;
    private readonly Func<string, string, CancellationToken, StatementDocument> _read;
    private readonly Action<string, Exception>? _onError;

    /// <summary>Creates a reader with a copy of the options.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="options">Which files are read, and what happens to those that cannot be.</param>
    /// <param name="read">Makes a document from a text and its path.</param>
    /// <param name="other">Returns whether a file that the search pattern does not match is read, too, by its name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is <see langword="null"/>.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    internal FolderReader(string folder, FolderReadingOptions? options, Func<string, string, CancellationToken, StatementDocument> read, Func<string, bool>? other = null)
    {
        _read = read;
        _folder = Path.GetFullPath(folder ?? throw new ArgumentNullException(nameof(folder)));
        if (!Directory.Exists(_folder))
        {
            throw new DirectoryNotFoundException($"There is no folder '{_folder}'.");
        }

        options ??= new FolderReadingOptions();
        _onError = options.OnError;
        var pattern = new WildcardPattern(options.SearchPattern);
        _walk = new FolderWalk(name => pattern.Matches(name) || other?.Invoke(name) == true, options.RecurseSubdirectories, _onError);
    }

    /// <summary>Returns the documents, each read as it is enumerated.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal IEnumerable<StatementDocument> Documents(CancellationToken cancellationToken)
    {
        foreach (var file in _walk.FilesIn(_folder, cancellationToken))
        {
            if (TextOf(file) is { } text)
            {
                yield return _read(text, file.Path, cancellationToken);
            }
        }
    }

#if NET
    /// <summary>Returns the documents, each read as it is enumerated.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal async IAsyncEnumerable<StatementDocument> DocumentsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var file in _walk.FilesIn(_folder, cancellationToken))
        {
            if (await TextOfAsync(file, cancellationToken).ConfigureAwait(false) is { } text)
            {
                yield return _read(text, file.Path, cancellationToken);
            }
        }
    }

    private async Task<string?> TextOfAsync(FolderFile file, CancellationToken cancellationToken)
    {
        try
        {
            return TextFileDecoder.Decode(await File.ReadAllBytesAsync(file.FullPath, cancellationToken).ConfigureAwait(false), file.FullPath);
        }
        catch (Exception exception) when (IsToldOf(exception))
        {
            _onError!(file.FullPath, exception);
            return null;
        }
    }
#endif

    private string? TextOf(FolderFile file)
    {
        try
        {
            return TextFileDecoder.Decode(File.ReadAllBytes(file.FullPath), file.FullPath);
        }
        catch (Exception exception) when (IsToldOf(exception))
        {
            _onError!(file.FullPath, exception);
            return null;
        }
    }

    private bool IsToldOf(Exception exception) => _onError is not null && exception is IOException or UnauthorizedAccessException;
}
