using StatementsGen.Checks.Characters;
using StatementsGen.Checks.Findings;

namespace StatementsGen.Checks.Structure;

/// <summary>Finds lines that look like front matter and are text, because they are not the first of the file or not YAML.</summary>
/// <remarks>Only keys with values between two markers look like front matter: a rule above words is text, and there is nothing to say about it.</remarks>
internal static class MisplacedFrontMatter
{
    private const string Marker = "---";
    private const string TomlMarker = "+++";
    private const string OtherClosing = "...";

    /// <summary>Checks a text.</summary>
    /// <param name="text">The text.</param>
    internal static IEnumerable<Finding> Find(CheckedText text)
    {
        if (text.Outline.FrontMatter is null && FindIn(text.Text) is var (marker, words, reason))
        {
            yield return text.FindingAt(Rules.MisplacedFrontMatter, marker, words, reason);
        }
    }

    private static (TextSpan Marker, string Words, string Reason)? FindIn(string text)
    {
        var start = 0;
        var invisible = default(TextSpan);
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || IsInvisible(text[start])))
        {
            // A byte order mark at the very start is none of the text.
            invisible = IsInvisible(text[start]) && start > 0 | text[start] != '\uFEFF' ? new TextSpan(start, 1) : invisible;
            start++;
        }

        var first = Line.At(text, start);
        var words = first.Words(text);
        if (words == TomlMarker && HoldsKeys(text, first.Next, '=', TomlMarker))
        {
            return (new TextSpan(start, Marker.Length), words, "it is TOML");
        }

        if (words == Marker && HoldsKeys(text, first.Next, ':', Marker))
        {
            return (new TextSpan(start, Marker.Length), words, invisible.Length > 0
                ? $"the invisible character {CodePoints.Names(text, invisible)} stands before it"
                : "a blank line or space stands before it");
        }

        // Behind a title, keys in small letters alone: "Date: 4 May" below an underlined word is text.
        var second = SkipBlankLines(text, first.Next);
        return words.Length > 0 && second.Words(text) == Marker && HoldsKeys(text, second.Next, ':', Marker, inSmallLetters: true)
            ? (new TextSpan(second.Start, Marker.Length), Marker, "a line of text stands before it")
            : null;
    }

    private static bool IsInvisible(char c) => c is '\uFEFF' or '\u200B' or '\u2060' or '\u200C' or '\u200D';

    private static Line SkipBlankLines(string text, int start)
    {
        var line = Line.At(text, start);
        while (line.Words(text).Length == 0 && line.Next > line.Start)
        {
            line = Line.At(text, line.Next);
        }

        return line;
    }

    /// <summary>Whether lines are keys with values, at least one, up to a marker that closes them.</summary>
    private static bool HoldsKeys(string text, int start, char separator, string closing, bool inSmallLetters = false)
    {
        var keys = 0;
        for (var line = Line.At(text, start); line.Next > line.Start; line = Line.At(text, line.Next))
        {
            var words = line.Words(text);
            if (words == closing || (words == OtherClosing && closing == Marker))
            {
                return keys > 0;
            }

            var isKey = IsKey(words, separator) && (!inSmallLetters || char.IsLower(words[0]));
            keys += isKey ? 1 : 0;
            if (!isKey && words.Length > 0 && words[0] is not ('#' or '-' or '[' or ']' or '}') && text[line.Start] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsKey(string words, char separator)
    {
        var end = words.IndexOf(separator);
        if (end <= 0 || (separator == ':' && end + 1 < words.Length && words[end + 1] is not (' ' or '\t')))
        {
            return false;
        }

        var key = words.Substring(0, end).TrimEnd().Trim('"', '\'');
        return key.Length > 0 && char.IsLetter(key[0]) && key.All(static c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.');
    }

    /// <summary>A line of the text.</summary>
    /// <param name="Start">The offset of its first character.</param>
    /// <param name="End">The offset of its line break.</param>
    /// <param name="Next">The offset past its line break. Equal to <paramref name="Start"/> past the end of the text.</param>
    private readonly record struct Line(int Start, int End, int Next)
    {
        internal static Line At(string text, int start)
        {
            var end = start;
            while (end < text.Length && !LineFolding.IsLineBreak(text[end]))
            {
                end++;
            }

            return new Line(start, end, Math.Min(end + (string.CompareOrdinal(text, end, "\r\n", 0, 2) == 0 ? 2 : 1), text.Length));
        }

        internal string Words(string text) => text.Substring(Start, End - Start).Trim();
    }
}
