using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using StatementsGen.Checks.Findings;
using StatementsGen.Tool.Reporting;
using StatementsGen.Tool.Tests.Harness;

namespace StatementsGen.Tool.Tests;

public sealed class ReportFormatTests
{
    private const string Slip = "A title\nAnn said, “It rains.\n";

    // The first allows no more than the tool writes; the second is that of the whole format.
    private static readonly IReadOnlyList<JsonSchema> Schemas = [.. new[] { "sarif-subset.schema.json", "sarif-2.1.0.json" }
        .Select(static file => JsonSchema.FromFile(Path.Combine(AppContext.BaseDirectory, "Sarif", file)))];

    [Fact]
    public async Task Json_has_all_of_a_finding()
    {
        using var folder = new TextFolder().With("a.txt", Slip);
        var run = await ToolRun.In(folder, "check", ".", "--format", "json");

        Assert.Equal(
            """
            {"findings":[{"file":"a.txt","line":2,"column":11,"endLine":2,"endColumn":12,"severity":"warning","id":"STG0106","title":"A quotation mark without its counterpart","message":"The mark “ opens a quotation that is never closed. Put in the mark that is missing, or take this one out."}]}
            """,
            JsonNode.Parse(run.Output)!.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public async Task Json_and_sarif_of_nothing_have_empty_lists()
    {
        using var folder = new TextFolder().With("a.txt", "It rains.");

        Assert.Equal("[]", JsonNode.Parse((await ToolRun.In(folder, "check", ".", "--format", "json")).Output)!["findings"]!.ToJsonString());
        Assert.Equal("[]", JsonNode.Parse((await ToolRun.In(folder, "check", ".", "--format", "sarif")).Output)!["runs"]![0]!["results"]!.ToJsonString());
        Assert.Equal("", (await ToolRun.In(folder, "check", ".", "--format", "github")).Output);
    }

    [Fact]
    public async Task Workflow_commands_are_escaped()
    {
        using var folder = new TextFolder().With("100%, a:b.txt", "---\nname: \"x\\n::error::y\"\n---\nIt rains.\n").With("b.txt", Slip);
        var run = await ToolRun.In(folder, "check", ".", "--format", "github");

        Assert.All(run.Lines, static line => Assert.Matches("^::(error|warning|notice) file=", line));
        Assert.StartsWith("::error file=100%25%2C a%3Ab.txt,line=2,col=7,endColumn=22,title=STG0015%3A The name", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal(
            "::warning file=b.txt,line=2,col=11,endColumn=12,title=STG0106%3A A quotation mark without its counterpart::The mark “ opens a quotation that is never closed. Put in the mark that is missing, or take this one out.",
            run.Lines[^1]);
    }

    [Fact]
    public void A_message_of_several_lines_is_one_command()
    {
        var finding = new Finding(Rules.NotVerbatim, "a.txt", default, new TextPosition(1, 1), new TextPosition(2, 5), ["x", "50 %\r\n::error::y"]);

        Assert.Equal(
            "::error file=a.txt,line=1,endLine=2,title=STG0201%3A The quotation is not verbatim::The quotation is not verbatim in 'x': 50 %25%0D%0A::error::y. Quote the words that are there.",
            WorkflowCommand.Of(new ReportedFinding(finding, Severity.Error), new ReportPlace("/work", "/work")));
    }

    [Fact]
    public void Paths_start_from_the_root_of_the_repository()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "repository"));
        var place = new ReportPlace(Path.Combine(root, "docs"), root);

        Assert.Equal("docs/seeds/a.txt", place.InRepository("seeds/a.txt"));
        Assert.True(Path.IsPathRooted(place.InRepository("../../elsewhere/a.txt")));
    }

    [Theory]
    [InlineData("check", ".")]
    [InlineData("check", ".", "--warnings-as-errors")]
    [InlineData("quotes", "memo.md", "--in", "d.txt")]
    public async Task Sarif_fits_its_schemas(params string[] arguments)
    {
        using var folder = new TextFolder()
            .With("a ä#%.txt", Slip)
            .With("b/c.txt", [.. "A title\nThis byte "u8, 0xE4, .. " was lost.\n"u8])
            .With("d.txt", "It\u200B rains.\r\nIt pours.\n")
            .With("memo.md", "“It snows,” Ann Lee said. “It \uD83C\uDF27 pours,” Ann Lee said.\n");
        var run = await ToolRun.In(folder, [.. arguments, "--format", "sarif"]);

        Assert.All(Schemas, schema => Assert.Empty(ErrorsOf(schema, run.Output)));
        Assert.NotEmpty(JsonNode.Parse(run.Output)!["runs"]![0]!["results"]!.AsArray());
    }

