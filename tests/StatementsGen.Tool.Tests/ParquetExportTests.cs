using StatementsGen.Tool.Commands;
using StatementsGen.Tool.Shell;
using StatementsGen.Tool.Tests.Harness;

namespace StatementsGen.Tool.Tests;

/// <summary>What DuckDB finds in an export.</summary>
public sealed class ParquetExportTests
{
    private const string Pier = """
        The pier – 市 🌉
        Anna Berg, a spokeswoman for the Harbour Board (HB), said that “the pier stays”. It rained.
        “We will not sell it,” Berg added. “Not now, not ever.”
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_row_for_each_statement_with_its_document()
    {
        using var folder = new TextFolder().With("seeds/press/pier.txt", Pier).With("seeds/b.txt", "It rains.");
        await ExportAsync(folder);

        Assert.Equal(
            [
                """{"id":"seeds/b.txt","path":"b.txt","name":"B","title":null,"statement_index":0,"text":"It rains.","line_number":1,"column_number":1}""",
                """{"id":"seeds/press/pier.txt","path":"press/pier.txt","name":"ThePier市","title":"The pier – 市 🌉","statement_index":0,"text":"Anna Berg, a spokeswoman for the Harbour Board (HB), said that “the pier stays”.","line_number":2,"column_number":1}""",
                """{"id":"seeds/press/pier.txt","path":"press/pier.txt","name":"ThePier市","title":"The pier – 市 🌉","statement_index":1,"text":"It rained.","line_number":2,"column_number":82}""",
                """{"id":"seeds/press/pier.txt","path":"press/pier.txt","name":"ThePier市","title":"The pier – 市 🌉","statement_index":2,"text":"“We will not sell it,” Berg added.","line_number":3,"column_number":1}""",
                """{"id":"seeds/press/pier.txt","path":"press/pier.txt","name":"ThePier市","title":"The pier – 市 🌉","statement_index":3,"text":"“Not now, not ever.”","line_number":3,"column_number":36}""",
            ],
            await DuckDb.QueryAsync(folder.Path, "SELECT id, path, name, title, statement_index, text, line_number, column_number FROM 'out.parquet'"));
    }

    [Fact]
    public async Task Who_says_what_stands_in_columns()
    {
        using var folder = new TextFolder().With("seeds/pier.txt", Pier);
        await ExportAsync(folder);

        Assert.Equal(
            [
                """{"speaker":"Anna Berg","speaker_role":"spokeswoman","speaker_organization":"Harbour Board","speaker_kind":"person","speaker_text":"Anna Berg, a spokeswoman for the Harbour Board (HB),","resolution":"name","cue":"said","content":"that “the pier stays”","quotation":"mixed"}""",
                """{"speaker":null,"speaker_role":null,"speaker_organization":null,"speaker_kind":null,"speaker_text":null,"resolution":null,"cue":null,"content":null,"quotation":null}""",
                """{"speaker":"Anna Berg","speaker_role":"spokeswoman","speaker_organization":"Harbour Board","speaker_kind":"person","speaker_text":"Berg","resolution":"short name","cue":"added","content":"“We will not sell it,”","quotation":"direct"}""",
                """{"speaker":"Anna Berg","speaker_role":"spokeswoman","speaker_organization":"Harbour Board","speaker_kind":"person","speaker_text":"Berg","resolution":"continuation","cue":null,"content":"“Not now, not ever.”","quotation":"direct"}""",
            ],
            await DuckDb.QueryAsync(
                folder.Path,
                "SELECT speaker, speaker_role, speaker_organization, speaker_kind, speaker_text, resolution, cue, content, quotation FROM 'out.parquet' ORDER BY start"));
    }

    [Fact]
    public async Task All_speakers_the_act_and_the_addressee_stand_in_columns()
    {
        using var folder = new TextFolder().With("seeds/lock.txt", "The union and Anna Berg did not tell the council that it leaks. It rains.");
        await ExportAsync(folder);

        Assert.Equal(
            [
                """{"speakers":["union","Anna Berg"],"act":"state","negated":true,"addressee":"council","addressee_kind":"organization","addressee_text":"the council"}""",
                """{"speakers":[],"act":null,"negated":null,"addressee":null,"addressee_kind":null,"addressee_text":null}""",
            ],
            await DuckDb.QueryAsync(folder.Path, "SELECT speakers, act, negated, addressee, addressee_kind, addressee_text FROM 'out.parquet' ORDER BY start"));
    }

    // DuckDB reads both formats, and is asked what one has and the other has not.
    [Theory]
    [InlineData("ANTI", "", 0)]
    [InlineData("SEMI", "AND speaker IS NULL", 5)]
    [InlineData("SEMI", "AND speaker IS NOT NULL", 12)]
    public async Task The_rows_are_the_statements_of_the_JSON_Lines(string join, string condition, int count)
    {
        using var folder = new TextFolder().With("seeds/pier.txt", Pier).With("seeds/banned.txt", await SeedAsync()).With("seeds/lock.txt", "Anna Berg told reporters that it leaks.");
        await ExportAsync(folder);
        await ToolRun.In(folder, "export", "seeds", "--output", "out.jsonl");

        var rows = await DuckDb.QueryAsync(
            folder.Path,
            $$"""
            SELECT * FROM (
              SELECT id, path, name, title.text AS title, s.text AS text, s.start AS start, s."end" - s.start AS length, s.line AS line, s.column AS col,
                [{ 'speaker': a.speaker.name, 'role': a.speaker.role, 'organization': a.speaker.organization, 'kind': a.speaker.kind, 'text': a.speaker.text,
                   'start': a.speaker.start, 'length': a.speaker."end" - a.speaker.start, 'resolution': a.speaker.resolution, 'cue': a.cue.text,
                   'cue_start': a.cue.start, 'cue_length': a.cue."end" - a.cue.start, 'content': array_to_string([c.text FOR c IN a.content], ' '),
                   'spans': [{ 'start': c.start, 'length': c."end" - c.start } FOR c IN a.content], 'quotation': a.quotation, 'act': a.act, 'negated': a.negated,
                   'speakers': [p.name FOR p IN a.speakers], 'to': a.addressee.name, 'to_kind': a.addressee.kind, 'to_text': a.addressee.text,
                   'to_start': a.addressee.start, 'to_length': a.addressee."end" - a.addressee.start } FOR a IN s.attributions] AS attributions,
                [{ 'entity': m.entity, 'text': m.text, 'start': m.start, 'length': m."end" - m.start } FOR m IN s.mentions] AS mentions
              FROM read_json('out.jsonl'), unnest(statements) AS u(s)) AS expected
            {{join}} JOIN (
              SELECT id, path, name, title, text, start, length, line_number AS line, column_number AS col, speaker,
                [{ 'speaker': a.speaker, 'role': a.speaker_role, 'organization': a.speaker_organization, 'kind': a.speaker_kind, 'text': a.speaker_text,
                   'start': a.speaker_start, 'length': a.speaker_length, 'resolution': a.resolution, 'cue': a.cue,
                   'cue_start': a.cue_start, 'cue_length': a.cue_length, 'content': a.content,
                   'spans': a.content_spans, 'quotation': a.quotation, 'act': a.act, 'negated': a.negated,
                   'speakers': a.speakers, 'to': a.addressee, 'to_kind': a.addressee_kind, 'to_text': a.addressee_text,
                   'to_start': a.addressee_start, 'to_length': a.addressee_length } FOR a IN attributions] AS attributions,
                [{ 'entity': m.entity, 'text': m.text, 'start': m.start, 'length': m.length } FOR m IN mentions] AS mentions
              FROM 'out.parquet') AS exported
            ON to_json(exported.attributions) = to_json(expected.attributions) AND to_json(exported.mentions) = to_json(expected.mentions)
              AND (exported.id, exported.path, exported.name, exported.title, exported.text, exported.start, exported.length, exported.line, exported.col)
                = (expected.id, expected.path, expected.name, expected.title, expected.text, expected.start, expected.length, expected.line, expected.col)
              {{condition}}
            """);

        Assert.Equal(count, rows.Count);
    }

    [Fact]
    public async Task Each_statement_tells_its_section_and_block()
    {
        using var folder = new TextFolder().With("seeds/lock.txt", "Locks\n\nIt opens.\n\n## 1. Fees\n\n- It is free.\n\n### Rafts\n\n> Why?\n");
        await ExportAsync(folder);

        Assert.Equal(
            [
                """{"section":null,"block":"paragraph","text":"It opens."}""",
                """{"section":"Fees","block":"item","text":"It is free."}""",
                """{"section":"Rafts","block":"quotation","text":"Why?"}""",
            ],
            await DuckDb.QueryAsync(folder.Path, "SELECT section, block, text FROM 'out.parquet'"));
    }

    [Fact]
    public async Task Lists_in_lists_are_kept_empty_or_not()
    {
        using var folder = new TextFolder().With("seeds/pier.txt", Pier);
        await ExportAsync(folder);

        Assert.Equal(
            [
                """{"places":[["that “the pier stays”"]],"entities":["Anna Berg","Harbour Board","Harbour Board"],"kinds":["person","organization","organization"],"aliases":[["Berg"],["HB"],["HB"]]}""",
                """{"places":[],"entities":[],"kinds":[],"aliases":[]}""",
                """{"places":[["“We will not sell it,”"]],"entities":["Anna Berg"],"kinds":["person"],"aliases":[["Berg"]]}""",
                """{"places":[["“Not now, not ever.”"]],"entities":[],"kinds":[],"aliases":[]}""",
            ],
            await DuckDb.QueryAsync(
                folder.Path,
                """
                SELECT [[substring(text, s.start - start + 1, s.length) FOR s IN a.content_spans] FOR a IN attributions] AS places,
                  [m.entity FOR m IN mentions] AS entities, [m.kind FOR m IN mentions] AS kinds, [m.aliases FOR m IN mentions] AS aliases
                FROM 'out.parquet'
                """));
    }

    // UTF-16 sorts the second before the first, UTF-8 after it: readers leave out row groups by the bounds that a file gives for them.
    [Theory]
    [InlineData("\uFF21 is a wide letter.")]
    [InlineData("\U0001F309 is a bridge.")]
    [InlineData("\u00C4 is an umlaut.")]
    public async Task Every_text_is_found_by_its_words(string text)
    {
        using var folder = new TextFolder().With("seeds/a.txt", "\uFF21 is a wide letter.\n\n\U0001F309 is a bridge.\n\n\u00C4 is an umlaut.");
        await ExportAsync(folder);

        Assert.Equal(["""{"found":1}"""], await DuckDb.QueryAsync(folder.Path, $"SELECT count(*) AS found FROM 'out.parquet' WHERE text = '{text}'"));
    }

    [Fact]
    public async Task Texts_from_standard_input_have_an_id_and_no_path()
    {
        using var folder = new TextFolder();
        var run = await ToolRun.WithInput(
            """
            {"id": 7, "text": "It rains. {#rain}"}
            {"id": "ä", "text": "Half \ud83c pair."}
            """,
            "export", "--format", "parquet", "--output", folder.FullPath("out.parquet"));

        Assert.Equal(new ToolRun(0, "", ""), run);
        Assert.Equal(
            ["""{"id":"7","path":null,"name":null,"key":"rain","text":"It rains."}""", """{"id":"ä","path":null,"name":null,"key":null,"text":"Half � pair."}"""],
            await DuckDb.QueryAsync(folder.Path, "SELECT id, path, name, key, text FROM 'out.parquet'"));
    }

    [Fact]
    public async Task What_stands_before_an_error_is_exported()
    {
        using var folder = new TextFolder();
        var run = await ToolRun.WithInput("{\"id\": 1, \"text\": \"It rains.\"}\n{}", "export", "-f", "parquet", "-o", folder.FullPath("out.parquet"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["""{"text":"It rains."}"""], await DuckDb.QueryAsync(folder.Path, "SELECT text FROM 'out.parquet'"));
    }

    [Fact]
    public async Task No_texts_are_a_table_without_rows()
    {
        using var folder = new TextFolder().With("seeds/empty.txt", "");
        await ExportAsync(folder);

        Assert.Equal(
            ["""{"count":0,"lists":0}"""],
            await DuckDb.QueryAsync(folder.Path, "SELECT count(text) AS count, count(mentions[1].aliases) AS lists FROM 'out.parquet'"));
    }

    [Fact]
    public async Task The_same_texts_give_the_same_bytes_in_a_file_and_on_standard_output()
    {
        using var folder = new TextFolder().With("seeds/pier.txt", Pier);
        using var output = new MemoryStream();
        var console = new ToolConsole { Input = Stream.Null, Output = output, Error = TextWriter.Null, Directory = folder.Path };

        await ExportAsync(folder);
        var exitCode = await StatementsCommand.Create(console).RunAsync(["export", "seeds", "--format", "parquet"], console, Token);

        Assert.Equal(0, exitCode);
        Assert.Equal(await File.ReadAllBytesAsync(folder.FullPath("out.parquet"), Token), output.ToArray());
    }

    [Fact]
    public async Task A_terminal_is_spared_the_bytes()
    {
        using var folder = new TextFolder().With("seeds/pier.txt", Pier);
        var run = await ToolRun.InTerminal(folder, 80, "export", "seeds", "--format", "parquet");

        Assert.Equal(
            new ToolRun(1, "", "Parquet is not for terminals. Write it to a file with --output, or redirect standard output.\n"),
            run);
    }

    private static async Task ExportAsync(TextFolder folder) =>
        Assert.Equal(new ToolRun(0, "", ""), await ToolRun.In(folder, "export", "seeds", "--format", "parquet", "--output", "out.parquet"));

    private static Task<string> SeedAsync() =>
        File.ReadAllTextAsync(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Seeds"), "*.txt").Single(), Token);
}
