using Microsoft.CodeAnalysis.Text;
using StatementsGen.Checks.Characters;
using StatementsGen.Reading.FrontMatter;

namespace StatementsGen.CodeFixes.Metadata;

/// <summary>Adds lines to valid front matter.</summary>
internal static class FrontMatterLines
{
    private const string Mark = "---";

    /// <summary>Adds lines at the end of the front matter, and creates front matter if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The lines: keys with values.</param>
    /// <returns>The change; <see langword="null"/> if the keys are not on lines of their own, or the front matter is not closed.</returns>
    internal static TextChange? Add(string text, IReadOnlyList<string> lines)
    {
        var end = MixedLineEndings.MostFrequent(text);
        var front = FrontMatterReader.Read(text);
        if (front is { } block)
        {
            return Indentation(text.Substring(block.Content.Start, block.Content.Length)) is { } indentation
                ? Insert(block.Content.End, lines.Select(line => indentation + line))
                : null;
        }

        return FrontMatterReader.FindUnclosed(text, front) is null
            ? Insert(text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0, [Mark, .. lines, Mark])
            : null;

        TextChange Insert(int offset, IEnumerable<string> inserted) =>
            new(new Microsoft.CodeAnalysis.Text.TextSpan(offset, 0), string.Concat(inserted.Select(line => line + end)));
    }

    // The indentation of the first key, which all keys share.
    private static string? Indentation(string content)
    {
        var start = 0;
        for (var i = 0; i <= content.Length; i++)
        {
            if (i < content.Length && !LineFolding.IsLineBreak(content[i]))
            {
                continue;
            }

            var line = content.Substring(start, i - start);
            var words = line.Trim();
            if (words.Length > 0 && words[0] != '#')
            {
                return words[0] == '{' || !words.Contains(':') ? null : line.Substring(0, line.IndexOf(words[0]));
            }

            start = i + 1;
        }

        return "";
    }
}
