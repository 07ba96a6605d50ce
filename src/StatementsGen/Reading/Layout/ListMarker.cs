using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Layout;

/// <summary>The number or letter of an item in a list that runs on: <c>1)</c>, <c>2.</c>, <c>3.)</c>, <c>(4)</c>, <c>a.</c></summary>
/// <param name="Ordinal">The number, or the letter's code.</param>
/// <param name="Style">What surrounds it; 0 for no marker.</param>
internal readonly record struct ListMarker(int Ordinal, int Style)
{
    private const int MostDigits = 3;
    private const int MostBullets = 4;
    private const int Stop = 1;
    private const int Bracket = 2;
    private const int OpenBracket = 4;
    private const int Letter = 8;

    /// <summary>Whether a line starts with the mark of an item of a list.</summary>
    /// <param name="line">The line, trimmed of white space.</param>
    internal static bool IsItem(ReadOnlySpan<char> line) =>
        ReadAt(line, 0).Style != 0
            || (line.Length > 1 && (line[0] is '-' or '*' or '–' || SentenceCharacters.IsBullet(line[0])) && line[1] is ' ' or '\t');

    /// <summary>Reads the marker that a sentence starts with, if it does.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">The offset of the sentence.</param>
    internal static ListMarker ReadAt(ReadOnlySpan<char> text, int start)
    {
        var position = start;
        while (position < text.Length && position - start < MostBullets
            && (SentenceCharacters.IsRunOnBullet(text[position]) || text[position] == ' '))
        {
            position++;
        }

        var open = position < text.Length && text[position] == '(';
        position += open ? 1 : 0;
        var end = position;
        while (end < text.Length && end - position < MostDigits && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return Make(text, position, end, open);
    }

    /// <summary>The offset of the marker that ends at a stop or bracket when it is the one after this; else -1.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="end">The offset of the stop or bracket.</param>
    internal int FindNext(ReadOnlySpan<char> text, int end)
    {
        if (Style == 0)
        {
            return -1;
        }

        var position = end;
        while (position > 0 && end - position < MostDigits && char.IsLetterOrDigit(text[position - 1]))
        {
            position--;
        }

        var open = position > 0 && text[position - 1] == '(';
        var start = open ? position - 1 : position;
        return start > 0 && SentenceCharacters.IsBlank(text[start - 1])
            && Make(text, position, end, open) == this with { Ordinal = Ordinal + 1 }
                ? start
                : -1;
    }

    private static ListMarker Make(ReadOnlySpan<char> text, int start, int end, bool open)
    {
        var style = open ? OpenBracket : 0;
        var ordinal = 0;
        if (end - start == 1 && char.IsLetter(text[start]))
        {
            style |= Letter;
            ordinal = text[start];
        }
        else
        {
            for (var i = start; i < end; i++)
            {
                if (text[i] is not (>= '0' and <= '9'))
                {
                    return default;
                }

                ordinal = (10 * ordinal) + text[i] - '0';
            }
        }

        if (end < text.Length && text[end] == '.')
        {
            style |= Stop;
            end++;
        }

        if (end < text.Length && text[end] == ')')
        {
            style |= Bracket;
            end++;
        }

        // A capital and a stop are the initial of a name, not the next item.
        var isInitial = style == (Letter | Stop) && char.IsUpper((char)ordinal);
        return ordinal == 0 || isInitial || (style & (Stop | Bracket)) == 0 || end >= text.Length || !SentenceCharacters.IsBlank(text[end])
            ? default
            : new ListMarker(ordinal, style);
    }
}
