using StatementsGen.Tool.Check;
using StatementsGen.Tool.Export;
using StatementsGen.Tool.Files;
using StatementsGen.Tool.Reporting;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Quotes;

/// <summary>Reads the texts of a file that quotations are looked for in.</summary>
internal static class QuotedFile
{
    private static readonly string[] LinesExtensions = [".jsonl", ".ndjson"];

    /// <summary>Returns the texts: the file itself, or the field of each line of a JSON Lines file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="field">The field of JSON Lines that holds the text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="CommandFailure">The file cannot be read, or a line is malformed.</exception>
    internal static async IAsyncEnumerable<QuotedText> ReadAsync(
        TextFile file, string field, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!LinesExtensions.Contains(Path.GetExtension(file.FullPath), StringComparer.OrdinalIgnoreCase))
        {
            var read = ReadText.Of(file);
            var text = read.Text ?? throw new CommandFailure(FindingLine.Of(read.Finding!));
            var lines = new Checks.Findings.LineIndex(text);
            yield return new QuotedText(text, null, lines.PositionAt);
            yield break;
        }

        await using var stream = File.OpenRead(file.FullPath);
        var reader = new StreamLineReader(stream);
        do
        {
            while (reader.TryTake(out var line))
            {
                if (line.Span.IndexOfAnyExcept(" \t\r"u8) >= 0)
                {
                    yield return Parse(line.Span, reader.Number, field, file.DisplayPath);
                }
            }
        }
        while (await reader.FillAsync(cancellationToken));
    }

    private static QuotedText Parse(ReadOnlySpan<byte> line, int number, string field, string path)
    {
        try
        {
            return JsonLineText.Read(line, number, field);
        }
        catch (FormatException exception)
        {
            throw new CommandFailure($"{path}({number},1): the line cannot be read: {exception.Message}.");
        }
    }
}
