using System.Globalization;

namespace StatementsGen.Advice;

/// <summary>The same sentence twice in a document: often a slip of copying, and its second member is named <c>…_2</c>. One with a key is there on purpose.</summary>
internal static class RepeatedStatements
{
    /// <summary>The rule's id.</summary>
    internal const string Id = "STG0107";

    /// <summary>The rule. In its message 0: the line of the first.</summary>
    internal static readonly AdviceRule Rule = new(
        Id,
        "Two statements with the same words",
        "These are the words of the statement in line {0}. Remove one, tell them apart, or give this one a key.",
        AdviceSeverity.Info);

    // Short ones ("No comment.", "Yes, we did.") are said twice on purpose.
    private const int FewestWords = 6;

    /// <summary>Finds all but the first of those that are the same.</summary>
    /// <param name="document">The document.</param>
    internal static IEnumerable<AdviceFinding> Find(StatementDocument document)
    {
        var first = new Dictionary<string, Statement>(StringComparer.Ordinal);
        foreach (var statement in document.Statements)
        {
            if (!first.TryGetValue(statement.Text, out var earlier))
            {
                first.Add(statement.Text, statement);
            }
            else if (statement.Key is null && HasWords(statement.Text))
            {
                yield return new AdviceFinding(Rule, statement.Span, [earlier.Position.Line.ToString(CultureInfo.InvariantCulture)]);
            }
        }
    }

    private static bool HasWords(string text)
    {
        var words = 0;
        for (var i = 0; i < text.Length && words < FewestWords; i++)
        {
            words += char.IsLetter(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1]) || char.IsPunctuation(text[i - 1])) ? 1 : 0;
        }

        return words >= FewestWords;
    }
}
