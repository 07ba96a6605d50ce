using StatementsGen.Checks.Findings;

namespace StatementsGen.Checks.Statements;

/// <summary>Reports abbreviations that a document defines twice with different meanings.</summary>
/// <remarks>Two spellings of one meaning are not reported: words with the same first letters ("Centre", "Center"), omitted words, and small words.</remarks>
internal static class AmbiguousAbbreviations
{
    // Words that share so many first letters count as forms of one word.
    private const int SameLetters = 4;

    /// <summary>Finds the definitions that differ from the first.</summary>
    /// <param name="text">The text.</param>
    internal static IEnumerable<Finding> Find(CheckedText text)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var abbreviation in text.Outline.Abbreviations)
        {
            var shortForm = LineFolding.Fold(text.Text, abbreviation.ShortForm);
            var longForm = LineFolding.Fold(text.Text, abbreviation.LongForm);
            if (!first.TryGetValue(shortForm, out var earlier))
            {
                first.Add(shortForm, longForm);
            }
            else if (Differ(WordsOf(earlier), WordsOf(longForm)))
            {
                yield return text.FindingAt(Rules.AmbiguousAbbreviations, abbreviation.ShortForm, shortForm, earlier, longForm);
            }
        }
    }

    // Whether a word of the shorter form has no counterpart, in order, in the longer one.
    private static bool Differ(List<string> one, List<string> other)
    {
        var (few, many) = one.Count <= other.Count ? (one, other) : (other, one);
        var next = 0;
        foreach (var word in few)
        {
            while (next < many.Count && !AreForms(word, many[next]))
            {
                next++;
            }

            if (next++ == many.Count)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreForms(string one, string other)
    {
        var letters = Math.Min(SameLetters, Math.Min(one.Length, other.Length));
        return string.Compare(one, 0, other, 0, letters, StringComparison.OrdinalIgnoreCase) == 0;
    }

    // Small words are ignored because authors omit them freely.
    private static List<string> WordsOf(string longForm)
    {
        var words = new List<string>();
        for (var i = 0; i < longForm.Length; i++)
        {
            var start = i;
            while (i < longForm.Length && char.IsLetterOrDigit(longForm[i]))
            {
                i++;
            }

            if (i - start >= SameLetters)
            {
                words.Add(longForm.Substring(start, i - start));
            }
        }

        return words;
    }
}
