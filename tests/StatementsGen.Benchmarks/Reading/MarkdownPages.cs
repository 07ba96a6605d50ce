using System.Text;

namespace StatementsGen.Benchmarks.Reading;

/// <summary>Makes Markdown of plain texts: the same words, with the marks that people write.</summary>
internal static class MarkdownPages
{
    private const int LinesUnderHeading = 12;
    private const int LinesToItem = 4;

    /// <summary>Returns the page of a text.</summary>
    /// <param name="text">The plain text, a paragraph a line.</param>
    internal static string Of(string text)
    {
        var page = new StringBuilder(text.Length * 2);
        var count = 0;
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (count % LinesUnderHeading == 0)
            {
                page.Append("## Part\n\n");
            }

            var space = line.IndexOf(' ', StringComparison.Ordinal);
            page.Append(count % LinesToItem == 0 ? "- " : "").Append(space > 0 ? $"**{line[..space]}**{line[space..]}" : line).Append("\n\n");
            count++;
        }

        return page.ToString();
    }
}
