using System.Net;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StatementsGen.Markdown.Tests.Page;

/// <summary>What the HTML that Markdig makes of a page says, block by block.</summary>
internal static partial class HtmlText
{
    // Without the marks of statements, which are text to others.
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseFootnotes().UseTaskLists().UseDefinitionLists().Build();

    /// <summary>Returns the texts of the headings, paragraphs and rows.</summary>
    /// <param name="text">The Markdown.</param>
    internal static IReadOnlyList<string> BlocksOf(string text) =>
    [
        .. Markdig.Markdown.Parse(text, Pipeline).Descendants()
            .Where(static block => block is HeadingBlock or DefinitionTerm or TableRow || block is ParagraphBlock { Parent: not TableCell })
            .Select(static block => block is TableRow row ? Normalize(string.Join(" | ", row.Descendants<ParagraphBlock>().Select(TextOf).Where(static cell => cell.Length > 0))) : TextOf((LeafBlock)block))
            .Where(static words => words.Length > 0),
    ];

    /// <summary>Returns a text with each run of white space as one space, and none before what can be a mark.</summary>
    /// <param name="text">The text.</param>
    internal static string Normalize(string text) => WhiteSpace().Replace(text, " ").Replace(" {#", "{#", StringComparison.Ordinal).Trim();

    private static string TextOf(LeafBlock block)
    {
        foreach (var unseen in block.Inline!.Descendants().Where(static inline => inline is LinkInline { IsImage: true } or FootnoteLink or TaskList).Cast<Inline>().ToList())
        {
            // Not removed: HTML has no break at the end of emphasis, and what stands behind the break ends it there.
            unseen.ReplaceBy(new LiteralInline(""), copyChildren: false);
        }

        foreach (var html in block.Inline!.Descendants<HtmlInline>().Where(static html => LineBreak().IsMatch(html.Tag)).ToList())
        {
            html.ReplaceBy(new LiteralInline(" "));
        }

        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer) { EnableHtmlForInline = false, EnableHtmlForBlock = false };
        Pipeline.Setup(renderer);
        renderer.WriteLeafInline(block);
        writer.Flush();
        return Normalize(WebUtility.HtmlDecode(writer.ToString()));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex("^<br[ />]", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();
}
