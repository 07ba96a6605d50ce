using StatementsGen.Checks.Reading;
using StatementsGen.Files;
using StatementsGen.Tool.Check;
using StatementsGen.Tool.Files;
using StatementsGen.Tool.Reporting;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Diff;

/// <summary>Reads the texts of a folder, or of a folder in a git revision.</summary>
internal static class DiffSource
{
    /// <summary>Reads the texts that an argument names.</summary>
    /// <param name="argument">A file or folder, or a git revision, alone or with a folder (<c>HEAD~1:seeds</c>).</param>
    /// <param name="inFolder">The folder for a revision alone.</param>
    /// <param name="directory">The folder that relative paths start from.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="CommandFailure">The argument is neither, or a text cannot be read.</exception>
    internal static async Task<DiffSide> ReadAsync(string argument, string inFolder, string directory, CancellationToken cancellationToken)
    {
        if (Path.Exists(Path.GetFullPath(argument, directory)))
        {
            return DiffSide.Of(TextFileSearch.Find([argument], directory).Select(file => Read(file, cancellationToken)));
        }

        var git = new GitRepository(directory);
        var (revision, folder) = argument.Split(':', 2) is [var name, var path] ? (name, path) : (argument, inFolder);
        var documents = new List<StatementDocument>();
        await foreach (var (file, bytes) in git.TextsAsync(revision, folder, cancellationToken))
        {
            var text = Decode(bytes, $"{revision}:{file}");
            documents.Add(TextReading.ReadDocument(text, file, cancellationToken: cancellationToken));
        }

        return DiffSide.Of(documents.OrderBy(static document => document.Path, StringComparer.Ordinal));

        static StatementDocument Read(TextFile file, CancellationToken cancellationToken)
        {
            var read = ReadText.Of(file);
            return TextReading.ReadDocument(read.Text ?? throw new CommandFailure(FindingLine.Of(read.Finding!)), file.Path, cancellationToken: cancellationToken);
        }
    }

    private static string Decode(byte[] bytes, string name)
    {
        try
        {
            return TextFileDecoder.Decode(bytes, name);
        }
        catch (UndecodableTextException exception)
        {
            throw new CommandFailure(exception.Message);
        }
    }
}
