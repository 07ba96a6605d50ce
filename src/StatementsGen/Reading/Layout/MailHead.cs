using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Layout;

/// <summary>Finds the head of a mail, a memo or minutes: lines such as <c>From:</c>, <c>Subject:</c> and <c>Date:</c> that follow each other.</summary>
internal static class MailHead
{
    private const int Fewest = 2;

    /// <summary>The longest key, in UTF-16 code units.</summary>
    private const int LongestKey = 24;

    /// <summary>Returns the index past the last line of a head that starts at a line; that line if none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="first">The index of the line.</param>
    internal static int EndOf(string text, List<TextLine> lines, int first)
    {
        if (KeyIn(text, lines[first]) != HeadKey.Known)
        {
            return first;
        }

        var (end, known) = (first + 1, 1);
        for (; end < lines.Count && lines[end].Kind == LineKind.Text; end++)
        {
            var key = KeyIn(text, lines[end]);
            if (key == HeadKey.None && lines[end].Indent <= lines[first].Indent)
            {
                break;
            }

            known += key == HeadKey.Known ? 1 : 0;
        }

        return known >= Fewest ? end : first;
    }

    /// <summary>Whether a line starts an entry of a head. Otherwise it goes on with the one before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">A line of a head.</param>
    internal static bool StartsEntry(string text, in TextLine line) => KeyIn(text, line) != HeadKey.None;

    private static HeadKey KeyIn(string text, in TextLine line)
    {
        if (line.Kind != LineKind.Text || !char.IsUpper(text[line.Start]))
        {
            return HeadKey.None;
        }

        var words = text.AsSpan(line.Start, Math.Min(line.Length, LongestKey));
        var colon = words.IndexOf(':');
        if (colon <= 0)
        {
            return HeadKey.None;
        }

        var key = words.Slice(0, colon);
        return RuleWords.Contains(RuleWords.HeadKeys, key, ignoreCase: true) ? HeadKey.Known
            : key.IndexOf(' ') < 0 && key.IndexOf('-') > 0 ? HeadKey.Like
            : HeadKey.None;
    }

    private enum HeadKey : byte
    {
        None,

        /// <summary>A key that is written as in mail: <c>X-Priority:</c></summary>
        Like,

        Known,
    }
}
