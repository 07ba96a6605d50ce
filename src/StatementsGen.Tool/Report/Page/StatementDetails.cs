using System.Globalization;
using AngleSharp.Dom;
using StatementsGen.Tool.Report.Content;
using StatementsGen.Tool.Reporting;
using StatementsGen.Tool.Terms;

namespace StatementsGen.Tool.Report.Page;

/// <summary>Makes the details of a statement, which its number opens: who says what, why we think so, and what code calls it.</summary>
/// <param name="elements">Makes elements.</param>
/// <param name="corpus">The corpus.</param>
internal sealed class StatementDetails(PageElements elements, ReportCorpus corpus)
{
    /// <summary>Makes the details.</summary>
    /// <param name="place">The statement.</param>
    internal IElement Of(StatementPlace place)
    {
        var (text, statement) = place;
        var id = corpus.Links.Of(place);
        return elements.New(
            "div",
            [
                elements.New("p", elements.Link(id, $"#{id}")).Of("link"),
                .. statement.Attributions.Select((attribution, i) => ListOf(RowsOf(text, statement, attribution, i))),
                .. text.FindingsIn(statement).Select(finding => elements.New(
                    "p", elements.New("strong", $"{FindingLine.NameOf(finding.Rule.Severity)} {finding.Rule.Id}"), elements.Text($": {finding.Message}"))),
                ListOf(
                [
                    ("Key", statement.Key),
                    ("Member", $"{text.Document.Name}.{text.Members[statement.Index]}"),
                    ("Place", string.Create(CultureInfo.InvariantCulture, $"{text.File.DisplayPath}, line {statement.Position.Line}, column {statement.Position.Column}")),
                ]),
            ])
            .Of("details")
            .With("id", PageIds.DetailsOf(id))
            .With("popover");
    }

    private static IEnumerable<(string Term, string? Value)> RowsOf(ReportText text, Statement statement, Attribution attribution, int index)
    {
        if (attribution.Speakers.Count == 0)
        {
            yield return ("Speaker", "not named");
            yield return ("Resolved", attribution.SpeakerSpan is { } span ? Quoted(text, span) : null);
        }

        foreach (var mention in attribution.SpeakerMentions)
        {
            yield return ("Speaker", mention.Speaker.Name);
            yield return ("Role", mention.Speaker.Role);
            yield return ("Organization", mention.Speaker.Organization);
            yield return ("Kind", ModelTerms.Of(mention.Speaker.Kind));
            yield return ("Resolved", (mention.Span ?? attribution.SpeakerSpan) is { } span
                ? $"{ModelTerms.Of(mention.Resolution)}: {Quoted(text, span)}"
                : ModelTerms.Of(mention.Resolution));
        }

        yield return ("Found by", ModelTerms.Of(text.FinderOf(statement, index)));
        yield return ("Cue", attribution.Cue);
        yield return ("Act", (attribution.IsNegated ? "not " : "") + ModelTerms.Of(attribution.Act));
        yield return ("To", attribution.Addressee?.Name);
        yield return ("Quotation", ModelTerms.Of(attribution.Quotation));
    }

    private static string Quoted(ReportText text, TextSpan span) => $"“{text.Document.TextOf(span)}”";

    private IElement ListOf(IEnumerable<(string Term, string? Value)> rows) => elements.New(
        "dl",
        rows.Where(static row => row.Value is not null).SelectMany(row => new INode[] { elements.New("dt", row.Term), elements.New("dd", row.Value!) }));
}
