using StatementsGen.Checks.Reading;
using StatementsGen.Tool.Check;
using StatementsGen.Tool.Files;
using StatementsGen.Tool.Progress;
using StatementsGen.Tool.Reporting;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Export;

/// <summary>Exports text files, one after the other: it holds no more than one of them.</summary>
internal static class FilesExport
{
    /// <summary>Exports files. One that cannot be read costs itself only.</summary>
    /// <param name="files">The files.</param>
    /// <param name="output">Where the documents go.</param>
    /// <param name="error">Where findings go.</param>
    /// <param name="progress">Counts each file.</param>
    /// <param name="selection">Which files are exported.</param>
    /// <param name="cancellationToken">Stops the export.</param>
    /// <returns>The exit code.</returns>
    internal static async Task<int> RunAsync(
        IEnumerable<TextFile> files,
        IDocumentWriter output,
        TextWriter error,
        WorkProgress progress,
        TextSelection selection,
        CancellationToken cancellationToken)
    {
        var exitCode = ExitCode.Success;
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress.Advance();
            if (!selection.Takes(new DocumentId(file.DisplayPath), file.Path))
            {
                continue;
            }

            var read = ReadText.Of(file);
            if (read.Text is { } text)
            {
                var document = TextReading.ReadDocument(text, file.Path, cancellationToken: cancellationToken);
                await output.WriteAsync(new DocumentId(file.DisplayPath), document);
            }
            else
            {
                await error.WriteLineAsync(FindingLine.Of(read.Finding!));
                exitCode = ExitCode.Failure;
            }
        }

        selection.Close();
        return exitCode;
    }
}
