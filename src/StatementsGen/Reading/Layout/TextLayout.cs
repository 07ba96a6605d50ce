namespace StatementsGen.Reading.Layout;

/// <summary>How a text is laid out. Spans are trimmed of white space and do not overlap.</summary>
/// <param name="Title">Where the title stands, if there is one.</param>
/// <param name="Blocks">The blocks after the title and the front matter, in order; each holds at least one character that is not white space.</param>
internal sealed record TextLayout(TextSpan? Title, IReadOnlyList<LayoutBlock> Blocks)
{
    /// <summary>Gets the offsets of what can be marks; <see langword="null"/> in plain text, where all can that look like one.</summary>
    internal HashSet<int>? Marks { get; init; }

    /// <summary>Returns whether a mark can stand at an offset.</summary>
    /// <param name="offset">The offset of its opening brace.</param>
    internal bool HasMarkAt(int offset) => Marks is null || Marks.Contains(offset);

    /// <summary>Gets the places of the title and of the blocks, in order.</summary>
    internal IEnumerable<TextSpan> Spans => Title is { } title ? [title, .. Blocks.Select(static block => block.Span)] : Blocks.Select(static block => block.Span);
}
