using StatementsGen.Reading.Layout;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Attributions;

/// <summary>The words before a colon at the start of a paragraph, which can name who speaks in it.</summary>
/// <param name="Label">The place of the words, without a time before them and without the marks of bold type.</param>
/// <param name="Content">The offset of what follows the colon.</param>
/// <param name="Kind">What the words are, as far as they alone tell.</param>
internal readonly record struct TurnLabel(TextSpan Label, int Content, TurnLabelKind Kind)
{
    /// <summary>The longest label, in UTF-16 code units; one with an addition in brackets can be twice as long.</summary>
    private const int Longest = 48;

    private const int MostWords = 6;

    /// <summary>A label ends in one of these, or starts with one.</summary>
    private const string Marks = ":<\r\n";

    /// <summary>Reads the label of a paragraph.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <returns>The label, or <see langword="null"/> if there is none.</returns>
    internal static TurnLabel? Read(string text, TextSpan paragraph)
    {
        var words = text.AsSpan(paragraph.Start, Math.Min(paragraph.Length, 2 * Longest));
        if (words.Length < paragraph.Length && words.IndexOfAny(Marks.AsSpan()) < 0)
        {
            // Most paragraphs: neither a label, nor a line of its own, nor a voice.
            return null;
        }

        if (ReadVoice(text, paragraph) is { } voice)
        {
            return voice;
        }

        if (ReadLine(text, paragraph) is { } line)
        {
            return line;
        }

        var start = SkipBold(words, SkipTime(words, SkipBold(words, 0)));
        var colon = FindColon(words, start);
        if (colon <= start)
        {
            return null;
        }

        var end = colon;
        while (end > start && words[end - 1] is '*' or ' ')
        {
            end--;
        }

        var content = SkipBold(words, colon + 1);
        while (content < words.Length && words[content] is ' ' or '\u00A0')
        {
            content++;
        }

        var label = words.Slice(start, end - start);
        var kind = end == start || content >= words.Length || (content == colon + 1 && content < words.Length) ? TurnLabelKind.None : KindOf(label);
        if (kind == TurnLabelKind.None)
        {
            return null;
        }

        var (name, length) = NameInBrackets(label);
        return new TurnLabel(new TextSpan(paragraph.Start + start + name, length), paragraph.Start + content, kind);
    }

    /// <summary>Reads the voice of a subtitle: <c>&lt;v Dina Falk>The lock is open.</c></summary>
    private static TurnLabel? ReadVoice(string text, TextSpan paragraph)
    {
        const string Mark = "<v";
        var words = text.AsSpan(paragraph.Start, Math.Min(paragraph.Length, 2 * Longest));
        var end = words.IndexOf('>');
        if (!words.StartsWith(Mark.AsSpan()) || end < 0 || words.Slice(0, end).IndexOf(' ') is var space && space < 0)
        {
            return null;
        }

        var name = words.Slice(space + 1, end - space - 1).Trim();
        return name.Length is > 0 and <= Longest && char.IsUpper(name[0]) && end + 1 < words.Length
            ? new TurnLabel(new TextSpan(paragraph.Start + end - name.Length, name.Length), paragraph.Start + end + 1, TurnLabelKind.Person)
            : null;
    }

    /// <summary>Reads a label and a time that stand on a line of their own above what is said: <c>Dina Falk 00:31</c>.</summary>
    private static TurnLabel? ReadLine(string text, TextSpan paragraph)
    {
        var words = text.AsSpan(paragraph.Start, Math.Min(paragraph.Length, 2 * Longest));
        var end = words.IndexOfAny('\n', '\r');
        var line = (end < 0 ? words : words.Slice(0, end)).TrimEnd();
        var length = line.Length == paragraph.Length || end > 0 ? TurnLine.NameIn(line) : 0;
        return length == 0 || KindOf(words.Slice(0, length)) == TurnLabelKind.None ? null
            : new TurnLabel(new TextSpan(paragraph.Start, length), paragraph.Start + line.Length, TurnLabelKind.Person);
    }

    private static int FindColon(ReadOnlySpan<char> words, int start)
    {
        var depth = 0;
        for (var i = start; i < words.Length; i++)
        {
            switch (words[i])
            {
                case ':' when depth == 0:
                    return i - start <= Longest || words.Slice(start, i - start).IndexOf('(') > 0 ? i : -1;
                case '(':
                    depth++;
                    break;
                case ')':
                    depth--;
                    break;
                case '?' or '!' or ';' or '“' or '”' or '"' or '\n' or '\r' or '[' or ']':
                    return -1;
                case '.' when depth == 0 && !IsShort(words, start, i):
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a stop follows an initial or a title: <c>J. Lind</c>, <c>Mr. Lind</c>.</summary>
    private static bool IsShort(ReadOnlySpan<char> words, int start, int stop)
    {
        var first = stop;
        while (first > start && char.IsLetter(words[first - 1]))
        {
            first--;
        }

        return stop - first is 1 or 2 or 3 or 4 && char.IsUpper(words[first]);
    }

    private static TurnLabelKind KindOf(ReadOnlySpan<char> label)
    {
        var open = label.IndexOf('(');
        var isPerson = open > 0 && HoldsTitledName(label.Slice(open + 1));
        var isName = true;
        var isTopic = false;
        var count = 0;
        var end = open > 0 ? open : label.IndexOf(" - ".AsSpan()) is var dash and > 0 ? dash : label.IndexOf(',') is var comma and > 0 ? comma : label.Length;
        for (var start = 0; start < end;)
        {
            var length = label.Slice(start, end - start).IndexOf(' ');
            length = length < 0 ? end - start : length;
            if (length > 0)
            {
                var word = label.Slice(start, length).TrimEnd('.');
                var classes = NameLexicon.Instance.Find(word) | (IsInCapitals(word) ? NameLexicon.Instance.FindInAnyCase(word) : WordClasses.None);
                isPerson |= (classes & (WordClasses.GivenName | WordClasses.Title)) != 0 || (count == 0 && (classes & WordClasses.PersonNoun) != 0);
                isTopic |= (classes & (WordClasses.Label | WordClasses.Time | WordClasses.DocumentNoun)) != 0 && (classes & (WordClasses.GivenName | WordClasses.Title)) == 0;
                isName &= char.IsUpper(word.IsEmpty ? ' ' : word[0]) || (word.Length is > 0 and <= 3 && count > 0);
                count++;
            }

            start += length + 1;
        }

        return isTopic ? TurnLabelKind.None
            : isPerson && (isName || open > 0) ? TurnLabelKind.Person
            : isName && count is > 0 and <= MostWords && label.Slice(0, end).Length > 1 ? TurnLabelKind.Name
            : TurnLabelKind.None;
    }

    /// <summary>The place of the name in brackets behind an office, or of the whole label: <c>The Under-Secretary (Mr. Ulf Rask)</c>.</summary>
    private static (int Start, int Length) NameInBrackets(ReadOnlySpan<char> label)
    {
        var open = label.IndexOf('(') + 1;
        if (open == 0 || !HoldsTitledName(label.Slice(open)) || label.Slice(0, open).IndexOf(' ') < 0 || NameStarts(label))
        {
            return (0, label.Length);
        }

        var length = label.Slice(open).IndexOfAny(')', ',');
        return length > 0 ? (open, length) : (0, label.Length);

        static bool NameStarts(ReadOnlySpan<char> label) =>
            (NameLexicon.Instance.Find(label.Slice(0, label.IndexOfAny(' ', '('))) & (WordClasses.GivenName | WordClasses.Title)) != 0;
    }

    /// <summary>Whether brackets hold a name behind a title: <c>(Mr. Ulf Rask)</c>.</summary>
    private static bool HoldsTitledName(ReadOnlySpan<char> inside)
    {
        var end = inside.IndexOfAny(' ', '.');
        return end > 0 && char.IsUpper(inside[0]) && (NameLexicon.Instance.Find(inside.Slice(0, end)) & WordClasses.Title) != 0;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return word.Length > 1;
    }

    private static int SkipBold(ReadOnlySpan<char> words, int start) =>
        start + 1 < words.Length && words[start] is '*' or '_' && words[start + 1] == words[start] ? start + 2 : start;

    /// <summary>Skips the time before a label: <c>[00:14] </c>, <c>00:00:15 </c>.</summary>
    private static int SkipTime(ReadOnlySpan<char> words, int start)
    {
        var position = start;
        var digits = 0;
        var colons = 0;
        while (position < words.Length && (char.IsDigit(words[position]) || words[position] is '[' or ']' or '(' or ')' or ':' or '.' or ','))
        {
            digits += char.IsDigit(words[position]) ? 1 : 0;
            colons += words[position] == ':' ? 1 : 0;
            position++;
        }

        if (digits < 3 || colons == 0 || position >= words.Length || words[position] != ' ')
        {
            return start;
        }

        while (position < words.Length && words[position] is ' ' or '-' or '–')
        {
            position++;
        }

        return position;
    }
}
