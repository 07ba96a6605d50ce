using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Layout;

/// <summary>The number or letter that opens an item of a list or a heading: <c>2.</c>, <c>2.1</c>, <c>3)</c>, <c>(iv)</c>, <c>a)</c>, <c>Section 4.</c></summary>
/// <param name="Length">The number of UTF-16 code units, with the white space behind the mark; 0 for no mark.</param>
/// <param name="Style">The form of the mark.</param>
/// <param name="Value">The number; of a mark of several numbers the last, of a letter its place in the alphabet.</param>
internal readonly record struct OrdinalMark(int Length, OrdinalStyle Style, int Value)
{
    private const int MostDigits = 3;
    private const int MostRomanDigits = 6;

    /// <summary>Reads the mark at the start of a line.</summary>
    /// <param name="line">The line, trimmed of white space.</param>
    internal static OrdinalMark Read(ReadOnlySpan<char> line)
    {
        var open = line.Length > 0 && line[0] == '(';
        var position = open ? 1 : 0;
        var (style, value) = ReadValue(line, ref position);
        if (style == OrdinalStyle.None)
        {
            return ReadDivision(line);
        }

        var closed = position < line.Length && line[position] == ')';
        var stopped = !closed && position < line.Length && line[position] == '.';
        position += closed || stopped ? 1 : 0;
        if (stopped && position < line.Length && line[position] == ')')
        {
            position++;
        }

        var marked = open ? closed : closed || stopped || style == OrdinalStyle.Numbers;
        if (!marked || position >= line.Length || !SentenceCharacters.IsBlank(line[position]))
        {
            return default;
        }

        style |= open ? OrdinalStyle.Brackets : closed ? OrdinalStyle.Bracket : OrdinalStyle.Stop;
        while (position < line.Length && SentenceCharacters.IsBlank(line[position]))
        {
            position++;
        }

        return new OrdinalMark(position, style, value);
    }

    private static (OrdinalStyle Style, int Value) ReadValue(ReadOnlySpan<char> line, ref int position)
    {
        var start = position;
        var value = ReadNumber(line, ref position);
        if (value >= 0)
        {
            var style = OrdinalStyle.Number;
            while (position + 1 < line.Length && line[position] == '.' && line[position + 1] is >= '0' and <= '9')
            {
                position++;
                value = ReadNumber(line, ref position);
                style = OrdinalStyle.Numbers;
                if (value < 0)
                {
                    return default;
                }
            }

            return (style, value);
        }

        position = start;
        while (position < line.Length && position - start < MostRomanDigits && char.IsLetter(line[position]))
        {
            position++;
        }

        return position - start == 1 && line[start] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
            ? (char.IsUpper(line[start]) ? OrdinalStyle.Capital : OrdinalStyle.Letter, (line[start] | 0x20) - 'a' + 1)
            : RomanNumeral.Read(line.Slice(start, position - start)) is var roman and > 0
                ? (char.IsUpper(line[start]) ? OrdinalStyle.CapitalRoman : OrdinalStyle.Roman, roman)
                : default;
    }

    /// <summary>Reads up to three digits; -1 if there are none, or more.</summary>
    private static int ReadNumber(ReadOnlySpan<char> line, ref int position)
    {
        var start = position;
        var value = 0;
        while (position < line.Length && line[position] is >= '0' and <= '9')
        {
            value = position - start < MostDigits ? (10 * value) + line[position] - '0' : 0;
            position++;
        }

        return position - start is > 0 and <= MostDigits ? value : -1;
    }

    /// <summary>Reads a word such as "Section" with the number behind it.</summary>
    private static OrdinalMark ReadDivision(ReadOnlySpan<char> line)
    {
        var word = 0;
        while (word < line.Length && char.IsLetter(line[word]))
        {
            word++;
        }

        if (word == 0 || word + 1 >= line.Length || !IsDivision(line.Slice(0, word)))
        {
            return default;
        }

        var position = word + (line[word] == '.' ? 1 : 0);
        if (line[position] != ' ')
        {
            return default;
        }

        position++;
        var (style, value) = ReadValue(line, ref position);
        position = SkipTotal(line, position);
        if (style == OrdinalStyle.None || (position < line.Length && line[position] is not ('.' or ':' or ' ' or '-' or '–' or '—' or ')')))
        {
            return default;
        }

        while (position < line.Length && (SentenceCharacters.IsBlank(line[position]) || line[position] is '.' or ':' or '-' or '–' or '—'))
        {
            position++;
        }

        return new OrdinalMark(position, OrdinalStyle.Division, value);
    }

    /// <summary>Skips the words behind a number that tell how many there are: <c>Part 1 of 2</c>.</summary>
    private static int SkipTotal(ReadOnlySpan<char> line, int position)
    {
        if (!line.Slice(position).StartsWith(" of ".AsSpan()))
        {
            return position;
        }

        var end = position + 4;
        return ReadNumber(line, ref end) > 0 ? end : position;
    }

    private static bool IsDivision(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0]) && RuleWords.Contains(RuleWords.Divisions, word, ignoreCase: true);
}
