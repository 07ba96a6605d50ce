using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>Finds the end of a sentence that a dash breaks off, as people talk: <c>I saw the — Well, who was it?</c></summary>
internal static class BrokenOff
{
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

        Span<char> folded = stackalloc char[Math.Min(stop - word, 8)];
        if (stop - word > folded.Length)
        {
            return -1;
        }

        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = text[word + i] == '’' ? '\'' : text[word + i];
        }

        return RuleWords.Contains(RuleWords.BreakOpeners, folded) && stop < text.Length && text[stop] != '.' ? end : -1;
    }
}
