namespace StatementsGen.Tool.Report.Content;

/// <summary>A speaker in the texts of a report.</summary>
/// <param name="Speaker">The speaker, as first met.</param>
/// <param name="Roles">The roles, in order of appearance.</param>
/// <param name="Organizations">The organizations, in order of appearance.</param>
/// <param name="Places">The statements, in order.</param>
internal sealed record ReportSpeaker(
    Speaker Speaker,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Organizations,
    IReadOnlyList<StatementPlace> Places)
{
    /// <summary>The index in the list of speakers.</summary>
    internal int Number { get; init; }
}
