using StatementsGen.Checks.Findings;

namespace StatementsGen.Checks.Structure;

/// <summary>Finds a Markdown file that is read as plain text.</summary>
internal static class MarkdownRules
{
    /// <summary>Checks a text.</summary>
    /// <param name="text">The text.</param>
    internal static IEnumerable<Finding> Find(CheckedText text) =>
        text.Outline.PlainReason is { } reason ? [text.FindingAt(Rules.UnreadMarkdown, default, text.Path, reason)] : [];
}
