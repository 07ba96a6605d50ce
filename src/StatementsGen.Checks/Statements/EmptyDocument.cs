using StatementsGen.Checks.Findings;

namespace StatementsGen.Checks.Statements;

/// <summary>Reports texts without statements.</summary>
internal static class EmptyDocument
{
    /// <summary>Checks a text.</summary>
    /// <param name="text">The text.</param>
    internal static IEnumerable<Finding> Find(CheckedText text) =>
        text.Outline.Statements.Count == 0 ? [text.FindingAt(Rules.EmptyDocument, default, text.Path)] : [];
}
