using System.Globalization;
using StatementsGen.Naming;
using StatementsGen.Outlines;

namespace StatementsGen.Advice;

/// <summary>A member whose name has a number since another statement has the same leading words: where that one goes or changes, this one is renamed.</summary>
internal static class DependentNames
{
    /// <summary>The rule's id.</summary>
    internal const string Id = "STG0111";

    /// <summary>The rule. In its message 0: the member; 1: the line of the other statement; 2: its member.</summary>
    internal static readonly AdviceRule Rule = new(
        Id,
        "A member's name depends on another statement",
        "The member is '{0}' because the statement in line {1} is '{2}', and changes its name when that one does. Give the statement a key to pin the name.",
        AdviceSeverity.Hidden);

    /// <summary>Finds them.</summary>
    /// <param name="text">The text.</param>
    internal static IEnumerable<AdviceFinding> Find(AdvisedText text)
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
                yield return new AdviceFinding(Rule, statements[i].Span, [names[i], line, wish]);
            }
        }
    }

    private static string? KeyOf(string text, StatementOutline statement) =>
        statement.Key is { } key ? text.Substring(key.Start, key.Length) : null;
}
