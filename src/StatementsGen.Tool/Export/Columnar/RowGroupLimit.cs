namespace StatementsGen.Tool.Export.Columnar;

/// <summary>When a row group is full, and is written and forgotten: the earlier of the two.</summary>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Bytes">How many bytes its values take before they are compressed.</param>
internal readonly record struct RowGroupLimit(int Rows, long Bytes)
{
    /// <summary>As many rows as DuckDB has in a row group of its own, or 32 MiB: about 60,000 sentences of news.</summary>
    internal static RowGroupLimit Default { get; } = new(122_880, 32L << 20);
}
