using StatementsGen.Naming;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Layout;

/// <summary>The mark that ends a statement and names it for code, as headings are given identifiers in Markdown: <c>{#no-talks}</c>.</summary>
/// <remarks>
/// Something stands before it in its paragraph, and white space or nothing after it. It ends its statement wherever it stands, and is no part
/// of it. A key is made of letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, and holds a letter or a digit.
/// </remarks>
/// <param name="Start">The offset of the opening brace.</param>
/// <param name="End">The offset past the closing brace.</param>
internal readonly record struct KeyMark(int Start, int End)
{
    /// <summary>The most code units in a key.</summary>
    internal const int LongestKey = IdentifierNaming.LongestGivenName;

    private const string Opening = "{#";

    /// <summary>The offset of the key.</summary>
    internal int KeyStart => Start + Opening.Length;

    /// <summary>The number of code units in the key.</summary>
    internal int KeyLength => End - 1 - KeyStart;

    /// <summary>Finds the first mark of a paragraph.</summary>
    /// <param name="paragraph">The paragraph, or what is left of it, trimmed of white space.</param>
    /// <param name="from">The offset to look from.</param>
    internal static KeyMark? Find(ReadOnlySpan<char> paragraph, int from = 1)
    {
        for (var start = IndexOfOpening(paragraph, from); start >= 0; start = IndexOfOpening(paragraph, start + Opening.Length))
        {
            var end = EndOf(paragraph, start);
            if (end > 0 && (end == paragraph.Length || SentenceCharacters.IsBlank(paragraph[end])))
            {
                return new KeyMark(start, end);
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

        var start = line.LastIndexOf(Opening.AsSpan());
        return start > 0 && EndOf(line, start) == line.Length;
    }

    /// <summary>Finds what looks like a mark, whether it can be one or not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The offset to look from.</param>
    internal static KeyMark? FindLookalike(ReadOnlySpan<char> text, int from)
    {
        for (var start = IndexOfOpening(text, from); start >= 0; start = IndexOfOpening(text, start + Opening.Length))
        {
            var key = text.Slice(start + Opening.Length, Math.Min(LongestKey + 1, text.Length - start - Opening.Length));
            var length = key.IndexOfAny('}', '\n', '\r');
            if (length >= 0 && key[length] == '}' && key.Slice(0, length).IndexOf('{') < 0)
            {
                return new KeyMark(start, start + Opening.Length + length + 1);
            }
        }

        return null;
    }

    /// <summary>The offset past the mark that starts at an offset; -1 if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of its opening brace.</param>
    internal static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var hasWord = false;
        var i = start + Opening.Length;
        for (; i < text.Length && i - start - Opening.Length <= LongestKey; i++)
        {
            if (text[i] == '}')
            {
                return hasWord ? i + 1 : -1;
            }

            if (!IdentifierNaming.IsWordCharacter(text[i]) && text[i] is not ('-' or '_' or '.'))
            {
                return -1;
            }

            hasWord |= char.IsLetterOrDigit(text[i]);
        }

        return -1;
    }

    private static int IndexOfOpening(ReadOnlySpan<char> text, int from)
    {
        if (from >= text.Length)
        {
            return -1;
        }

        var index = text.Slice(from).IndexOf(Opening.AsSpan());
        return index < 0 ? -1 : from + index;
    }
}
