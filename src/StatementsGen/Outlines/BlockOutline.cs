namespace StatementsGen.Outlines;

/// <summary>A block.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Span">Where it stands, behind its mark.</param>
/// <param name="StatementCount">How many of <see cref="DocumentOutline.Statements"/> are in it: the next so many.</param>
/// <param name="Level">The level of a heading, or the depth of an item or a quotation.</param>
/// <param name="NumberLength">The number of UTF-16 code units at the start of the span that are its number.</param>
/// <param name="Key">Where the key of a heading stands, behind it and without its mark.</param>
internal readonly record struct BlockOutline(BlockKind Kind, TextSpan Span, int StatementCount, int Level = 0, int NumberLength = 0, TextSpan? Key = null);
