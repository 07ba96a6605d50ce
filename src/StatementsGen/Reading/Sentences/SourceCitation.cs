namespace StatementsGen.Reading.Sentences;

/// <summary>Recognizes a citation in brackets after a quotation, with its own full stop: <c>“… so it was.” (Smith 55).</c></summary>
internal static class SourceCitation
{
    private const int Longest = 64;

    /// <summary>Whether a citation follows the terminals. The sentence then continues to the full stop of the citation.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="run">The terminals.</param>
    /// <param name="next">The text after the terminals.</param>
    internal static bool IsAt(ReadOnlySpan<char> text, in TerminalRun run, in FollowingText next)
    {
        if (!run.ClosesQuotation || text[next.Start] != '(')
        {
            return false;
        }

        var end = next.Start + text.Slice(next.Start, Math.Min(Longest, text.Length - next.Start)).IndexOf(')') + 1;
        return end > next.Start && end < text.Length && text[end] is '.' or ',' or ';';
    }
}
