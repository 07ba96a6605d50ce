using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>The closing formula of a letter, before the name that signs it.</summary>
internal static class LetterClosing
{
    private const int MostNames = 4;

    private static readonly string[] Formulas =
        LetterFormulas.Closings.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static readonly int Longest = Formulas.Max(static formula => formula.Length);

    /// <summary>The offset past the comma of the formula that a sentence starts with when a signature follows, or -1.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">The offset of the sentence.</param>
    internal static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var head = text.Slice(start, Math.Min(Longest + 1, text.Length - start));
        var comma = head[0] is >= 'B' and <= 'Y' ? head.IndexOf(',') : -1;
        if (comma < 0 || !IsFormula(head.Slice(0, comma)))
        {
            return -1;
        }

        return IsSignature(text, start + comma + 1) ? start + comma + 1 : -1;
    }

    private static bool IsFormula(ReadOnlySpan<char> words)
    {
        foreach (var formula in Formulas)
        {
            if (words.Equals(formula.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether names follow that do not end as a sentence does: <c>Thank you, Mr. President.</c> signs nothing.</summary>
    private static bool IsSignature(ReadOnlySpan<char> text, int position)
    {
        for (var names = 0; names < MostNames; names++)
        {
            if (position + 1 >= text.Length || !SentenceCharacters.IsBlank(text[position]) || !char.IsUpper(text[position + 1]))
            {
                return names > 0;
            }

            var name = FollowingText.Read(text, position + 1);
            position = name.End;
            if (position < text.Length && (SentenceCharacters.IsTerminal(text[position]) || text[position] == ','))
            {
                return false;
            }
        }

        return true;
    }
}
