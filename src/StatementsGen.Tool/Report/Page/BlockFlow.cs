using AngleSharp.Dom;
using StatementsGen.Tool.Report.Content;

namespace StatementsGen.Tool.Report.Page;

/// <summary>Lays out the blocks of a section as they read: paragraphs, nested lists and quotations, rows, and code.</summary>
/// <param name="elements">Makes elements.</param>
/// <param name="sentences">Makes sentences.</param>
/// <param name="details">Makes details.</param>
internal sealed class BlockFlow(PageElements elements, StatementElements sentences, StatementDetails details)
{
    // Depths are what a text claims: a page stops to indent where no reader follows.
    private const int Deepest = 8;

    // A browser lays out only the parts on the screen.
    private const int StatementsInPart = 40;

    /// <summary>Lays out blocks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">The blocks between two headings.</param>
    /// <returns>The parts, in order.</returns>
    internal IEnumerable<IElement> Of(ReportText text, IReadOnlyList<Block> blocks)
    {
        List<INode> part = [];
        var statements = 0;
        for (var i = 0; i < blocks.Count;)
        {
            var run = blocks.Skip(i).TakeWhile(block => block.Kind == blocks[i].Kind).Take(blocks[i].Kind is BlockKind.Paragraph ? 1 : int.MaxValue).ToList();
            part.Add(RunOf(text, run));
            part.AddRange(run.SelectMany(block => StatementsOf(text, block)).Select(details.Of));
            statements += run.Sum(static block => block.StatementCount);
            i += run.Count;
            if (statements >= StatementsInPart || i == blocks.Count)
            {
                yield return elements.New("div", part).Of("part");
                (part, statements) = ([], 0);
            }
        }
    }

    // Blocks of one kind that follow each other.
    private IElement RunOf(ReportText text, List<Block> run) => run[0].Kind switch
    {
        BlockKind.Item => NestedOf(text, run, "ul", (list, block) => ItemIn(list, text, block)),
        BlockKind.Quotation => NestedOf(text, run, "blockquote", (quotation, block) => quotation.AppendChild(BlockOf("p", text, block))),
        BlockKind.Row => elements.New("div", run.Select(block => BlockOf("p", text, block))).Of("rows"),
        BlockKind.Code => elements.New("div", run.Select(block => CodeOf(text, block))),
        _ => BlockOf("p", text, run[0]),
    };

    private IElement NestedOf(ReportText text, List<Block> run, string name, Action<IElement, Block> add)
    {
        var top = elements.New(name);
        var open = new Stack<(int Level, IElement Element)>([(LevelOf(run[0]), top)]);
        foreach (var block in run)
        {
            var level = LevelOf(block);
            while (open.Count > 1 && open.Peek().Level > level)
            {
                open.Pop();
            }

            if (open.Peek().Level < level)
            {
                var inner = elements.New(name);
                // A list stands in an item of the one around it; each has one, as its first block was added when it was opened.
                (open.Peek().Element is { LocalName: "ul", LastElementChild: { } item } ? item : open.Peek().Element).AppendChild(inner);
                open.Push((level, inner));
            }

            add(open.Peek().Element, block);
        }

        return top;
    }

    private static int LevelOf(Block block) => Math.Min(block.Level, Deepest);

    private void ItemIn(IElement list, ReportText text, Block block)
    {
        var item = BlockOf("li", text, block);
        if (block.NumberLength > 0)
        {
            item.Of("block numbered");
        }

        list.AppendChild(item);
    }

    private IElement CodeOf(ReportText text, Block block) => elements.New(
        "pre",
        text.Document.Text.Substring(block.Span.Start, block.Span.Length).ReplaceLineEndings("\n").Split('\n')
            .SelectMany(line => new INode[] { elements.New("code", line), elements.New("br") })
            .SkipLast(1)).Of("block");

    // The statements of a block, and between them what is no statement: a number, or the mark of a key.
    private IElement BlockOf(string name, ReportText text, Block block)
    {
        var element = elements.New(name).Of("block");
        var end = block.Span.Start;
        foreach (var place in StatementsOf(text, block))
        {
            AddBetween(end, place.Statement.Span.Start);
            element.AppendChild(sentences.SentenceOf(place));
            end = place.Statement.Span.End;
        }

        AddBetween(end, block.Span.End);
        return element;

        void AddBetween(int start, int next)
        {
            if (next <= start)
            {
                return;
            }

            var between = text.Document.TextOf(TextSpan.FromBounds(start, next));
            element.AppendChild(string.IsNullOrWhiteSpace(between) ? elements.Text(" ") : elements.New("span", between).Of("between"));
        }
    }

    private static IEnumerable<StatementPlace> StatementsOf(ReportText text, Block block) =>
        Enumerable.Range(block.FirstStatement, block.StatementCount).Select(i => new StatementPlace(text, text.Document.Statements[i]));
}
