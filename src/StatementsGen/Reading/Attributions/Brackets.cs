using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Skips words in brackets: <c>Diallo [(D-Porto)] said</c>.</summary>
internal static class Brackets
{
    /// <summary>The token before a bracket that ends in a token, or that token.</summary>
    /// <param name="i">Index of the token.</param>
    internal static int SkipBack(in Sentence sentence, int i)
    {
        if (i < sentence.First || sentence[i].Mark != ')')
        {
            return i;
        }

        var low = Math.Max(sentence.First, i - 20);
        for (var k = i - 1; k >= low; k--)
        {
            if (sentence[k].Mark == '(')
            {
                return k - 1;
            }
        }

        return i;
    }

    /// <summary>Index of the mark that closes a bracket, or the limit where none does before it.</summary>
    /// <param name="open">Index of the mark that opens it.</param>
    /// <param name="limit">Index before which the mark has to stand.</param>
    internal static int EndOf(in Sentence sentence, int open, int limit)
    {
        var close = open;
        while (close < limit && sentence[close].Mark != ')')
        {
            close++;
        }

        return close;
    }
}
