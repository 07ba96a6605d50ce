using System.Text.Json.Nodes;
using StatementsGen.Checks.Approvals;
using StatementsGen.Tool.Reporting;

namespace StatementsGen.Tool.Diff;

/// <summary>Writes differences as one JSON object. The tool's README documents the schema.</summary>
internal static class DiffJson
{
    /// <summary>Returns the object.</summary>
    /// <param name="diff">The differences.</param>
    internal static string Of(StatementDiff diff) => new JsonObject
    {
        ["differences"] = new JsonArray([.. diff.Documents.SelectMany(static document => document).Select(Of)]),
    }.ToJsonString(JsonReport.Options);

    private static JsonObject Of(DiffEntry entry) => new()
    {
        ["kind"] = DiffTerms.Of(entry.Kind),
        ["line"] = entry.Position.Line,
        ["column"] = entry.Position.Column,
        ["old"] = Of(entry.Old),
        ["new"] = Of(entry.New),
        ["words"] = entry is { Kind: DifferenceKind.Changed, Old: { } old, New: { } @new }
            ? new JsonArray([.. WordDiff.Compare(old.Words, @new.Words).Select(static change => new JsonObject { ["old"] = WellFormed.Of(change.Old), ["new"] = WellFormed.Of(change.New) })])
            : null,
    };

    private static JsonObject? Of(StatementRecord? record) => record is null ? null : new JsonObject
    {
        ["document"] = record.Document,
        ["name"] = record.Name,
        ["speaker"] = record.Speaker.Length == 0 ? null : WellFormed.Of(record.Speaker),
        ["text"] = WellFormed.Of(record.Words),
    };
}
