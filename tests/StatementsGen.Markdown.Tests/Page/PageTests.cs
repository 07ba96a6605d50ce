using CsCheck;
using StatementsGen.Markdown.Page;
using StatementsGen.Reading.FrontMatter;
using StatementsGen.Reading.Layout;
using StatementsGen.Tables;

namespace StatementsGen.Markdown.Tests.Page;

public sealed class PageTests
{
    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Pages"), "*.md", SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(AppContext.BaseDirectory, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_blocks_of_our_own_pages_read_as_their_HTML_does(string file)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file));
        ReadsAsHtml(text);
        MarkdownPage.Read(text, out var reason);
        Assert.Null(reason);
    }

    // A mark is text to others, and its underscores are marks of theirs; one without a key stands in no block. A lone carriage return in code vanishes from the HTML.
    [Fact]
    public void The_blocks_of_any_page_read_as_their_HTML_does() => AnyMarkdown.Texts.Sample(
        static text => ReadsAsHtml(text.Replace("{#_a_}", "{#a}").Replace(" {by=\"Ann *Lee*; Bo\"}", "").Replace(" {by=none}", "").Replace("\r\n", "\n").Replace('\r', '\n')),
        iter: 20_000);

    [Fact]
    public void Words_are_the_text_with_its_edits() => AnyMarkdown.Texts.Sample(
        static text =>
        {
            if (MarkdownPage.Read(text, out _) is { } page)
            {
                Assert.Equal(page.Words, new MarkedText(text, page.Edits).ReadAll());
            }
        },
        iter: 20_000);

    // Few cannot: the parser leaves a paragraph on both sides of a table in it, if a row is broken.
    [Fact]
    public void The_markup_of_nearly_all_pages_can_be_followed()
    {
        var lost = 0;
        AnyMarkdown.Texts.Sample(
            text =>
            {
                if (MarkdownPage.Read(text, out _) is null)
                {
                    Interlocked.Increment(ref lost);
                }
            },
            iter: 20_000);
        Assert.InRange(lost, 0, 40);
    }

    [Fact]
    public void A_statement_is_the_words_of_its_span_and_so_are_its_parts() => AnyMarkdown.Texts.Sample(
        static text => Spans.AreThoseOfTheirWords(MarkdownReader.Read(text)),
        iter: 20_000);

    [Fact]
    public void A_table_holds_all_of_an_outline() => AnyMarkdown.Texts.Sample(
        static text =>
        {
            var outline = MarkdownOutline.Read(text, CancellationToken.None) with { FrontMatter = null, PlainReason = null, MarkPlaces = null };
            Assert.Equal(outline, DocumentTableReader.Read(DocumentTableWriter.Write(outline)));
        },
        iter: 10_000);

    private static void ReadsAsHtml(string text)
    {
        if (MarkdownPage.Read(text, out _) is { } page)
        {
            Assert.Equal(
                HtmlText.BlocksOf(text[(FrontMatterReader.Read(text)?.End ?? 0)..]).Order(StringComparer.Ordinal),
                page.Blocks.Where(static block => block.Kind != BlockKind.Code).Select(block => WordsOf(page, block)).Order(StringComparer.Ordinal));
        }
    }

    private static string WordsOf(PageText page, in Reading.Layout.LayoutBlock block) =>
        HtmlText.Normalize($"{page.Words.AsSpan(block.Span.Start, block.Span.Length)}{(block.Key is { } key ? $" {{#{page.Words.AsSpan(key.Start, key.Length)}}}" : "")}");
}
