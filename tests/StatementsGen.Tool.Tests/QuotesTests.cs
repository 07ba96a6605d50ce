using System.Text.Json.Nodes;
using StatementsGen.Tool.Tests.Harness;

namespace StatementsGen.Tool.Tests;

public sealed class QuotesTests
{
    private const string Bridge = """
        The bridge opens
        “We kept our word,” said Ines Moreau, director of the Northport Harbour Authority (NHA). She added that
        the bridge will not carry trains, and that it doesn’t sway.
        The bridge opens in May.

        """;

    [Theory]
    [InlineData("\"We kept our word,\" Moreau said.", "memo.txt(1,2): verbatim: “We kept our word,” in seeds/bridge.txt(2,2), said by Ines Moreau")]
    [InlineData("The plan says: “the bridge opens in May”.", "memo.txt(1,17): error STG0401: “the bridge opens in May” stands in no text: the nearest words are “The bridge opens in May” in seeds/bridge.txt(4,1), which differ in letter case alone. Quote the words that are there.")]
    [InlineData("“The bridge will carry trains,” said Ines Moreau.", "memo.txt(1,2): error STG0401: “The bridge will carry trains,” stands in no text: the nearest words are “the bridge will not carry trains,” in seeds/bridge.txt(3,1). Quote the words that are there.")]
    [InlineData("“We kept our word,” said Tomas Berg.", "memo.txt(1,2): error STG0402: “We kept our word,” is said by Ines Moreau in seeds/bridge.txt(2,2), and here by Tomas Berg. Name who says it.")]
    [InlineData("“[The] bridge will … carry trains,” said Ines Moreau.", "memo.txt(1,2): warning STG0403: “[The] bridge will … carry trains,” leaves out “not”, which stands in seeds/bridge.txt(3,5) and can turn its sense around. Put it back in, or quote other words.")]
    [InlineData("“The bridge opens in May,” said Ines Moreau.", "memo.txt(1,2): info STG0404: “The bridge opens in May,” stands in seeds/bridge.txt(4,1), where nobody is known to say it, and here it is said by Ines Moreau. See whether it is.")]
    [InlineData("“[T]he bridge will not carry … and that it doesn't sway,” said Ines Moreau.", "memo.txt(1,2): verbatim but for its marks: “[T]he bridge will not carry … and that it doesn't sway,” in seeds/bridge.txt(3,1), said by Ines Moreau; [T]he for “the”; … for “trains,”")]
    [InlineData("> the bridge will not carry trains", "memo.txt(1,3): verbatim: “the bridge will not carry trains” in seeds/bridge.txt(3,1), said by Ines Moreau")]
    [InlineData("The “big lift” rose.", "")]
    public async Task Each_quotation_has_a_line(string memo, string line)
    {
        using var folder = new TextFolder().With("seeds/bridge.txt", Bridge).With("memo.txt", memo + "\n");
        var run = await ToolRun.In(folder, "quotes", "memo.txt", "--in", "seeds");

        Assert.Equal(line, Assert.Single(run.Lines));
        Assert.Equal(line.Contains(": error ", StringComparison.Ordinal) ? 1 : 0, run.ExitCode);
    }

    [Fact]
    public async Task A_summary_is_on_standard_error()
    {
        using var folder = new TextFolder().With("seeds/bridge.txt", Bridge).With("memo.md", "# Memo\n“We kept our word,” Moreau said. “We kept our words,” Moreau said.\n");

        Assert.Equal("2 quotations checked: 1 verbatim, 1 not; 1 error.\n", (await ToolRun.In(folder, "quotes", "memo.md", "--in", "seeds")).Error);
    }

