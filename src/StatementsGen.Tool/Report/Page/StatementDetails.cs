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
        var speaker = attribution.Speaker;
        yield return ("Speaker", speaker?.Name ?? "not named");
        yield return ("Role", speaker?.Role);
        yield return ("Organization", speaker?.Organization);
        yield return ("Kind", speaker is null ? null : ModelTerms.Of(speaker.Kind));
        yield return ("Resolved", (speaker, attribution.SpeakerSpan) switch
        {
            (null, null) => null,
            (null, { } span) => $"“{text.Document.TextOf(span)}”",
            (_, null) => ModelTerms.Of(attribution.Resolution),
            (_, { } span) => $"{ModelTerms.Of(attribution.Resolution)}: “{text.Document.TextOf(span)}”",
        });
        yield return ("Found by", ModelTerms.Of(text.FinderOf(statement, index)));
        yield return ("Cue", attribution.Cue);
        yield return ("Quotation", ModelTerms.Of(attribution.Quotation));
    }

    private IElement ListOf(IEnumerable<(string Term, string? Value)> rows) => elements.New(
        "dl",
        rows.Where(static row => row.Value is not null).SelectMany(row => new INode[] { elements.New("dt", row.Term), elements.New("dd", row.Value!) }));
}
