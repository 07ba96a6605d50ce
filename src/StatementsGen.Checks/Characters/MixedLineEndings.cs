using System.Globalization;
using StatementsGen.Checks.Findings;

namespace StatementsGen.Checks.Characters;

/// <summary>Reports texts that mix line endings.</summary>
internal static class MixedLineEndings
{
    // In order of preference if two are equally frequent.
    private static readonly string[] Kinds = ["\n", "\r\n", "\r"];

    private static readonly char[] Breaks = ['\n', '\r'];

    /// <summary>Finds the first line whose ending differs from most others.</summary>
    /// <param name="source">The text.</param>
    internal static IEnumerable<Finding> Find(CheckedText source)
    {
        var text = source.Text;
        var usual = MostFrequent(text);
        var line = 1;
        foreach (var ending in EndingsOf(text))
        {
            if (ending.Length != usual.Length || text[ending.Start] != usual[0])
            {
                return
                [
                    source.FindingAt(
                        Rules.MixedLineEndings,
                        ending,
                        NameOf(source.Substring(ending)),
                        line.ToString(CultureInfo.InvariantCulture),
                        NameOf(usual)),
                ];
            }

            line++;
        }

        return [];
    }

    /// <summary>Returns the most frequent line ending. <c>\n</c> wins a tie.</summary>
    /// <param name="text">The decoded text.</param>
    internal static string MostFrequent(string text)
    {
        var counts = new int[Kinds.Length];
        foreach (var ending in EndingsOf(text))
        {
            counts[ending.Length == 2 ? 1 : text[ending.Start] == '\n' ? 0 : 2]++;
        }

        return Kinds[Array.IndexOf(counts, counts.Max())];
    }

    /// <summary>Returns the line endings, in order. Other Unicode separators do not count: no editor inserts them on its own.</summary>
    /// <param name="text">The decoded text.</param>
    internal static IEnumerable<TextSpan> EndingsOf(string text)
    {
        for (var i = text.IndexOfAny(Breaks); i >= 0; i = text.IndexOfAny(Breaks, i))
        {
            var length = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            yield return new TextSpan(i, length);
            i += length;
        }
    }

    private static string NameOf(string ending) => ending switch
    {
        "\n" => "LF",
        "\r\n" => "CR LF",
        _ => "CR",
    };
}
