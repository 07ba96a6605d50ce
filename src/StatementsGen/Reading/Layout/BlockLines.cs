namespace StatementsGen.Reading.Layout;

/// <summary>A block with what its lines tell about it, before it is known which blocks are headings.</summary>
/// <param name="Block">The block.</param>
/// <param name="First">Its first line.</param>
/// <param name="AfterBlank">Whether a blank line stands before it.</param>
/// <param name="BeforeGap">Whether no line without a mark follows it directly.</param>
/// <param name="LineCount">The number of its lines.</param>
/// <param name="Underline">The character of the rule right below it, <c>=</c> or <c>-</c>, if there is one.</param>
internal readonly record struct BlockLines(LayoutBlock Block, TextLine First, bool AfterBlank, bool BeforeGap, int LineCount, char Underline);
