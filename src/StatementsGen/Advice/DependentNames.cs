using System.Globalization;
using StatementsGen.Naming;

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
    /// <param name="document">The document.</param>
    internal static IEnumerable<AdviceFinding> Find(StatementDocument document)
    {
        var names = MemberNaming.NamesOf(document);
        Dictionary<string, int>? holders = null;
        for (var i = 0; i < names.Count; i++)
        {
            var statement = document.Statements[i];
            if (statement.Key is not null || MemberNaming.OfWords(statement.Text) is var wish && wish == names[i])
            {
                continue;
            }

            holders ??= Enumerable.Range(0, names.Count).ToDictionary(index => names[index], StringComparer.Ordinal);
            if (holders.TryGetValue(wish, out var holder))
            {
                var line = document.Statements[holder].Position.Line;
                yield return new AdviceFinding(Rule, statement.Span, [names[i], line.ToString(CultureInfo.InvariantCulture), wish]);
            }
        }
    }
}
