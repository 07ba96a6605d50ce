using System.Globalization;
using StatementsGen.Checks.Reading;
using StatementsGen.Tool.Progress;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Export;

/// <summary>Exports texts that come in as JSON Lines, one after the other: it holds no more than one of them.</summary>
internal static class LinesExport
{
    /// <summary>Exports texts.</summary>
    /// <param name="input">The texts, as JSON Lines.</param>
    /// <param name="output">Where the documents go.</param>
    /// <param name="progress">Counts each text.</param>
    /// <param name="selection">Which texts are exported.</param>
    /// <param name="cancellationToken">Stops the export.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandFailure">A line is malformed. What stands before it has been exported.</exception>
    internal static async Task<int> RunAsync(
        Stream input, IDocumentWriter output, WorkProgress progress, TextSelection selection, CancellationToken cancellationToken)
    {
        var lines = new StreamLineReader(input);
        do
        {
            while (lines.TryTake(out var line))
            {
                if (!IsBlank(line.Span))
                {
                    var entry = Parse(line.Span, lines.Number);
                    if (selection.Takes(entry.Id, entry.Id.Value))
                    {
                        await output.WriteAsync(entry.Id, TextReading.ReadDocument(entry.Text, entry.Path, cancellationToken: cancellationToken));
                    }

                    progress.Advance();
                }
            }

            // Whoever sends the texts may wait for the answer to one before sending the next.
            await output.FlushAsync(cancellationToken);
        }
        while (await lines.FillAsync(cancellationToken));

        selection.Close();
        return ExitCode.Success;
    }

    private static TextEntry Parse(ReadOnlySpan<byte> line, int number)
    {
        try
        {
            return TextEntry.Parse(line);
        }
        catch (FormatException exception)
        {
            throw new CommandFailure(string.Create(CultureInfo.InvariantCulture, $"line {number}: {exception.Message}"));
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;
}
