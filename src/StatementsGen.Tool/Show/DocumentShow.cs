using Spectre.Console;
using StatementsGen.Checks.Reading;
using StatementsGen.Tool.Check;
using StatementsGen.Tool.Files;
using StatementsGen.Tool.Progress;
using StatementsGen.Tool.Reporting;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Show;

/// <summary>Shows documents, one after the other.</summary>
internal static class DocumentShow
{
    /// <summary>Shows files. One that cannot be read costs itself only.</summary>
    /// <param name="files">The files.</param>
    /// <param name="explain">Whether to show by which evidence each attribution was accepted.</param>
    /// <param name="console">Where they are shown.</param>
    /// <param name="progress">Counts each file.</param>
    /// <param name="cancellationToken">Stops it between two files.</param>
    /// <returns>The exit code.</returns>
    internal static async Task<int> RunAsync(
        IEnumerable<TextFile> files,
        bool explain,
        ToolConsole console,
        WorkProgress progress,
        CancellationToken cancellationToken)
    {
        var exitCode = ExitCode.Success;
        await using var output = console.OpenText();
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = ReadText.Of(file);
            if (read.Text is { } text)
            {
                var document = TextReading.ReadDocument(text, file.Path, cancellationToken: cancellationToken);
                var evidence = explain ? TextReading.ReadEvidence(text, file.Path, cancellationToken) : null;
                Show(DocumentView.Of(file, document, evidence), console.Terminal, output);
            }
            else
            {
                await console.Error.WriteLineAsync(FindingLine.Of(read.Finding!));
                exitCode = ExitCode.Failure;
            }

            progress.Advance();
        }

        return exitCode;
    }

    private static void Show(DocumentView view, IAnsiConsole? terminal, TextWriter output)
    {
        if (terminal is null)
        {
            PlainView.Write(view, output);
        }
        else
        {
            TerminalView.Write(view, terminal);
        }
    }
}
