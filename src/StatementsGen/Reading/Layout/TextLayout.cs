namespace StatementsGen.Reading.Layout;

/// <summary>How a text is laid out. Spans are trimmed of white space and do not overlap.</summary>
/// <param name="Title">Where the title stands, if there is one.</param>
/// <param name="Blocks">The blocks after the title and the front matter, in order; each holds at least one character that is not white space.</param>
internal sealed record TextLayout(TextSpan? Title, IReadOnlyList<LayoutBlock> Blocks)
{
    /// <summary>Gets the places of the title and of the blocks, in order.</summary>
    internal IEnumerable<TextSpan> Spans => Title is { } title ? [title, .. Blocks.Select(static block => block.Span)] : Blocks.Select(static block => block.Span);
}
