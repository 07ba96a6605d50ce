namespace StatementsGen.Reading.Layout;

/// <summary>A block of a text: a heading, a paragraph, an item and so on.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Span">The place of the block, behind its mark (<c>- </c>, <c>## </c>), trimmed of white space. It is never empty.</param>
/// <param name="Level">The level of a heading, or the depth of an item or quotation, from 1; 0 for other kinds.</param>
/// <param name="Number">The number of UTF-16 code units at the start of the span that are its number: <c>2. </c> of <c>2. Fees</c>.</param>
/// <param name="Key">Where the key of a heading stands: behind it, without its mark.</param>
internal readonly record struct LayoutBlock(BlockKind Kind, TextSpan Span, int Level = 0, int Number = 0, TextSpan? Key = null)
{
    /// <summary>Gets the place of the words, without the number.</summary>
    internal TextSpan Words => TextSpan.FromBounds(Span.Start + Number, Span.End);

    /// <summary>Gets a value indicating whether the block holds statements.</summary>
    internal bool HoldsStatements => Kind is not (BlockKind.Heading or BlockKind.Code);
}
