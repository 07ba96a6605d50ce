using System.Globalization;
using AngleSharp.Dom;
using StatementsGen.Tool.Report.Content;
using StatementsGen.Tool.Reporting;

namespace StatementsGen.Tool.Report.Page;

/// <summary>Makes the article of a document: its title, and its sections as they read.</summary>
/// <param name="elements">Makes elements.</param>
/// <param name="corpus">The corpus.</param>
internal sealed class DocumentArticle(PageElements elements, ReportCorpus corpus)
{
    // Headings of a page go down to h6; the title of a document is an h3.
    private const int TitleLevel = 3;
    private const int LastLevel = 6;

    private readonly BlockFlow _flow = new(elements, new StatementElements(elements, corpus), new StatementDetails(elements, corpus));

    /// <summary>Makes the article.</summary>
    /// <param name="text">The document.</param>
    internal IElement Of(ReportText text)
    {
        var id = corpus.Links.Of(text);
        var count = text.Document.Statements.Count;
        var article = elements.New(
            "article",
            [
                elements.New(
                    "header",
                    elements.New("h3", elements.Link(id, text.Title)).With("id", PageIds.TitleOf(id)),
                    elements.New("p", string.Create(
                        CultureInfo.InvariantCulture,
                        $"{text.File.DisplayPath} · {text.Document.Name} · {count} {(count == 1 ? "statement" : "statements")}")).Of("quiet")),
                .. FindingsOutsideStatements(text),
            ]);
        AddSections(article, text);
        return article.With("id", id).With("aria-labelledby", PageIds.TitleOf(id));
    }

    private IEnumerable<IElement> FindingsOutsideStatements(ReportText text) =>
        text.FindingsIn(null).Select(finding => elements.New("p", FindingLine.Of(finding)).Of("finding-line"));

    // Each heading opens a section in the one above it. Its level on the page follows the nesting: a text may skip levels, a page may not.
    private void AddSections(IElement article, ReportText text)
    {
        var open = new Stack<(int Level, IElement Element)>([(0, article)]);
        List<Block> blocks = [];
        foreach (var block in text.Document.Blocks)
        {
            if (block.Kind != BlockKind.Heading)
            {
                blocks.Add(block);
                continue;
            }

            Close();
            while (open.Peek().Level >= block.Level && open.Count > 1)
            {
                open.Pop();
            }

            var name = $"h{Math.Min(TitleLevel + open.Count, LastLevel)}";
            var section = elements.New("section", elements.New(name, text.Document.TextOf(block.Span)));
            open.Peek().Element.AppendChild(section);
            if (open.Count <= LastLevel)
            {
                open.Push((block.Level, section));
            }
        }

        Close();

        void Close()
        {
            foreach (var part in _flow.Of(text, blocks))
            {
                open.Peek().Element.AppendChild(part);
            }

            blocks = [];
        }
    }
}
