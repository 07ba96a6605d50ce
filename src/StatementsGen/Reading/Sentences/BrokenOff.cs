using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>Finds the end of a sentence that a dash breaks off, as people talk: <c>I saw the — Well, who was it?</c></summary>
internal static class BrokenOff
{
    private const int LongestCutOff = 2;

    /// <summary>The offset past the dash that breaks a sentence off, or -1.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="dash">The offset of the dash.</param>
    internal static int EndAt(ReadOnlySpan<char> text, int dash)
    {
        var end = dash + 1;
        while (end < text.Length && text[end] == '-')
        {
            end++;
        }

        var isDash = text[dash] is '—' or '–' || end - dash == 2;
        if (!isDash || dash < 2 || end + 2 >= text.Length || !SentenceCharacters.IsBlank(text[dash - 1]) || text[end] != ' ' || !char.IsUpper(text[end + 1]))
        {
            return -1;
        }

        var word = end + 1;
        var stop = word;
        while (stop < text.Length && (char.IsLetter(text[stop]) || text[stop] is '\'' or '’'))
        {
            stop++;
        }

        // A word that is cut off in turn: "Is it — D- is it too small?"
        if (stop - word <= LongestCutOff && stop + 1 < text.Length && text[stop] == '-' && text[stop + 1] == ' ')
        {
            return end;
        }

        Span<char> folded = stackalloc char[Math.Min(stop - word, 8)];
        if (stop - word > folded.Length)
        {
            return -1;
        }

        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = text[word + i] == '’' ? '\'' : text[word + i];
        }

        var isNumber = text[stop - 1] == 'o' && stop + 2 < text.Length && text[stop] == '.' && char.IsDigit(text[stop + 2]);
        return RuleWords.Contains(RuleWords.BreakOpeners, folded) && stop < text.Length && !isNumber ? end : -1;
    }
}
