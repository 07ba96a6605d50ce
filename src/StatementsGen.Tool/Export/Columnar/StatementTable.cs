using Parquet.Schema;
using StatementsGen.Tool.Terms;

namespace StatementsGen.Tool.Export.Columnar;

/// <summary>The columns of the table of statements, in order. The tool's README documents them.</summary>
internal static class StatementTable
{
    /// <summary>Creates the columns, without values.</summary>
    internal static IReadOnlyList<Column<StatementRow>> Create() =>
    [
        new TextColumn<StatementRow>("id", static row => row.Id.Value),
        new TextColumn<StatementRow>("path", static row => row.Document.Path.Length > 0 ? row.Document.Path : null, isNullable: true),
        new TextColumn<StatementRow>("name", static row => row.Document.Path.Length > 0 ? row.Document.Name : null, isNullable: true),
        new TextColumn<StatementRow>("title", static row => row.Document.Title, isNullable: true),
        new ValueColumn<StatementRow, int>("statement_index", static row => row.Statement.Index),
        new TextColumn<StatementRow>("key", static row => row.Statement.Key, isNullable: true),
        new TextColumn<StatementRow>("text", static row => row.Statement.Text),
        .. Place<StatementRow>("", static row => row.Statement.Span),
        new ValueColumn<StatementRow, int>("line_number", static row => row.Statement.Position.Line),
        new ValueColumn<StatementRow, int>("column_number", static row => row.Statement.Position.Column),
        new TextColumn<StatementRow>("section", static row => row.Document.SectionOf(row.Statement)?.Heading, isNullable: true),
        new TextColumn<StatementRow>("block", static row => row.Block),
        .. AttributionParts<StatementRow>(static row => row.Primary, isNullable: true),
        new ListColumn<StatementRow, AttributionRow>(
            "attributions",
            static row => row.Attributions,
            new StructColumn<AttributionRow>(
                ListField.ElementName,
                [
                    .. AttributionParts<AttributionRow>(static row => row, isNullable: false),
                    new ListColumn<AttributionRow, TextSpan>(
                        "content_spans",
                        static row => row.Attribution.ContentSpans,
                        new StructColumn<TextSpan>(ListField.ElementName, [.. Place<TextSpan>("", static span => span)])),
                ])),
        new ListColumn<StatementRow, Mention>(
            "mentions",
            static row => row.Statement.Mentions,
            new StructColumn<Mention>(
                ListField.ElementName,
                [
                    new TextColumn<Mention>("entity", static mention => mention.Entity.Name),
                    new TextColumn<Mention>("kind", static mention => ModelTerms.Of(mention.Entity.Kind), isNullable: true),
                    new ListColumn<Mention, string>(
                        "aliases",
                        static mention => mention.Entity.Aliases,
                        new TextColumn<string>(ListField.ElementName, static alias => alias)),
                    new TextColumn<Mention>("text", static mention => mention.Text),
                    .. Place<Mention>("", static mention => mention.Span),
                ])),
    ];

    // Alike for the primary attribution, where they are columns, and for each in the list, where they are its fields.
    private static IEnumerable<Column<TRow>> AttributionParts<TRow>(Func<TRow, AttributionRow?> row, bool isNullable) =>
    [
        new TextColumn<TRow>("speaker", value => row(value)?.Attribution.Speaker?.Name, isNullable: true),
        new TextColumn<TRow>("speaker_role", value => row(value)?.Attribution.Speaker?.Role, isNullable: true),
        new TextColumn<TRow>("speaker_organization", value => row(value)?.Attribution.Speaker?.Organization, isNullable: true),
        new TextColumn<TRow>("speaker_kind", value => row(value)?.SpeakerKind, isNullable: true),
        new TextColumn<TRow>("speaker_text", value => row(value)?.SpeakerText, isNullable: true),
        .. Place<TRow>("speaker_", value => row(value)?.Attribution.SpeakerSpan, isNullable: true),
        new TextColumn<TRow>("resolution", value => row(value)?.Resolution, isNullable: true),
        new TextColumn<TRow>("cue", value => row(value)?.Attribution.Cue, isNullable: true),
        .. Place<TRow>("cue_", value => row(value)?.Attribution.CueSpan, isNullable: true),
        new TextColumn<TRow>("content", value => row(value)?.Attribution.Content, isNullable),
        new TextColumn<TRow>("quotation", value => row(value)?.Quotation, isNullable),
        new TextColumn<TRow>("act", value => row(value)?.Act, isNullable),
        new ValueColumn<TRow, bool>("negated", value => row(value)?.Attribution.IsNegated, isNullable),
        new ListColumn<TRow, Speaker>(
            "speakers",
            value => row(value)?.Attribution.Speakers ?? ValueList<Speaker>.Empty,
            new TextColumn<Speaker>(ListField.ElementName, static speaker => speaker.Name)),
        new TextColumn<TRow>("addressee", value => row(value)?.Attribution.Addressee?.Name, isNullable: true),
        new TextColumn<TRow>("addressee_kind", value => row(value)?.AddresseeKind, isNullable: true),
        new TextColumn<TRow>("addressee_text", value => row(value)?.AddresseeText, isNullable: true),
        .. Place<TRow>("addressee_", value => row(value)?.Attribution.AddresseeSpan, isNullable: true),
    ];

    private static IEnumerable<Column<TRow>> Place<TRow>(string prefix, Func<TRow, TextSpan?> span, bool isNullable = false) =>
    [
        new ValueColumn<TRow, int>($"{prefix}start", value => span(value)?.Start, isNullable),
        new ValueColumn<TRow, int>($"{prefix}length", value => span(value)?.Length, isNullable),
    ];
}