    [Fact]
    public async Task Lines_of_json_have_the_places_of_their_quotations()
    {
        using var folder = new TextFolder().With("seeds/bridge.txt", Bridge).With(
            "answers.jsonl",
            """
            {"id": 7, "answer": {"note": "x", "text": "\u201cWe kept our words,\u201d Moreau said."}}

            {"id": "b", "answer": {"text": "Moreau said: \"We kept our word.\""}, "text": "“Not this one here.”"}

            """);
        var run = await ToolRun.In(folder, "quotes", "answers.jsonl", "--field", "answer.text", "--in", "seeds", "--format", "json");
        var quotations = JsonNode.Parse(run.Output)!["quotations"]!.AsArray();

        Assert.Equal(
            ["7|1|50|none||We kept our words,", "\"b\"|3|48|verbatim|same|We kept our word."],
            quotations.Select(static quotation => string.Join(
                '|', quotation!["id"]!.ToJsonString(), quotation["line"], quotation["column"], quotation["match"], quotation["saidBy"], quotation["text"])));
        Assert.Equal("STG0401", (string)Assert.Single(JsonNode.Parse(run.Output)!["findings"]!.AsArray())!["id"]!);
        Assert.Equal("We kept our word,", (string)quotations[0]!["nearest"]!["text"]!);
    }

    [Theory]
    [InlineData("{\"text\": 1}", "its \"text\" is not a string")]
    [InlineData("{\"other\": \"x\"}", "it has no \"text\"")]
    [InlineData("[]", "it has no \"text\"")]
    [InlineData("{\"text\": \"x\"", "it is not JSON (at byte 13)")]
    public async Task A_malformed_line_is_an_error_at_its_place(string line, string error)
    {
        using var folder = new TextFolder().With("seeds/bridge.txt", Bridge).With("a.jsonl", $"{{\"text\": \"x\"}}\n{line}\n");

        Assert.Equal(new ToolRun(1, "", $"a.jsonl(2,1): the line cannot be read: {error}.\n"), await ToolRun.In(folder, "quotes", "a.jsonl", "--in", "seeds"));
    }

    [Fact]
    public async Task A_file_is_not_looked_for_in_itself()
    {
        using var folder = new TextFolder().With("seeds/a.txt", "“We kept our word,” said Ines Moreau.\n");

        Assert.Equal(1, (await ToolRun.In(folder, "quotes", "seeds/a.txt", "--in", "seeds")).ExitCode);
    }

    [Fact]
    public async Task Folders_are_searched_for_all_kinds_of_files()
    {
        using var folder = new TextFolder()
            .With("seeds/bridge.txt", Bridge)
            .With("docs/a.md", "“We kept our word,” Moreau said.")
            .With("docs/b/c.jsonl", "{\"text\": \"“We kept our word,” Moreau said.\"}")
            .With("docs/d.txt", "“We kept our word,” Moreau said.")
            .With("docs/e.cs", "“We kept our words,” Moreau said.");
        var run = await ToolRun.In(folder, "quotes", "docs", "--in", "seeds");

        Assert.Equal(["docs/a.md", "docs/b/c.jsonl", "docs/d.txt"], run.Lines.Select(static line => line.Split('(')[0]));
    }

    [Fact]
    public async Task Exactly_marks_differ()
    {
        using var folder = new TextFolder().With("seeds/bridge.txt", Bridge).With("a.txt", "Moreau said that “it doesn't sway”.");

        Assert.Equal(0, (await ToolRun.In(folder, "quotes", "a.txt", "--in", "seeds")).ExitCode);
        Assert.Equal(1, (await ToolRun.In(folder, "quotes", "a.txt", "--in", "seeds", "--exact")).ExitCode);
    }

    [Fact]
    public async Task Severities_and_formats_are_those_of_check()
    {
        using var folder = new TextFolder().With("seeds/bridge.txt", Bridge).With("a.txt", "“We kept our words,” Moreau said.");

        Assert.Equal("a.txt(1,2): not found: “We kept our words,”\n", (await ToolRun.In(folder, "quotes", "a.txt", "--in", "seeds", "--severity", "STG0401=none")).Output);
        Assert.StartsWith("::error file=a.txt,line=1,col=2,", (await ToolRun.In(folder, "quotes", "a.txt", "--in", "seeds", "--format", "github")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_that_cannot_be_read_are_an_error()
    {
        using var folder = new TextFolder().With("seeds/bridge.txt", [0xE4]).With("a.txt", "“We kept our words,” Moreau said.");
        var run = await ToolRun.In(folder, "quotes", "a.txt", "--in", "seeds");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("seeds/bridge.txt(1,1): error STG0001: ", run.Error, StringComparison.Ordinal);
    }
}
