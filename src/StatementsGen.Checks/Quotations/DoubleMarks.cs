namespace StatementsGen.Checks.Quotations;

/// <summary>Double quotation marks: straight, curly, and low as in German and Polish. Any of them can close any other, because texts mix them.</summary>
internal static class DoubleMarks
{
    /// <summary>The marks.</summary>
    internal static char[] All { get; } = ['"', '“', '”', '„', '‟'];

    /// <summary>Finds double marks without a counterpart.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    internal static IEnumerable<LoneMark> FindLone(string text, IReadOnlyList<TextSpan> paragraphs) =>
        QuotationBalance.Find(text, paragraphs, All, RoleOf);

    private static MarkRole RoleOf(QuotationMark mark, char open) => mark.Character switch
    {
        '"' => new MarkRole(SideOfStraight(mark, open), IsSure: false),
        '“' => ClosesLowOrTurned(mark, open) ? new MarkRole(MarkSide.Closing, open == '„') : new MarkRole(MarkSide.Opening, true),
        // In Swedish, the right mark is used on both sides.
        '”' => mark.Side == MarkSide.Opening && open == '\0'
            ? new MarkRole(MarkSide.Opening, false)
            : new MarkRole(MarkSide.Closing, mark.Side != MarkSide.Opening),
        _ => new MarkRole(MarkSide.Opening, true),
    };

    private static MarkSide SideOfStraight(QuotationMark mark, char open) =>
        mark.Side != MarkSide.Either ? mark.Side : open == '\0' ? MarkSide.Opening : MarkSide.Closing;

    // The left mark closes in German. In other languages, editors insert it in place of the right one.
    private static bool ClosesLowOrTurned(QuotationMark mark, char open) =>
        open != '\0' && (mark.Side == MarkSide.Closing || (open == '„' && mark.Side == MarkSide.Either));
}
