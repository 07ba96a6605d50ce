using StatementsGen.Naming;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Layout;

/// <summary>The mark with which the author ends a statement or a heading: <c>{#no-talks by="Ann Lee" ignore=STG0106}</c>.</summary>
/// <remarks>
/// Something stands before it in its paragraph, and white space or nothing after it. It ends its statement wherever it stands, and is no part
/// of it. It has one to three parts, each once and in any order, with spaces between them. <see cref="MarkParts"/> reads it.
/// </remarks>
/// <param name="Start">The offset of the opening brace.</param>
/// <param name="End">The offset past the closing brace.</param>
/// <param name="Key">The key, which names the statement for code; empty if there is none.</param>
/// <param name="By">The names of those who say it, without quotation marks; empty if the mark tells none.</param>
/// <param name="Ignored">The findings that do not count for it, without quotation marks; empty if there are none.</param>
internal readonly record struct AuthorMark(int Start, int End, TextSpan Key, TextSpan By, TextSpan Ignored)
{
    /// <summary>The most code units in a mark. The bound keeps the work linear.</summary>
    internal const int Longest = 1000;

    /// <summary>Finds the first mark of a paragraph.</summary>
    /// <param name="paragraph">The paragraph, or what is left of it, trimmed of white space.</param>
    /// <param name="from">The offset to look from.</param>
    internal static AuthorMark? Find(ReadOnlySpan<char> paragraph, int from = 1)
    {
        for (var start = IndexOfOpening(paragraph, from); start >= 0; start = IndexOfOpening(paragraph, start + 1))
        {
            if (MarkParts.Read(paragraph, start) is { } mark && (mark.End == paragraph.Length || SentenceCharacters.IsBlank(paragraph[mark.End])))
            {
                return mark;
            }
        }

        return null;
    }

    /// <summary>Whether a line ends with a mark.</summary>
    /// <param name="line">The line, trimmed of white space.</param>
    internal static bool Ends(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[line.Length - 1] != '}')
        {
            return false;
        }

        var start = line.LastIndexOf('{');
        return start > 0 && EndOf(line, start) == line.Length;
    }

    /// <summary>Finds what looks like a mark, whether it can be one or not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The offset to look from.</param>
    /// <returns>Its span, up to a closing brace, or else to the end of the line.</returns>
    internal static TextSpan? FindLookalike(ReadOnlySpan<char> text, int from)
    {
        for (var start = IndexOfOpening(text, from); start >= 0; start = IndexOfOpening(text, start + 1))
        {
            var rest = text.Slice(start + 1, Math.Min(Longest, text.Length - start - 1));
            var length = rest.IndexOfAny('}', '\n', '\r');
            var isKey = text[start + 1] == '#' && (length < 0 || rest.Slice(0, length).IndexOf('=') < 0);
            if (length >= 0 && rest[length] == '}' && rest.Slice(0, length).IndexOf('{') < 0 && (!isKey || length - 1 <= IdentifierNaming.LongestGivenName))
            {
                return new TextSpan(start, length + 2);
            }

            // An opening of a key alone can be anything, as "#" often is.
            if (text[start + 1] != '#')
            {
                return new TextSpan(start, text.Slice(start, 1 + (length < 0 ? rest.Length : length)).TrimEnd().Length);
            }
        }

        return null;
    }

    /// <summary>The offset past the mark that starts at an offset; -1 if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of its opening brace.</param>
    internal static int EndOf(ReadOnlySpan<char> text, int start) => MarkParts.Read(text, start)?.End ?? -1;

    /// <summary>Whether what starts at an offset opens as a mark does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of its opening brace.</param>
    internal static bool Opens(ReadOnlySpan<char> text, int start)
    {
        var rest = text.Slice(start + 1);
        return (!rest.IsEmpty && rest[0] == '#') || rest.StartsWith(MarkParts.ByOpening.AsSpan()) || rest.StartsWith(MarkParts.IgnoreOpening.AsSpan());
    }

    private static int IndexOfOpening(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && text.Slice(from).IndexOf('{') is var index and >= 0)
        {
            from += index;
            if (Opens(text, from))
            {
                return from;
            }

            from++;
        }

        return -1;
    }
}
