namespace StatementsGen.Checks.Quotations;

/// <summary>A quotation mark and what its neighbours say of it.</summary>
/// <param name="Offset">Its offset.</param>
/// <param name="Character">The mark.</param>
/// <param name="Side">Which side of a quotation it can stand on.</param>
/// <param name="StartsLine">Whether it is the first in its line but for white space.</param>
/// <param name="FollowsNumber">Whether it can be one of inches or seconds: <c>24"</c>.</param>
/// <param name="IsUnclear">Whether, a straight mark, it may be no quotation mark at all: doubled, or with white space on both sides.</param>
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
    /// <summary>Its neighbours allow both.</summary>
    Either,

    /// <summary>Before it.</summary>
    Opening,

    /// <summary>After it.</summary>
    Closing,
}

/// <summary>A mark without its counterpart.</summary>
/// <param name="Offset">Its offset.</param>
/// <param name="Opens">Whether it opens a quotation; else it closes one.</param>
internal readonly record struct LoneMark(int Offset, bool Opens);
