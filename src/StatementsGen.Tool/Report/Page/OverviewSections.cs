using System.Globalization;
using AngleSharp.Dom;
using StatementsGen.Checks.Findings;
using StatementsGen.Tool.Report.Content;
using StatementsGen.Tool.Reporting;
using StatementsGen.Tool.Terms;

namespace StatementsGen.Tool.Report.Page;

/// <summary>Makes what stands before the documents: who says what, entities, quotations without a speaker, and findings.</summary>
/// <param name="elements">Makes elements.</param>
/// <param name="corpus">The corpus.</param>
internal sealed class OverviewSections(PageElements elements, ReportCorpus corpus)
{
    // More links are no help: the filter shows all places.
    private const int MostLinks = 12;

    /// <summary>Makes the sections that hold something, in order.</summary>
    internal IEnumerable<IElement> All()
    {
        if (corpus.Speakers.Count > 0)
        {
            yield return Section(PageIds.Speakers, "Who says what", open: true, new SpeakerChart(elements).Of(corpus.Speakers), Speakers());
        }

        if (corpus.Entities.Count > 0)
        {
            yield return Section(PageIds.Entities, "Entities", open: false, Entities());
        }

        StatementPlace[] quotations = [.. corpus.Texts.SelectMany(static text => text.Quotations
            .Select(span => text.StatementAt(span.Start))
            .OfType<Statement>()
            .Select(statement => new StatementPlace(text, statement))
            .DistinctBy(static place => place.Statement.Index))];
        if (quotations.Length > 0)
        {
            yield return Section(PageIds.Quotations, "Quotations without a speaker", open: false, Quotations(quotations));
        }

        if (corpus.Unreadable.Count > 0 || corpus.Texts.Any(static text => text.Findings.Count > 0))
        {
            yield return Section(PageIds.Findings, "Findings", open: corpus.Unreadable.Count > 0, Findings());
        }
    }

    private IElement Section(string id, string heading, bool open, params IEnumerable<INode> content)
    {
        var details = elements.New("details", [elements.New("summary", elements.New("h2", heading)), .. content]).With("id", id);
        return elements.New("section", open ? details.With("open") : details).Of("overview").With("aria-label", heading);
    }

    private IElement Speakers() => Table(
        "Speakers",
        ["Speaker", "Kind", "Role", "Organization", "Statements", "Where"],
        corpus.Speakers.Select(speaker => new[]
        {
            FilterButton("speaker", speaker.Number, speaker.Speaker.Name),
            elements.Text(ModelTerms.Of(speaker.Speaker.Kind) ?? ""),
            elements.Text(string.Join("; ", speaker.Roles)),
            elements.Text(string.Join("; ", speaker.Organizations)),
            elements.Text(Number(speaker.Places.Count)),
            Links(speaker.Places),
        }));

    private IElement Entities() => Table(
        "Entities",
        ["Entity", "Kind", "Other names", "Statements", "Where"],
        corpus.Entities.Select(entity => new[]
        {
            FilterButton("entity", entity.Number, entity.Entity.Name),
            elements.Text(ModelTerms.Of(entity.Entity.Kind) ?? ""),
            elements.Text(string.Join(", ", entity.Aliases)),
            elements.Text(Number(entity.Places.Count)),
            Links(entity.Places),
        }));

    private IElement Quotations(IEnumerable<StatementPlace> places) => elements.New(
        "ol", places.Select(place => elements.New("li", Link(place), elements.Text($" {place.Statement.Text}"))));

    private IElement Findings()
    {
        var unreadable = corpus.Unreadable.Select(finding => elements.New("li", FindingLine.Of(finding)));
        var others = corpus.Texts.SelectMany(text => text.Findings.Select(finding => FindingOf(text, finding)));
        return elements.New("ol", unreadable.Concat(others));
    }

    private IElement FindingOf(ReportText text, Finding finding)
    {
        var link = finding.Span.Length > 0 && text.StatementAt(finding.Span.Start) is { } statement
            ? Link(new StatementPlace(text, statement))
            : elements.Link(corpus.Links.Of(text), corpus.Links.Of(text));
        return elements.New("li", link, elements.Text($" {FindingLine.Of(finding)}"));
    }

    // A table that is wider than the window scrolls by itself, with the keyboard too.
    private IElement Table(string caption, string[] headings, IEnumerable<INode[]> rows)
    {
        var table = elements.New(
            "table",
            elements.New("caption", caption),
            elements.New("thead", elements.New("tr", headings.Select(heading => elements.New("th", heading).With("scope", "col")))),
            elements.New("tbody", rows.Select(row => elements.New(
                "tr", row.Select((cell, i) => i == 0 ? elements.New("th", cell).With("scope", "row") : elements.New("td", cell))))));
        return elements.New("div", table).Of("scroll").With("tabindex", "0").With("role", "group").With("aria-label", caption);
    }

    // Without a script the name is no more than a name.
    private INode FilterButton(string filter, int number, string name) => elements.New("button", name)
        .Of("filter")
        .With("type", "button")
        .With("data-filter", filter)
        .With("data-value", Number(number));

    private INode Links(IReadOnlyList<StatementPlace> places)
    {
        var links = places.Take(MostLinks).SelectMany(place => new[] { Link(place), elements.Text(" ") });
        return elements.New("span", places.Count <= MostLinks
            ? links
            : links.Append(elements.Text(string.Create(CultureInfo.InvariantCulture, $"and {places.Count - MostLinks:N0} more")))).Of("links");
    }

    private INode Link(StatementPlace place) =>
        elements.Link(corpus.Links.Of(place), $"{corpus.Links.Of(place.Text)} {Number(place.Statement.Index + 1)}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
