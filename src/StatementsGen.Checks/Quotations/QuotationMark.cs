namespace StatementsGen.Checks.Quotations;

/// <summary>A quotation mark, with the properties that its neighbours give it.</summary>
/// <param name="Offset">Its offset.</param>
/// <param name="Character">The mark.</param>
/// <param name="Side">Which side of a quotation it can stand on.</param>
/// <param name="StartsLine">Whether only white space precedes it in its line.</param>
/// <param name="FollowsNumber">Whether it can mean inches or seconds, as in <c>24"</c>.</param>
/// <param name="IsUnclear">Whether a straight mark might not be a quotation mark, because it is doubled or has white space on both sides.</param>
internal readonly record struct QuotationMark(
    int Offset,
    char Character,
    MarkSide Side,
    bool StartsLine,
    bool FollowsNumber,
    bool IsUnclear);

/// <summary>A side of a quotation.</summary>
internal enum MarkSide
{
    /// <summary>The neighbours allow both sides.</summary>
    Either,

    /// <summary>Before the quotation.</summary>
    Opening,

    /// <summary>After the quotation.</summary>
    Closing,
}

/// <summary>A mark without a counterpart.</summary>
/// <param name="Offset">Its offset.</param>
/// <param name="Opens">Whether it opens a quotation. Otherwise it closes one.</param>
internal readonly record struct LoneMark(int Offset, bool Opens);
