using System.Text.Json.Nodes;
using StatementsGen.Tool.Reporting;

namespace StatementsGen.Tool.Quotes;

/// <summary>Writes the results of quotations as one JSON object. The tool's README documents the schema.</summary>
internal static class QuotationJson
{
    /// <summary>Returns the object.</summary>
    /// <param name="results">The results.</param>
    /// <param name="report">The findings.</param>
    /// <param name="pathOf">Returns the path of a document's file.</param>
    internal static string Of(IReadOnlyList<QuotationResult> results, FindingReport report, Func<StatementDocument, string> pathOf) => new JsonObject
    {
        ["quotations"] = new JsonArray([.. results.Select(result => Of(result, pathOf))]),
        ["findings"] = JsonReport.FindingsOf(report),
    }.ToJsonString(JsonReport.Options);

    private static JsonObject Of(QuotationResult result, Func<StatementDocument, string> pathOf)
    {
        var (quotation, check) = (result.Quotation, result.Check);
        return new JsonObject
        {
            ["file"] = quotation.FilePath,
            ["id"] = quotation.Id is { } id ? JsonNode.Parse(id) : null,
            ["line"] = quotation.Start.Line,
            ["column"] = quotation.Start.Column,
            ["endLine"] = quotation.End.Line,
            ["endColumn"] = quotation.End.Column,
            ["text"] = WellFormed.Of(quotation.Words),
            ["speaker"] = quotation.Speaker is { } speaker ? WellFormed.Of(speaker) : null,
            ["match"] = check.Match switch
            {
                QuotationMatch.Verbatim => "verbatim",
                QuotationMatch.Altered => "altered",
                _ => "none",
            },
            ["saidBy"] = check.Speaker switch
            {
                QuotationSpeaker.Same => "same",
                QuotationSpeaker.Other => "other",
                QuotationSpeaker.Unknown => "unknown",
                _ => null,
            },
            ["passageCount"] = check.PassageCount,
            ["passages"] = new JsonArray([.. check.Passages.Select(passage => Of(passage, pathOf))]),
            ["nearest"] = check.Nearest is { } nearest ? Of(nearest, pathOf) : null,
            ["difference"] = check.Difference,
        };
    }

    private static JsonObject Of(QuotationPassage passage, Func<StatementDocument, string> pathOf) => new()
    {
        ["file"] = pathOf(passage.Document),
        ["line"] = passage.Position.Line,
        ["column"] = passage.Position.Column,
        ["text"] = WellFormed.Of(passage.Text),
        ["speakers"] = new JsonArray([.. passage.Speakers.Select(static speaker => (JsonNode)WellFormed.Of(speaker.Name))]),
        ["changes"] = new JsonArray(
            [.. passage.Changes.Select(static change => new JsonObject { ["mark"] = WellFormed.Of(change.Mark), ["words"] = WellFormed.Of(change.Words) })]),
        ["leavesOutNegation"] = passage.LeavesOutNegation,
    };
}
