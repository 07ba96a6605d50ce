using StatementsGen.Reading.Layout;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>The first word after a possible end of a sentence.</summary>
/// <param name="Kind">The kind of the word.</param>
/// <param name="Start">The offset of the first character, including opening quotation marks and brackets.</param>
/// <param name="Word">The offset of the word itself.</param>
/// <param name="End">The offset past the word.</param>
internal readonly record struct FollowingText(FollowingKind Kind, int Start, int Word, int End)
{
    private const int MostOpeners = 4;
    private const int LongestWord = 32;

    /// <summary>Reads the text at an offset.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">The offset, which is not that of white space.</param>
    internal static FollowingText Read(ReadOnlySpan<char> text, int start)
    {
        // Some authors type ‘’ for an opening mark, and an apostrophe can replace the first letters of a word, as in ’Tis.
        var word = start + (start + 1 < text.Length && text[start] == '’' && char.IsLetter(text[start + 1]) ? 1 : 0);
        while (word < text.Length && word - start < MostOpeners
            && (SentenceCharacters.IsOpener(text[word]) || (word > start && text[word] == '’')))
        {
            word++;
        }

        if (word > start && word + 1 < text.Length && text[word] is ' ' or '\u00A0' or '\u202F' && text[word - 1] is '(' or '[' or '«')
        {
            word++;
        }

        if (word == text.Length)
        {
            return new FollowingText(FollowingKind.Mark, start, word, word);
        }

        var end = word;
        while (end < text.Length && end - word < LongestWord && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return new FollowingText(KindOf(text, start, word, end), start, word, end);
    }

    private static FollowingKind KindOf(ReadOnlySpan<char> text, int start, int word, int end)
    {
        var first = text[word];
        return char.IsDigit(first) ? FollowingKind.Number
            : char.IsLetter(first) || char.IsSurrogate(first) ? KindOfWord(text, start, word, end)
            : KindOfMark(text, word);
    }

    /// <summary>The kind of a word; the small letter of a list marker opens an item: <c>a) …</c>.</summary>
    private static FollowingKind KindOfWord(ReadOnlySpan<char> text, int start, int word, int end) =>
        !char.IsLower(text[word]) || HasCapital(text.Slice(word, end - word)) || IsAddress(text.Slice(word)) ? FollowingKind.Capital
        : end - word == 1 && !IsVersus(text, word, end) && ListMarker.ReadAt(text, start).Style != 0 ? FollowingKind.Opening
        : FollowingKind.Small;

    private static FollowingKind KindOfMark(ReadOnlySpan<char> text, int mark)
    {
        var opens = text[mark] switch
        {
            '$' or '€' or '£' or '¥' or '#' or '@' or '~' or '§' or '<' or '¿' or '¡' or '.' or '…' => true,
            '-' or '–' or '—' or '*' or '=' or '_' or '>' => OpensLine(text, mark),
            var other => SentenceCharacters.IsRunOnBullet(other),
        };
        return opens ? FollowingKind.Opening : FollowingKind.Mark;
    }

    /// <summary>
    /// Whether marks open a line, as in <c>--Anna</c> and <c>*note*</c>, or form a rule. A single dash continues the sentence.
    /// </summary>
    private static bool OpensLine(ReadOnlySpan<char> text, int mark)
    {
        var position = mark;
        while (position < text.Length && position - mark < MostOpeners && text[position] == text[mark])
        {
            position++;
        }

        return position - mark == MostOpeners || (position < text.Length && char.IsLetter(text[position]));
    }

    /// <summary>Whether a word contains a capital, as the name <c>eBay</c> does.</summary>
    private static bool HasCapital(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word stands between the parties of a case: <c>Elecs. v. Merton</c>.</summary>
    internal static bool IsVersus(ReadOnlySpan<char> text, int word, int end) =>
        text[word] == 'v' && end < text.Length && text[end] == '.' && (end - word == 1 || (end - word == 2 && text[word + 1] == 's'));

    private static bool IsAddress(ReadOnlySpan<char> text) => text.StartsWith("http".AsSpan()) || text.StartsWith("www.".AsSpan());
}
