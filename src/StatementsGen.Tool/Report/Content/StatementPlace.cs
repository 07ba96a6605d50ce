namespace StatementsGen.Tool.Report.Content;

/// <summary>A statement in a report.</summary>
/// <param name="Text">The text that it stands in.</param>
/// <param name="Statement">The statement.</param>
internal sealed record StatementPlace(ReportText Text, Statement Statement);
