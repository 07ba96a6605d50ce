using CsCheck;
using StatementsGen.Outlines;
using StatementsGen.Tables;

namespace StatementsGen.Tests.Tables;

public sealed class DocumentTableTests
{
    private static readonly Gen<string> Name = Gen.String[Gen.Char.AlphaNumeric, 1, 8];

    private static readonly Gen<TextSpan> Span = Gen.Select(Gen.Int[0, 5000], Gen.Int[0, 300], static (start, length) => new TextSpan(start, length));

    private static readonly Gen<TextSpan?> OptionalSpan = Gen.Select(Gen.Bool, Span, static (there, span) => there ? span : (TextSpan?)null);

    private static readonly Gen<AttributionOutline> Attribution = Gen.Select(
        Gen.Int[-1, 3],
        Gen.Enum<SpeakerResolution>(),
        Gen.Enum<QuotationKind>(),
        OptionalSpan,
        OptionalSpan,
        ListOf(Span),
        static (speaker, resolution, quotation, source, cue, content) =>
            new AttributionOutline(speaker, resolution, quotation, source, cue, content));

    private static readonly Gen<StatementOutline[]> Statements = Gen.Select(
        Gen.Int[0, 40],
        Gen.Int[0, 400],
        ListOf(Attribution),
        ListOf(Gen.Select(Gen.Int[0, 3], Span, static (entity, span) => new MentionOutline(entity, span))),
        Gen.Bool).Array[0, 6].Select(rows =>
        {
            var end = 0;
            return rows.Select(row =>
            {
                var span = new TextSpan(end + row.Item1, row.Item2);
                end = span.End;
                return new StatementOutline(span, row.Item3, row.Item4, row.Item5 ? new TextSpan(end + 3, 5) : null);
            }).ToArray();
        });

    private static readonly Gen<DocumentOutline> Outline = Gen.Select(
        OptionalSpan,
        Statements,
        ListOf(Gen.Select(Name, Gen.Null(Name), Gen.Null(Name), static (name, role, body) => new Speaker(name, role, body))),
        ListOf(Gen.Select(Name, ListOf(Name), static (name, aliases) => new EntityOutline(name, aliases))),
        ListOf(Gen.Select(Span, Span, static (shortForm, longForm) => new AbbreviationOutline(shortForm, longForm))),
        OptionalSpan,
        static (title, statements, speakers, entities, abbreviations, name) =>
            new DocumentOutline(title, [.. statements], speakers, entities, abbreviations, name));

    [Fact]
    public void An_outline_comes_back_as_it_was_written() =>
        Outline.Sample(outline => Assert.Equal(outline, DocumentTableReader.Read(DocumentTableWriter.Write(outline))));

    [Fact]
    public void A_table_of_another_version_says_so()
    {
        var table = DocumentTableWriter.Write(new DocumentOutline(null, [], [], [], []));

        var exception = Assert.Throws<FormatException>(() => DocumentTableReader.Read(table with { Spans = "B" + table.Spans[1..] }));

        Assert.Equal("The table has version 1, this library reads version 2.", exception.Message);
    }

    [Fact]
    public void A_table_with_something_after_its_end_is_a_format_error()
    {
        var table = DocumentTableWriter.Write(new DocumentOutline(null, [], [], [], []));

        Assert.Throws<FormatException>(() => DocumentTableReader.Read(table with { Spans = table.Spans + "A" }));
    }

    private static Gen<ValueList<T>> ListOf<T>(Gen<T> items) => items.Array[0, 4].Select(static array => ValueList.Create(array));
}