    [Theory]
    [InlineData("\"2.1.0\"", "\"2.0.0\"")]
    [InlineData("\"ruleIndex\":0", "\"ruleIndex\":\"0\"")]
    [InlineData("\"startLine\":2", "\"startLine\":0")]
    [InlineData("\"level\":\"warning\"", "\"level\":\"bad\"")]
    public async Task A_log_that_is_no_sarif_does_not_fit_them(string right, string wrong)
    {
        using var folder = new TextFolder().With("a.txt", Slip);
        var log = JsonNode.Parse((await ToolRun.In(folder, "check", ".", "--format", "sarif")).Output)!.ToJsonString();

        Assert.Contains(right, log, StringComparison.Ordinal);
        Assert.All(Schemas, schema => Assert.NotEmpty(ErrorsOf(schema, log.Replace(right, wrong, StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Sarif_has_the_rule_of_each_result()
    {
        using var folder = new TextFolder().With("a.txt", "It\u200B rains.\r\nIt pours.\n").With("b.txt", Slip);
        var log = JsonNode.Parse((await ToolRun.In(folder, "check", ".", "--format", "sarif", "--severity", "STG0106=error")).Output)!["runs"]![0]!;

        Assert.Equal(["STG0103", "STG0104", "STG0106"], log["tool"]!["driver"]!["rules"]!.AsArray().Select(static rule => (string)rule!["id"]!));
        Assert.All(log["results"]!.AsArray(), result => Assert.Equal(
            (string)result!["ruleId"]!, (string)log["tool"]!["driver"]!["rules"]![(int)result["ruleIndex"]!]!["id"]!));
        Assert.Equal(("error", "warning"), ((string)log["results"]![2]!["level"]!, (string)log["tool"]!["driver"]!["rules"]![2]!["defaultConfiguration"]!["level"]!));
        Assert.StartsWith("# STG0106: ", (string)log["tool"]!["driver"]!["rules"]![2]!["help"]!["markdown"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fingerprint_stays_when_lines_move_and_differs_between_findings()
    {
        using var before = new TextFolder().With("a.txt", Slip).With("b/a.txt", Slip);
        using var after = new TextFolder().With("a.txt", $"An older title\n\nIt snows.\n\n{Slip}").With("b/a.txt", Slip);

        var first = await FingerprintsIn(before);
        Assert.Equal(first, await FingerprintsIn(after));
        Assert.Equal(2, first.Distinct().Count());
    }

    [Theory]
    [InlineData("STG0106=error", 1, "error STG0106")]
    [InlineData("STG0106=ERROR", 1, "error STG0106")]
    [InlineData("STG0106=info", 0, "info STG0106")]
    [InlineData("STG0106=none", 0, null)]
    [InlineData("STG0106=hidden", 0, null)]
    [InlineData("STG0105=error,STG0106=error", 1, "error STG0106")]
    public async Task Severities_are_set_on_the_command_line(string severity, int exitCode, string? shown)
    {
        using var folder = new TextFolder().With("a.txt", Slip);
        var run = await ToolRun.In(folder, "check", ".", "--severity", severity);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(shown is not null, run.Output.Contains(shown ?? "STG", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Findings_that_are_hidden_by_default_can_be_shown()
    {
        using var folder = new TextFolder().With("a.txt", "All is well today.\n“Nobody knows the way.”");

        Assert.Contains("warning STG0109", (await ToolRun.In(folder, "check", ".", "--severity", "STG0109=warning")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_as_errors()
    {
        using var folder = new TextFolder().With("a.txt", Slip);

        Assert.Equal(1, (await ToolRun.In(folder, "check", ".", "--warnings-as-errors")).ExitCode);
        Assert.Equal(0, (await ToolRun.In(folder, "check", ".", "--warnings-as-errors", "--severity", "STG0106=info")).ExitCode);
    }

    [Theory]
    [InlineData("STG0106", "'STG0106' is no severity. Write it as STG0106=error; the severities are none, info, warning and error.\n")]
    [InlineData("STG0106=loud", "'STG0106=loud' is no severity. Write it as STG0106=error; the severities are none, info, warning and error.\n")]
    [InlineData("STG0999=error", "There is no finding 'STG0999'.\n")]
    [InlineData("STG0001=none", "STG0001 cannot be configured: without it, wrong code would pass for right.\n")]
    public async Task A_severity_that_cannot_be_set_is_an_error(string severity, string error)
    {
        using var folder = new TextFolder().With("a.txt", "It rains.");

        Assert.Equal(new ToolRun(1, "", error), await ToolRun.In(folder, "check", ".", "--severity", severity));
    }

    private static IEnumerable<string> ErrorsOf(JsonSchema schema, string log)
    {
        var result = schema.Evaluate(JsonDocument.Parse(log).RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return result.IsValid ? [] : result.Details!
            .Where(static detail => detail.Errors is not null)
            .Select(static detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}");
    }

    private static async Task<IReadOnlyList<string>> FingerprintsIn(TextFolder folder) =>
    [
        .. JsonNode.Parse((await ToolRun.In(folder, "check", ".", "--format", "sarif")).Output)!["runs"]![0]!["results"]!.AsArray()
            .Select(static result => (string)result!["partialFingerprints"]!["statementsFinding/v1"]!),
    ];
}
