using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Statements;

namespace StatementsGen.Checks.Fixes;

/// <summary>Pins the names of members that depend on other statements.</summary>
internal static class DependentNamePins
{
    /// <summary>Returns the changes that pin them.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The changes, in order.</returns>
    internal static IReadOnlyList<TextReplacement> In(FixableText text)
    {
        var source = text.ClassName is { } name ? new CheckedText(text.Words, text.Path) { Name = name } : new CheckedText(text.Words, text.Path);
        var dependent = RepeatedStatements.Find(source).Concat(DependentNames.Find(source)).Select(static finding => finding.Span.Start);
        return StatementPin.Edits(text, IndexesAt(source, [.. dependent]));
    }

    /// <summary>Returns the indexes of the statements that start at some places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="starts">The places.</param>
    internal static IEnumerable<int> IndexesAt(CheckedText text, HashSet<int> starts) => text.Outline.Statements
        .Select(static (statement, index) => (statement.Span.Start, Index: index))
        .Where(statement => starts.Contains(statement.Start))
        .Select(static statement => statement.Index);
}
