using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StatementsGen.Markdown.Page;

/// <summary>A block of a page, with the parts of the syntax tree that hold its words: one, or for a row the cells.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Level">The level of a heading, or the depth of an item or quotation; 0 for other kinds.</param>
/// <param name="Parts">The parts, in order.</param>
internal readonly record struct PageBlock(BlockKind Kind, int Level, IReadOnlyList<LeafBlock> Parts)
{
    /// <summary>Gets the offset where the block starts, or its first inline if that is later: a paragraph can go on behind a table that it turned into.</summary>
    internal int Start => Math.Max(Parts[0].Span.Start, StartOf(Parts[0].Inline));

    private static int StartOf(Inline? inline)
    {
        while (inline is ContainerInline { FirstChild: { } child })
        {
            inline = child;
        }

        return inline?.Span.Start ?? 0;
    }
}
