namespace StatementsGen.Checks.Quotations;

/// <summary>Guillemets, in the direction that the document uses: «so» as in French and Russian, or »so« as in German and Danish.</summary>
internal static class Guillemets
{
    /// <summary>The marks.</summary>
    internal static char[] All { get; } = ['«', '»'];

    /// <summary>Finds guillemets without a counterpart. A document that has only one of the two kinds has none, since they can be bullets or arrows.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    internal static IEnumerable<LoneMark> FindLone(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        if (text.IndexOf('«') < 0 || text.IndexOf('»') < 0)
        {
            return [];
        }

        var outward = FindLone(text, paragraphs, '«');
        var inward = FindLone(text, paragraphs, '»');
        return outward.Count < inward.Count || (outward.Count == inward.Count && !PointInward(text, paragraphs)) ? outward : inward;
    }

    // In French, white space inside the marks hides their side.
    private static bool PointInward(string text, IReadOnlyList<TextSpan> paragraphs) => paragraphs
        .SelectMany(paragraph => QuotationMarkReader.Read(text, paragraph, All))
        .Where(static mark => mark.Side != MarkSide.Either)
        .Sum(static mark => (mark.Character == '»') == (mark.Side == MarkSide.Opening) ? 1 : -1) > 0;

    private static IReadOnlyList<LoneMark> FindLone(string text, IReadOnlyList<TextSpan> paragraphs, char opening) =>
        QuotationBalance.Find(text, paragraphs, All, (mark, _) =>
            new MarkRole(mark.Character == opening ? MarkSide.Opening : MarkSide.Closing, IsSure: true));
}
