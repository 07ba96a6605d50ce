using CsCheck;
using StatementsGen.Outlines;
using StatementsGen.Tables;

namespace StatementsGen.Tests.Tables;

public sealed class DocumentTableTests
{
    private static readonly DocumentOutline Empty = new(null, [], [], [], [], [], [], []);

    private static readonly Gen<string> Name = Gen.String[Gen.Char.AlphaNumeric, 1, 8];

    private static readonly Gen<TextSpan> Span = Gen.Select(Gen.Int[0, 5000], Gen.Int[0, 300], static (start, length) => new TextSpan(start, length));

    private static readonly Gen<TextSpan?> OptionalSpan = Gen.Select(Gen.Bool, Span, static (there, span) => there ? span : (TextSpan?)null);

    private static readonly Gen<MentionOutline> Mention = Gen.Select(
        Gen.Int[0, 3], Span, static (entity, span) => new MentionOutline(entity, span));

    private static readonly Gen<SpeakerMentionOutline> SpeakerMention = Gen.Select(
        Gen.Int[0, 3], Gen.Enum<SpeakerResolution>(), Span, static (speaker, resolution, span) => new SpeakerMentionOutline(speaker, resolution, span));

    private static readonly Gen<Parts> Attribution = Gen.Select(
        Gen.Select(Gen.Int[-1, 3], Gen.Enum<SpeakerResolution>(), Gen.Enum<QuotationKind>(), OptionalSpan, OptionalSpan),
        ListOf(Span),
        Gen.Select(Gen.Enum<Act>(), Gen.Bool, OptionalSpan, Gen.Int[-1, 2]),
        ListOf(SpeakerMention),
        static (source, content, act, speakers) => new Parts(
            new AttributionOutline(
                source.Item1,
                source.Item2,
                source.Item3,
                source.Item4,
                source.Item5,
                content.Count,
                act.Item1,
                act.Item2,
                act.Item3,
                act.Item3 is null ? -1 : act.Item4,
                speakers.Count),
            content,
            speakers));

    private static readonly Gen<Row[]> Rows = Gen.Select(
        Gen.Int[0, 40],
        Gen.Int[0, 400],
        ListOf(Attribution),
        ListOf(Mention),
        Gen.Bool,
        static (gap, length, attributions, mentions, hasKey) => new Row(gap, length, attributions, mentions, hasKey)).Array[0, 6];

    private static readonly Gen<EntityKind> Kind = Gen.Enum<EntityKind>();

    private static readonly Gen<ValueList<TextEdit>> Edits = ListOf(Gen.Select(Gen.Int[0, 40], Gen.Int[1, 9], Gen.String[Gen.Char, 0, 3])).Select(EditsOf);

    private static readonly Gen<DocumentOutline> Outline = Gen.Select(
        OptionalSpan,
        Rows,
        ListOf(Gen.Select(Name, Gen.Null(Name), Gen.Null(Name), Kind, static (name, role, body, kind) => new SpeakerOutline(name, role, body, kind))),
        ListOf(Gen.Select(Name, ListOf(Name), Kind, static (name, aliases, kind) => new EntityOutline(name, aliases, kind))),
        ListOf(Gen.Select(Span, Span, static (shortForm, longForm) => new AbbreviationOutline(shortForm, longForm))),
        OptionalSpan,
        Edits,
        static (title, rows, speakers, entities, abbreviations, name, edits) => new DocumentOutline(
            title,
            StatementsOf(rows),
            [.. rows.SelectMany(static row => row.Attributions).Select(static attribution => attribution.Outline)],
            [.. rows.SelectMany(static row => row.Attributions).SelectMany(static attribution => attribution.Content)],
            [.. rows.SelectMany(static row => row.Mentions)],
            speakers,
            entities,
            abbreviations,
            name)
        {
            Blocks = BlocksOf(StatementsOf(rows)),
            Edits = edits,
            SpeakerMentions = [.. rows.SelectMany(static row => row.Attributions).SelectMany(static attribution => attribution.Speakers)],
            Addressees = [.. speakers.Select(static speaker => new AddresseeOutline(speaker.Name, speaker.Kind))],
        });

    [Fact]
    public void An_outline_comes_back_as_it_was_written() =>
        Outline.Sample(outline => Assert.Equal(outline, DocumentTableReader.Read(DocumentTableWriter.Write(outline))));

