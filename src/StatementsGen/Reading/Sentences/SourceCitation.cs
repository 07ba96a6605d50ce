namespace StatementsGen.Reading.Sentences;

/// <summary>A source in brackets after a quotation, with a stop of its own: <c>“… so it was.” (Smith 55).</c></summary>
internal static class SourceCitation
{
    private const int Longest = 64;

    /// <summary>Whether one follows a run, so that the sentence goes on to its stop.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="run">The terminals.</param>
    /// <param name="next">What follows them.</param>
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
