namespace StatementsGen.Tool.Show;

/// <summary>A table.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows: a cell for each column.</param>
internal sealed record TableView(IReadOnlyList<ColumnView> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>A column.</summary>
/// <param name="Heading">What it is called.</param>
/// <param name="Kind">What is in it.</param>
/// <param name="IsExtra">Whether a narrow terminal leaves it out.</param>
internal sealed record ColumnView(string Heading, ColumnKind Kind, bool IsExtra = false);

/// <summary>What is in a column, which decides how it looks.</summary>
internal enum ColumnKind
{
    /// <summary>Words of the document.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>The name of a speaker or an entity.</summary>
    Name,

    /// <summary>A term of the tool's own.</summary>
    Term,

    /// <summary>The words that make an attribution.</summary>
    Cue,
}