    [Fact]
    public void A_table_of_another_version_says_so()
    {
        var table = DocumentTableWriter.Write(Empty);

        var exception = Assert.Throws<FormatException>(() => DocumentTableReader.Read(table with { Spans = "B" + table.Spans[1..] }));

        Assert.Equal("The table has version 1, this library reads versions 6 to 6.", exception.Message);
    }

    [Fact]
    public void A_table_with_something_after_its_end_is_a_format_error()
    {
        var table = DocumentTableWriter.Write(Empty);

        var exception = Assert.Throws<FormatException>(() => DocumentTableReader.Read(table with { Spans = table.Spans + "A" }));

        Assert.Equal("The table goes on after its end, or has less than it counts.", exception.Message);
    }

    [Fact]
    public void A_name_stands_in_the_table_once_whatever_it_names()
    {
        var outline = Empty with { Speakers = [new SpeakerOutline("Ann", "Ann", "Ann")], Entities = [new EntityOutline("Ann", ["Bo"])] };

        var table = DocumentTableWriter.Write(outline);

        Assert.Equal("Ann\nBo", table.Names);
        Assert.Equal(outline, DocumentTableReader.Read(table));
    }

    [Fact]
    public void A_table_that_lost_a_name_is_a_format_error()
    {
        var table = DocumentTableWriter.Write(Empty with { Speakers = [new SpeakerOutline("Ann", null, null), new SpeakerOutline("Bo", null, null)] });

        var exception = Assert.Throws<FormatException>(() => DocumentTableReader.Read(table with { Names = "Ann" }));

        Assert.Equal("The table has no name 1.", exception.Message);
    }

    [Theory]
    [InlineData("GAAAAAAABAAAAA")]
    [InlineData("GAAAAAAAABAAAA")]
    [InlineData("GAAAAAAAAABAAA")]
    public void A_table_that_counts_more_than_it_has_is_a_format_error(string spans)
    {
        Assert.Equal("GAAAAAAAAAAAAA", DocumentTableWriter.Write(Empty).Spans);

        var exception = Assert.Throws<FormatException>(() => DocumentTableReader.Read(new DocumentTable("", spans)));

        Assert.EndsWith("has less than it counts.", exception.Message, StringComparison.Ordinal);
    }

    private static ValueList<TextEdit> EditsOf(ValueList<(int Gap, int Length, string Replacement)> edits)
    {
        var end = 0;
        return
        [
            .. edits.Select(edit =>
            {
                var span = new TextSpan(end + edit.Gap, edit.Length);
                end = span.End;
                return new TextEdit(span, edit.Replacement);
            }),
        ];
    }

    private static ValueList<StatementOutline> StatementsOf(Row[] rows)
    {
        var end = 0;
        return
        [
            .. rows.Select(row =>
            {
                var span = new TextSpan(end + row.Gap, row.Length);
                end = span.End;
                return new StatementOutline(span, row.Attributions.Count, row.Mentions.Count, row.HasKey ? new TextSpan(end + 3, 5) : null);
            }),
        ];
    }

    // A paragraph that is its statements, one that is not, an item, and headings between them.
    private static ValueList<BlockOutline> BlocksOf(ValueList<StatementOutline> statements) =>
    [
        .. statements.SelectMany(static (statement, i) => new[]
        {
            new BlockOutline(BlockKind.Heading, new TextSpan(statement.Span.Start + i, 9), 0, 1 + i, i, i % 2 == 0 ? null : new TextSpan(statement.Span.Start + i + 12, 4)),
            (i % 3) switch
            {
                0 => new BlockOutline(BlockKind.Paragraph, statement.Span, 1),
                1 => new BlockOutline(BlockKind.Item, statement.Span, 1, 2, NumberLength: Math.Min(2, statement.Span.Length)),
                _ => new BlockOutline(BlockKind.Paragraph, new TextSpan(statement.Span.Start, statement.Span.Length + 2), 1),
            },
        }),
        new BlockOutline(BlockKind.Code, new TextSpan(7, 3), 0),
    ];

    private static Gen<ValueList<T>> ListOf<T>(Gen<T> items) => items.Array[0, 4].Select(static array => ValueList.Create(array));

    private sealed record Parts(AttributionOutline Outline, ValueList<TextSpan> Content, ValueList<SpeakerMentionOutline> Speakers);

    private sealed record Row(
        int Gap,
        int Length,
        ValueList<Parts> Attributions,
        ValueList<MentionOutline> Mentions,
        bool HasKey);
}
