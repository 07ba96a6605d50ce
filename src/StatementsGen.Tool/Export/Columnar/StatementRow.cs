using StatementsGen.Tool.Terms;

namespace StatementsGen.Tool.Export.Columnar;

/// <summary>A row of the table: a statement with the document that it stands in.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Document">The document.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Attributions">Who says what in it.</param>
internal sealed record StatementRow(DocumentId Id, StatementDocument Document, Statement Statement, IReadOnlyList<AttributionRow> Attributions)
{
    /// <summary>The attribution whose parts are columns of their own: the first with a known speaker, or else the first.</summary>
    internal AttributionRow? Primary { get; } =
        Attributions.FirstOrDefault(static row => row.Attribution.Speaker is not null) ?? (Attributions is [var first, ..] ? first : null);

    /// <summary>Gets the name of the kind of block that the statement stands in.</summary>
    internal string Block { get; } = ModelTerms.Of(Document.BlockOf(Statement)?.Kind ?? BlockKind.Paragraph);

    /// <summary>Returns the row of a statement.</summary>
    /// <param name="id">The document's id.</param>
    /// <param name="document">The document.</param>
    /// <param name="statement">The statement.</param>
    internal static StatementRow Of(DocumentId id, StatementDocument document, Statement statement) =>
        new(id, document, statement, [.. statement.Attributions.Select(attribution => AttributionRow.Of(document, attribution))]);
}
