using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>Finds the lines of a letter that end with a comma: the salutation, and the closing formula before the signature.</summary>
internal static class LetterLine
{
    private const int MostNames = 4;

    private static readonly string[] Closings =
        LetterFormulas.Closings.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static readonly int Longest = Closings.Max(static formula => formula.Length);

    /// <summary>Gets the offset past the comma of the line that starts at a sentence, or -1 if there is no such line.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">The offset of the sentence.</param>
    internal static int EndOf(ReadOnlySpan<char> text, int start)
    {
        if (text[start] is not (>= 'B' and <= 'Y'))
        {
            return -1;
        }

        var head = text.Slice(start, Math.Min(Longest + 1, text.Length - start));
        if (head.StartsWith(LetterFormulas.Salutation.AsSpan()))
        {
            return EndOfSalutation(text, start + LetterFormulas.Salutation.Length);
        }

        var comma = head.IndexOf(',');
        return comma >= 0 && IsClosing(head.Slice(0, comma)) && IsSignature(text, start + comma + 1) ? start + comma + 1 : -1;
    }

    /// <summary>Gets the offset past the comma after names and titles, if a capital follows. There the letter begins.</summary>
    private static int EndOfSalutation(ReadOnlySpan<char> text, int position)
    {
        for (var names = 0; names < MostNames; names++)
        {
            if (position >= text.Length || !char.IsUpper(text[position]))
            {
                return -1;
            }

            position = FollowingText.Read(text, position).End;
            position += position < text.Length && text[position] == '.' ? 1 : 0;
            if (position + 2 < text.Length && text[position] == ',')
            {
                return SentenceCharacters.IsBlank(text[position + 1]) && char.IsUpper(text[position + 2]) ? position + 1 : -1;
            }

            position++;
        }

        return -1;
    }

    private static bool IsClosing(ReadOnlySpan<char> words)
    {
        foreach (var formula in Closings)
        {
            if (words.Equals(formula.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether names follow that do not end like a sentence. <c>Thank you, Mr. President.</c> is not signed.</summary>
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
            var goesOn = position < text.Length && (SentenceCharacters.IsTerminal(text[position]) || text[position] == ',');
            if (goesOn || (names == 0 && SentenceStart.IsStarter(text, name.Word, name.End)))
            {
                return false;
            }
        }

        return true;
    }
}
