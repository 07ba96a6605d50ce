using StatementsGen.Checks.Findings;

namespace StatementsGen.Checks.Approvals;

/// <summary>A text that is compared with what is approved of it.</summary>
/// <param name="Text">The text, for the places of findings.</param>
/// <param name="Statements">The statements, in order.</param>
/// <param name="Records">What can be approved of them.</param>
internal sealed record CurrentText(CheckedText Text, ValueList<Statement> Statements, IReadOnlyList<StatementRecord> Records)
{
    /// <summary>Makes a text of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="filePath">The path of the file, for findings.</param>
    internal static CurrentText Of(StatementDocument document, string filePath) =>
        new(new CheckedText(document.Text, document.Path, filePath), document.Statements, StatementRecord.Of(document));
}
