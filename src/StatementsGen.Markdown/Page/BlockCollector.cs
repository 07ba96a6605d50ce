using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace StatementsGen.Markdown.Page;

/// <summary>Lists the blocks of a page in the order of the file. Those without words, such as HTML and rules, are left out.</summary>
internal sealed class BlockCollector
{
    private readonly List<PageBlock> _blocks = [];
    private int _items;
    private int _quotations;

    private BlockCollector()
    {
    }

    /// <summary>Lists the blocks.</summary>
    /// <param name="document">The syntax tree.</param>
    internal static List<PageBlock> Collect(MarkdownDocument document)
    {
        var collector = new BlockCollector();
        collector.AddAll(document, BlockKind.Paragraph, 0);

        // Footnotes stand at the end of the tree. The sort is stable: a list that is in order stays as it is.
        return [.. collector._blocks.OrderBy(static block => block.Start)];
    }

    /// <summary>Adds the blocks of a container.</summary>
    /// <param name="container">The container.</param>
    /// <param name="kind">The kind of its paragraphs.</param>
    /// <param name="level">Their level.</param>
    private void AddAll(ContainerBlock container, BlockKind kind, int level)
    {
        foreach (var block in container)
        {
            Add(block, kind, level);

            // The first paragraph of an item is the item; what follows it in the item are paragraphs.
            if (kind == BlockKind.Item && block is not DefinitionTerm)
            {
                (kind, level) = (BlockKind.Paragraph, 0);
            }
        }
    }

    private void Add(Markdig.Syntax.Block block, BlockKind kind, int level)
    {
        switch (block)
        {
            case HeadingBlock heading:
                AddLeaf(BlockKind.Heading, heading.Level, heading);
                break;
            case DefinitionTerm term:
                AddLeaf(BlockKind.Paragraph, 0, term);
                break;
            case ParagraphBlock paragraph:
                AddLeaf(kind, level, paragraph);
                break;
            case HtmlBlock or ThematicBreakBlock or LinkReferenceDefinition or LinkReferenceDefinitionGroup or BlankLineBlock:
                break;
            case CodeBlock code:
                AddLeaf(BlockKind.Code, 0, code);
                break;
            case TableRow row:
                AddRow(row);
                break;
            case ListItemBlock or DefinitionItem:
                _items++;
                AddAll((ContainerBlock)block, BlockKind.Item, _items);
                _items--;
                break;
            case QuoteBlock quotation:
                _quotations++;
                AddAll(quotation, BlockKind.Quotation, _quotations);
                _quotations--;
                break;
            case ContainerBlock container:
                AddAll(container, kind, level);
                break;
        }
    }

    private void AddLeaf(BlockKind kind, int level, LeafBlock leaf) => _blocks.Add(new PageBlock(kind, level, [leaf]));

    private void AddRow(TableRow row)
    {
        List<LeafBlock> cells = [.. row.OfType<TableCell>().SelectMany(static cell => cell.OfType<LeafBlock>()).Where(static part => !part.Span.IsEmpty)];
        if (cells.Count > 0)
        {
            _blocks.Add(new PageBlock(BlockKind.Row, 0, cells));
        }
    }
}
