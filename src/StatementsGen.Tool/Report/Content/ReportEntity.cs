namespace StatementsGen.Tool.Report.Content;

/// <summary>An entity in the texts of a report.</summary>
/// <param name="Entity">The entity, as first met.</param>
/// <param name="Aliases">Its other names in any of the texts, in order of appearance.</param>
/// <param name="Places">The statements that name it, in order.</param>
internal sealed record ReportEntity(Entity Entity, IReadOnlyList<string> Aliases, IReadOnlyList<StatementPlace> Places)
{
    /// <summary>The index in the list of entities.</summary>
    internal int Number { get; init; }
}
