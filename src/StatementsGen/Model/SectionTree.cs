namespace StatementsGen;

/// <summary>The sections of a document, made of its headings.</summary>
internal sealed class SectionTree
{
    private readonly int[] _starts;

    private SectionTree(Section[] all, int[] starts, ValueList<Section> top) => (All, _starts, Top) = (all, starts, top);

    /// <summary>All sections, in order of their headings.</summary>
    internal IReadOnlyList<Section> All { get; }

    /// <summary>The sections that stand in no other.</summary>
    internal ValueList<Section> Top { get; }

    /// <summary>Makes the sections of a document.</summary>
    /// <param name="text">The text, with its edits.</param>
    /// <param name="blocks">The blocks, in order.</param>
    /// <param name="statements">The statements, in order.</param>
    internal static SectionTree Of(MarkedText text, ValueList<Block> blocks, ValueList<Statement> statements)
    {
        Block[] headings = [.. blocks.Where(static block => block.Kind == BlockKind.Heading)];
        var positions = new TextPosition[headings.Length];
        var lines = new LineCounter(text.Text);
        for (var i = 0; i < headings.Length; i++)
        {
            positions[i] = lines.PositionAt(headings[i].Span.Start);
        }

        // From the last to the first: what stands in a section is there before the section is.
        var sections = new Section[headings.Length];
        var open = new Stack<Section>();
        for (var i = headings.Length - 1; i >= 0; i--)
        {
            var heading = headings[i];
            var inner = new List<Section>();
            while (open.Count > 0 && open.Peek().Level > heading.Level)
            {
                inner.Add(open.Pop());
            }

            // Whoever makes a document by hand can give it blocks that count statements which are not there.
            var start = Math.Min(heading.FirstStatement, statements.Count);
            var end = i + 1 < headings.Length ? Math.Min(headings[i + 1].FirstStatement, statements.Count) : statements.Count;
            sections[i] = new Section(
                text.Fold(TextSpan.FromBounds(heading.Span.Start + heading.NumberLength, heading.Span.End)),
                heading.Level,
                heading.Span,
                positions[i],
                statements.Slice(start, Math.Max(0, end - start)),
                [.. inner],
                heading.Key);
            open.Push(sections[i]);
        }

        return new SectionTree(sections, [.. headings.Select(static heading => heading.FirstStatement)], [.. open]);
    }

    /// <summary>The innermost section that a statement stands in.</summary>
    /// <param name="statement">The statement's index.</param>
    internal Section? Find(int statement)
    {
        var index = SortedStarts.FindLast(_starts.Length, i => _starts[i], statement);
        return index < 0 ? null : All[index];
    }
}
