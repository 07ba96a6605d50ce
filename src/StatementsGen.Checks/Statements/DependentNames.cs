using System.Globalization;
using StatementsGen.Checks.Findings;
using StatementsGen.Naming;
using StatementsGen.Outlines;

namespace StatementsGen.Checks.Statements;

/// <summary>Reports members that have a number in their name because another statement starts with the same words. If that statement changes, the member is renamed.</summary>
internal static class DependentNames
{
    /// <summary>Finds such members.</summary>
    /// <param name="text">The text.</param>
    internal static IEnumerable<Finding> Find(CheckedText text)
    {
        var statements = text.Outline.Statements;
        var words = Enumerable.Range(0, statements.Count).Select(text.WordsOf).ToArray();
        var names = MemberNaming.NamesOf(words, text.Name, [.. statements.Select(statement => KeyOf(text.Text, statement))]);
        Dictionary<string, int>? holders = null;
        for (var i = 0; i < names.Count; i++)
        {
            if (statements[i].Key is not null || MemberNaming.OfWords(words[i]) is var wish && wish == names[i])
            {
                continue;
            }

            holders ??= Enumerable.Range(0, names.Count).ToDictionary(index => names[index], StringComparer.Ordinal);
            if (holders.TryGetValue(wish, out var holder))
            {
                var line = text.LineOf(holder).ToString(CultureInfo.InvariantCulture);
                yield return text.FindingAt(Rules.DependentNames, statements[i].Span, names[i], line, wish);
            }
        }
    }

    private static string? KeyOf(string text, StatementOutline statement) =>
        statement.Key is { } key ? text.Substring(key.Start, key.Length) : null;
}
