using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StatementsGen.Tool.Report.Content;

namespace StatementsGen.Tool.Report.Page;

/// <summary>Makes the page of a report: one file that needs no other.</summary>
internal static class ReportPage
{
    private static readonly (string Class, string Meaning)[] Legend =
    [
        ("speaker", "who says it"),
        ("cue", "the words that say so"),
        ("content", "what is said"),
        ("addressee", "to whom"),
        ("finding", "to be put right"),
    ];

    /// <summary>Writes the page.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="title">What the page is about.</param>
    /// <param name="output">Where to.</param>
    internal static void Write(ReportCorpus corpus, string title, TextWriter output)
    {
        using var page = new HtmlParser().ParseDocument("<!DOCTYPE html><html lang=en></html>");
        var elements = new PageElements(page);
        AddHead(page, elements, title);
        page.Body!.Append(
            elements.Link(PageIds.Documents, "Skip to the documents").Of("skip"),
            Header(corpus, elements, title),
            Contents(corpus, elements),
            elements.New("main", [.. new OverviewSections(elements, corpus).All(), Documents(corpus, elements)]),
            // Last, so that all it looks for is there.
            elements.NewCode("script", ReportAssets.Script));
        page.ToHtml(output, HtmlMarkupFormatter.Instance);
        output.Write('\n');
    }

    private static void AddHead(IHtmlDocument page, PageElements elements, string title) => page.Head!.Append(
        elements.New("meta").With("charset", "utf-8"),
        elements.New("meta").With("http-equiv", "Content-Security-Policy").With("content", ReportAssets.SecurityPolicy),
        elements.New("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1"),
        elements.New("meta").With("name", "color-scheme").With("content", "light dark"),
        elements.New("meta").With("name", "referrer").With("content", "no-referrer"),
        elements.New("title", title),
        elements.NewCode("style", ReportAssets.Style));

    private static IElement Header(ReportCorpus corpus, PageElements elements, string title)
    {
        var statements = corpus.Texts.Sum(static text => text.Document.Statements.Count);
        return elements.New(
            "header",
            elements.New("h1", title),
            elements.New("p", string.Create(
                CultureInfo.InvariantCulture,
                $"{Count(corpus.Texts.Count, "document")}, {Count(statements, "statement")}, {Count(corpus.Speakers.Count, "speaker")}. A number opens the details of its statement.")),
            elements.New("ul", Legend.Select(entry => elements.New(
                "li", elements.New("mark", entry.Class).Of(entry.Class), elements.Text($" {entry.Meaning}")))).Of("legend"),
            new FilterForm(elements, corpus).Make());
    }

    private static IElement Contents(ReportCorpus corpus, PageElements elements) => elements.New(
        "nav",
        elements.New("h2", "Documents"),
        elements.New("ul", corpus.Texts.Select(text => elements
            .New("li", elements.Link(corpus.Links.Of(text), text.Title))
            .With("id", PageIds.EntryOf(corpus.Links.Of(text))))))
        .With("aria-label", "Documents");

    private static IElement Documents(ReportCorpus corpus, PageElements elements)
    {
        var article = new DocumentArticle(elements, corpus);
        return elements.New("section", [elements.New("h2", "Documents"), .. corpus.Texts.Select(article.Of)])
            .With("id", PageIds.Documents)
            .With("aria-label", "Texts");
    }

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");
}
