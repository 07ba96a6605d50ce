using StatementsGen.Checks.Findings;

namespace StatementsGen.Checks.Statements;

/// <summary>A text without a statement.</summary>
internal static class EmptyDocument
{
    /// <summary>Finds it.</summary>
    /// <param name="text">The text.</param>
    internal static IEnumerable<Finding> Find(CheckedText text) =>
        text.Outline.Statements.Count == 0 ? [text.FindingAt(Rules.EmptyDocument, default, text.Path)] : [];
}
