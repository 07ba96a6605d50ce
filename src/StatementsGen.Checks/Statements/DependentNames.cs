using System.Globalization;
using StatementsGen.Checks.Findings;
using StatementsGen.Naming;
using StatementsGen.Outlines;

namespace StatementsGen.Checks.Statements;

/// <summary>A member whose name has a number since another statement has the same leading words: where that one goes or changes, this one is renamed.</summary>
internal static class DependentNames
{
    /// <summary>Finds them.</summary>
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
