using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Layout;

/// <summary>Tells by its words whether a line can be a heading.</summary>
internal static class HeadingLine
{
    /// <summary>The most UTF-16 code units of a heading without a mark.</summary>
    private const int Longest = 80;

    /// <summary>A line of so many UTF-16 code units is text, however it ends.</summary>
    private const int LongLine = 81;

    /// <summary>The most UTF-16 code units of a heading with a number.</summary>
    private const int LongestNumbered = 100;

    private const int MostWords = 14;
    private const int MostLabelWords = 3;
    private const int MostClauseWords = 7;
    private const int MostDigits = 2;

    /// <summary>The style of a line, as far as the line itself tells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">A block of one line.</param>
    internal static HeadingStyle StyleOf(string text, in BlockLines lines)
    {
        var words = WordsOf(text, lines);
        if (words.IsEmpty || words.Length > (lines.First.Kind == LineKind.Ordinal ? LongestNumbered : Longest) || lines.Block.Kind is not (BlockKind.Paragraph or BlockKind.Item)
            || AuthorMark.Find(words) is not null)
        {
            return HeadingStyle.None;
        }

        if (OrdinalOf(text, lines).Length > 0)
        {
            return lines.First.Kind == LineKind.Ordinal && IsHeading(words, isNumbered: true) ? HeadingStyle.Numbered : HeadingStyle.None;
        }

        return lines.Block.Kind != BlockKind.Paragraph || !IsHeading(words, isNumbered: false) ? HeadingStyle.None
            : IsInCapitals(words) ? HeadingStyle.Capitals
            : HeadingStyle.Short;
    }

    /// <summary>The number that opens a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The block.</param>
    internal static OrdinalMark OrdinalOf(string text, in BlockLines lines) =>
        lines.First.Kind == LineKind.Ordinal ? OrdinalMark.Read(text.AsSpan(lines.First.Start, lines.First.Length)) : default;

    /// <summary>How deep a number leads: 1 for <c>2.</c>, 2 for <c>2.1</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The block.</param>
    internal static int Depth(string text, in BlockLines lines)
    {
        var depth = 1;
        for (var i = lines.First.Start + 1; i < lines.First.ContentStart - 1; i++)
        {
            depth += text[i] == '.' && char.IsDigit(text[i + 1]) ? 1 : 0;
        }

        return depth;
    }

    /// <summary>Whether a line above a rule can be a heading that the rule underlines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The block.</param>
    internal static bool MayBeUnderlined(string text, in BlockLines lines) =>
        lines.LineCount == 1 && lines.Block.Span.Length <= Longest && text[lines.Block.Span.End - 1] is not ('.' or ';' or ',');

    /// <summary>Whether a block is text rather than a short line: it ends as a sentence does, or is long.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The block.</param>
    internal static bool IsText(string text, in BlockLines lines)
    {
        var words = WordsOf(text, lines);
        return lines.LineCount > 1 || words.Length >= LongLine || SentenceEnd.Ends(words) || words[words.Length - 1] is ':' or ';' or ','
            || SpeaksAt(words) > 0;
    }

    /// <summary>Whether a block is a single line that is no sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The block.</param>
    internal static bool IsShortLine(string text, in BlockLines lines) =>
        lines.LineCount == 1 && lines.Block.Kind == BlockKind.Paragraph && lines.Block.Span.Length <= Longest && !SentenceEnd.Ends(WordsOf(text, lines));

    /// <summary>The length of a number without a stop before a few words between blank lines, as standards number their clauses: <c>1 Scope</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The block.</param>
    internal static int BareNumber(string text, in BlockLines lines)
    {
        var words = WordsOf(text, lines);
        var number = 0;
        while (number < words.Length && number < MostDigits && char.IsDigit(words[number]))
        {
            number++;
        }

        var start = number;
        while (start < words.Length && words[start] is ' ' or '\t' or '\u00A0')
        {
            start++;
        }

        return number > 0 && start > number && start < words.Length && lines.AfterBlank && lines.BeforeGap && IsShortLine(text, lines)
            && char.IsUpper(words[start]) && CountWords(words) <= MostClauseWords && IsHeading(words.Slice(start), isNumbered: false) ? start : 0;
    }

    /// <summary>Whether a block is a few words and a colon: above a list, it is the heading of the list.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The block.</param>
    internal static bool IsLabel(string text, in BlockLines lines)
    {
        var words = WordsOf(text, lines);
        return lines.LineCount == 1 && lines.Block.Kind == BlockKind.Paragraph && words.Length > 1 && words[words.Length - 1] == ':'
            && IsHeading(words.Slice(0, words.Length - 1), isNumbered: false) && CountWords(words) <= MostLabelWords && !StartsClause(words);
    }

    /// <summary>Whether a few words start as a clause does, that a list completes: <c>The crew settled:</c>.</summary>
    private static bool StartsClause(ReadOnlySpan<char> words)
    {
        var end = words.IndexOfAny(' ', ':');
        const WordClasses Starts = WordClasses.Determiner | WordClasses.Possessive | WordClasses.PersonalPronoun | WordClasses.OtherPronoun | WordClasses.Preposition
            | WordClasses.Wh | WordClasses.Auxiliary | WordClasses.Subordinator | WordClasses.That | WordClasses.To | WordClasses.Number;
        var lexicon = EnglishLexicon.Instance.Words;
        return (lexicon[lexicon.Find(words.Slice(0, end))].Classes & Starts) != 0;
    }

    /// <summary>Whether a block is the caption of a picture, which can stand between a heading and its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The block.</param>
    internal static bool IsCaption(string text, in BlockLines lines) =>
        lines.LineCount == 1 && lines.Block.Kind == BlockKind.Paragraph && lines.Block.Span.Length <= Longest && NoHeading.IsCaption(WordsOf(text, lines));

    private static ReadOnlySpan<char> WordsOf(string text, in BlockLines lines) => text.AsSpan(lines.Block.Words.Start, lines.Block.Words.Length);

    private static bool IsHeading(ReadOnlySpan<char> words, bool isNumbered)
    {
        var last = words[words.Length - 1];
        var isCapitals = IsInCapitals(words);
        var isClosed = isNumbered && (last is ':' or '?' || (last == '.' && (isCapitals || IsTitleCase(words))));
        return (char.IsLetterOrDigit(last) || last is ')' or '%' or '’' or '\'' || isClosed)
            && (char.IsUpper(words[0]) || (isNumbered && char.IsLetter(words[0])))
            && CountWords(words) <= MostWords
            && (isNumbered || SpeaksAt(words) == 0 || isCapitals)
            && !NoHeading.Contains(words);
    }

    /// <summary>The offset of a colon behind what can be the label of a turn; 0 if there is none.</summary>
    private static int SpeaksAt(ReadOnlySpan<char> words)
    {
        var colon = words.IndexOf(": ".AsSpan());
        return colon > 0 ? colon : 0;
    }

    private static int CountWords(ReadOnlySpan<char> words)
    {
        var count = 1;
        foreach (var c in words)
        {
            count += c == ' ' ? 1 : 0;
        }

        return count;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> words)
    {
        var capitals = 0;
        foreach (var c in words)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1;
    }

    /// <summary>Whether each word but the small ones begins with a capital letter.</summary>
    private static bool IsTitleCase(ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if ((i == 0 || words[i - 1] == ' ') && char.IsLower(words[i]))
            {
                var length = 0;
                while (i + length < words.Length && char.IsLetter(words[i + length]))
                {
                    length++;
                }

                if (length > 3)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
