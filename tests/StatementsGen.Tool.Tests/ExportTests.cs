using System.Text;
using System.Text.Json;
using StatementsGen.Tool.Commands;
using StatementsGen.Tool.Export;
using StatementsGen.Tool.Shell;
using StatementsGen.Tool.Tests.Harness;

namespace StatementsGen.Tool.Tests;

public sealed class ExportTests
{
    [Fact]
    public async Task A_line_for_each_text_in_the_same_order()
    {
        var run = await ToolRun.WithInput(
            """
            {"id": "b", "text": "It rains. It pours."}
            {"text": "It is dry.", "more": {"text": [1]}, "id": 7}
            """,
            "export", "--format", "jsonl");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["\"b\"", "7"], run.Lines.Select(line => Json(line).GetProperty("id").GetRawText()));
        Assert.Equal([(0, 9), (10, 19)], Json(run.Lines[0]).GetProperty("statements").EnumerateArray().Select(Place));
    }

    [Fact]
    public async Task The_key_of_a_statement_that_has_one()
    {
        var run = await ToolRun.WithInput("""{"id": 1, "text": "It rains. {#rain} It pours."}""", "export");

        var statements = Json(run.Lines[0]).GetProperty("statements");
        Assert.Equal("rain", statements[0].GetProperty("key").GetString());
        Assert.False(statements[1].TryGetProperty("key", out _));
    }

    [Fact]
    public async Task A_line_with_the_path_of_a_Markdown_file_is_Markdown()
    {
        var run = await ToolRun.WithInput("""{"id": 1, "path": "terms.md", "text": "# Terms\n\nIt is **free**.\n\n- [Rafts](a) pay.\n"}""", "export");

        Assert.Equal(["It is free.", "Rafts pay."], Json(run.Lines[0]).GetProperty("statements").EnumerateArray().Select(static statement => statement.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task The_blocks_with_their_kinds_and_places_behind_their_marks()
    {
        var run = await ToolRun.WithInput("""{"id": 1, "text": "Locks\n\nIt opens.\n\n## 1. Fees {#fees}\n\n- It is free.\n- Rafts pay.\n\n> Why?\n"}""", "export");

        var blocks = Json(run.Lines[0]).GetProperty("blocks").EnumerateArray().ToList();
        Assert.Equal(["paragraph", "heading", "item", "item", "quotation"], blocks.Select(static block => block.GetProperty("kind").GetString()));
        Assert.Equal([(7, 16), (21, 28), (40, 51), (54, 64), (68, 72)], blocks.Select(Place));
        Assert.Equal([0, 2, 1, 1, 1], blocks.Select(static block => block.TryGetProperty("level", out var level) ? level.GetInt32() : 0));
    }

    [Fact]
    public async Task Who_says_what_with_places_and_words()
    {
        const string Text = "The Harbour Board (HB) met.\nAnna Berg, a spokeswoman for the board, said that “the pier stays”.";
        var run = await ToolRun.WithInput(JsonSerializer.Serialize(new { id = 1, text = Text }), "export");

        var attribution = Json(run.Lines[0]).GetProperty("statements")[1].GetProperty("attributions")[0];
        Assert.Equal("Anna Berg", attribution.GetProperty("speaker").GetProperty("name").GetString());
        Assert.Equal("name", attribution.GetProperty("speaker").GetProperty("resolution").GetString());
        Assert.Equal("said", attribution.GetProperty("cue").GetProperty("text").GetString());
        Assert.All(
            Places(Json(run.Lines[0])).Where(static place => !place.TryGetProperty("kind", out _)),
            place => Assert.Equal(Text[Place(place).Start..Place(place).End], place.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task All_speakers_the_act_and_the_addressee()
    {
        var run = await ToolRun.WithInput("""{"id": 1, "text": "The union and Anna Berg did not tell the council that it leaks."}""", "export");

        var attribution = Json(run.Lines[0]).GetProperty("statements")[0].GetProperty("attributions")[0];
        Assert.Equal(["union", "Anna Berg"], attribution.GetProperty("speakers").EnumerateArray().Select(static speaker => speaker.GetProperty("name").GetString()));
        Assert.Equal([(0, 9), (14, 23)], attribution.GetProperty("speakers").EnumerateArray().Select(Place));
        Assert.Equal(("state", true), (attribution.GetProperty("act").GetString(), attribution.GetProperty("negated").GetBoolean()));
        Assert.Equal("""{"start":37,"end":48,"text":"the council","name":"council","kind":"organization"}""", attribution.GetProperty("addressee").GetRawText());
    }

    [Theory]
    [InlineData("""["a"]""", "it is not an object")]
    [InlineData("""{"id": 1""", "it is not JSON (at byte 9)")]
    [InlineData("""{"id": 1, "text": "a"} 2""", "it is not JSON (at byte 24)")]
    [InlineData("""{"id": 1}""", "it has no \"text\"")]
    [InlineData("""{"text": "a"}""", "it has no \"id\"")]
    [InlineData("""{"id": null, "text": "a"}""", "its \"id\" is neither a string nor a number")]
    [InlineData("""{"id": 1, "text": null}""", "its \"text\" is not a string")]
    public async Task A_malformed_line_is_named_and_what_stands_before_it_is_kept(string line, string error)
    {
        var run = await ToolRun.WithInput($$"""
            {"id": 1, "text": "All is well."}

            {{line}}
            {"id": 3, "text": "Never read."}
            """, "export");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"line 3: {error}", run.Error, StringComparison.Ordinal);
        Assert.Equal("1", Json(Assert.Single(run.Lines)).GetProperty("id").GetRawText());
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF8_are_an_error()
    {
        var run = await ToolRun.WithInput([.. "{\"id\": 1, \"text\": \""u8, 0xFF, .. "\"}"u8], "export");

        Assert.Equal((1, "line 1: it is not UTF-8\n"), (run.ExitCode, run.Error));
    }

    // Not a theory: attributes are kept in UTF-8, and have no place for half a surrogate pair.
    [Fact]
    public async Task Nasty_strings_go_in_and_out_unchanged()
    {
        foreach (var (json, text) in new[]
        {
            ("\\u0000\\u0001\\u001f\\b\\f\\t\\\"\\\\\\/ x.", "\0\u0001\u001F\b\f\t\"\\/ x."),
            ("\\ud83d\\ude00 x.", "😀 x."),
            ("lone \\ud83d half.", "lone \uD83D half."),
            ("lone \\uDE00 half.", "lone \uDE00 half."),
            ("turned \\ude00\\ud83d round.", "turned \uDE00\uD83D round."),
            ("<script>'&'</script> x.", "<script>'&'</script> x."),
        })
        {
            var run = await ToolRun.WithInput($$"""{"id": "{{json}}", "text": "{{json}}"}""", "export");

            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            var document = Json(run.Lines[0]);
            var statements = document.GetProperty("statements").EnumerateArray();
            Assert.Equal(text, Unquote(document.GetProperty("id")));
            Assert.Equal(
                StatementReader.Read(text).Statements.Select(statement => statement.Text),
                statements.Select(statement => Unquote(statement.GetProperty("text"))));
        }
    }

    [Fact]
    public async Task A_line_stays_one_line_for_whoever_counts_other_line_breaks()
    {
        const string Input = """
            {"id": "\u0085\u2028\u2029\u000b\u000c\u001c\r", "text": "A\u2028title\nOne\u000b two\u0085three. And \ud800\u2029 four."}
            """;
        var run = await ToolRun.WithInput(Input, "export");

        Assert.DoesNotContain(run.Lines[0], c => char.IsControl(c) || c is '\u2028' or '\u2029');
    }

    [Fact]
    public async Task A_byte_order_mark_and_Windows_line_ends_are_no_part_of_the_input()
    {
        var run = await ToolRun.WithInput("\uFEFF{\"id\": 1, \"text\": \"a\"}\r\n\r\n{\"id\": 2, \"text\": \"b\"}\r\n", "export");

        Assert.Equal((0, 2), (run.ExitCode, run.Lines.Count));
        Assert.Equal('{', run.Output[0]);
    }

    [Fact]
    public async Task No_input_gives_no_output()
    {
        Assert.Equal(new ToolRun(0, "", ""), await ToolRun.WithInput("", "export"));
    }

    [Fact]
    public async Task A_line_longer_than_any_buffer()
    {
        var text = string.Concat(Enumerable.Repeat("It rains. ", 100_000));
        var run = await ToolRun.WithInput($$"""{"id": 1, "text": "{{text}}"}""", "export");

        Assert.Equal(100_000, Json(run.Lines[0]).GetProperty("statements").GetArrayLength());
    }

    [Fact]
    public async Task Each_answer_is_written_before_more_is_waited_for()
    {
        using var output = new MemoryStream();
        var input = new Conversation(output, "{\"id\": 1, \"text\": \"a\"}\n", "{\"id\": 2, \"text\": \"b\"}\n");
        var console = new ToolConsole { Input = input, Output = output, Error = TextWriter.Null };

        await StatementsCommand.Create(console).RunAsync(["export"], console, TestContext.Current.CancellationToken);

        Assert.Equal([0, 1, 2], input.AnswersSeen);
    }

    [Fact]
    public async Task Files_of_a_folder_in_ordinal_order_with_the_paths_that_compiled_documents_have()
    {
        using var folder = new TextFolder()
            .With("seeds/b.txt", "Second\nIt rains.\n")
            .With("seeds/Z.TXT", "First\nIt rains.\n")
            .With("seeds/.more/ä.txt", "Hidden\nIt rains.\n")
            .With("seeds/more/ä.txt", "Third\nIt rains.\n")
            .With("seeds/notes.rst", "Not a text.");
        var run = await ToolRun.In(folder, "export", "seeds");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [("seeds/Z.TXT", "Z.TXT", "First"), ("seeds/b.txt", "b.txt", "Second"), ("seeds/more/ä.txt", "more/ä.txt", "Third")],
            run.Lines.Select(line => (Text(line, "id"), Text(line, "path"), Text(line, "name"))));
    }

    [Fact]
    public async Task A_file_that_two_paths_lead_to_is_exported_once()
    {
        using var folder = new TextFolder().With("seeds/a.txt", "It rains.").With("seeds/b.text", "It pours.");
        var run = await ToolRun.In(folder, "export", "seeds/b.text", "seeds", "./seeds/../seeds/a.txt");

        Assert.Equal(["seeds/b.text", "seeds/a.txt"], run.Lines.Select(line => Text(line, "id")));
    }

    [Fact]
    public async Task A_file_that_cannot_be_decoded_costs_itself_only()
    {
        using var folder = new TextFolder().With("a.txt", [0x80]).With("b.txt", "It rains.");
        var run = await ToolRun.In(folder, "export", ".");

        Assert.Equal((1, "b.txt"), (run.ExitCode, Text(Assert.Single(run.Lines), "id")));
        Assert.StartsWith("a.txt(1,1): error STG0001: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_path_is_an_error_before_anything_is_exported()
    {
        using var folder = new TextFolder().With("a.txt", "It rains.");

        Assert.Equal(new ToolRun(1, "", "'b.txt' is neither a file nor a folder.\n"), await ToolRun.In(folder, "export", "a.txt", "b.txt"));
    }

    [Fact]
    public async Task Output_into_a_file()
    {
        using var folder = new TextFolder().With("a.txt", "It rains.");
        var run = await ToolRun.In(folder, "export", "a.txt", "--output", "out.jsonl");
        var piped = await ToolRun.In(folder, "export", "a.txt");

        Assert.Equal(new ToolRun(0, "", ""), run);
        var written = await File.ReadAllBytesAsync(folder.FullPath("out.jsonl"), TestContext.Current.CancellationToken);
        Assert.Equal(Encoding.UTF8.GetBytes(piped.Output), written);
    }

    [Fact]
    public async Task The_output_is_no_text_of_the_folder_that_it_lies_in()
    {
        using var folder = new TextFolder().With("a.txt", "It rains.").With("out.txt", "It was something else.");
        var run = await ToolRun.In(folder, "export", ".", "--output", "out.txt");

        Assert.Equal(new ToolRun(0, "", ""), run);
        Assert.Equal("a.txt", Text(Assert.Single(await File.ReadAllLinesAsync(folder.FullPath("out.txt"), TestContext.Current.CancellationToken)), "id"));
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_is_an_error()
    {
        using var folder = new TextFolder().With("a.txt", "It rains.");
        var run = await ToolRun.In(folder, "export", "a.txt", "--output", "missing/out.jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("missing", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_format_that_does_not_exist_is_an_error()
    {
        var run = await ToolRun.WithInput("", "export", "--format", "xml");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("jsonl", run.Error, StringComparison.Ordinal);
    }

    private static JsonElement Json(string line) => JsonDocument.Parse(line).RootElement;

    private static string Unquote(JsonElement element) => JsonText.Decode(Encoding.UTF8.GetBytes(element.GetRawText()[1..^1]));

    private static string? Text(string line, string property) => Json(line).GetProperty(property).GetString();

    private static (int Start, int End) Place(JsonElement element) =>
        (element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32());

    private static IEnumerable<JsonElement> Places(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Places(property.Value))
            .Concat(element.TryGetProperty("start", out _) ? [element] : []),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Places),
        _ => [],
    };
}
