using StatementsGen.Checks.Findings;
using StatementsGen.Naming;
using StatementsGen.Reading.Layout;

namespace StatementsGen.Checks.Structure;

/// <summary>Finds keys of statements and sections whose member name is taken, and text that looks like a key but is none.</summary>
internal static class KeyRules
{
    /// <summary>Checks a text.</summary>
    /// <param name="text">The text.</param>
    internal static IEnumerable<Finding> Find(CheckedText text)
    {
        var marks = new HashSet<int>();
        Dictionary<string, string>? holders = null;
        var findings = new List<Finding>();
        foreach (var statement in text.Outline.Statements)
        {
            if (statement.Key is not { } span)
            {
                continue;
            }

            marks.Add(span.Start);
            holders ??= HoldersOf(text.Name);
            var key = text.Substring(span);
            var member = MemberNaming.OfKey(key);
            if (holders.TryGetValue(member, out var holder))
            {
                findings.Add(text.FindingAt(Rules.TakenKey, span, key, member, holder));
            }
            else
            {
                holders.Add(member, $"the one of the statement before '{{#{key}}}' at {text.PositionAt(span.Start)}");
            }
        }

        findings.AddRange(FindTakenSections(text, marks));
        findings.AddRange(FindLookalikes(text, marks));
        return findings;
    }

    private static IEnumerable<Finding> FindTakenSections(CheckedText text, HashSet<int> marks)
    {
        Dictionary<string, string>? holders = null;
        foreach (var block in text.Outline.Blocks)
        {
            if (block.Key is not { } span)
            {
                continue;
            }

            marks.Add(span.Start);
            holders ??= HoldersOf(SectionNaming.ClassName);
            var key = text.Substring(span);
            var member = MemberNaming.OfKey(key);
            if (holders.TryGetValue(member, out var holder))
            {
                yield return text.FindingAt(Rules.TakenKey, span, key, member, holder);
            }
            else
            {
                holders.Add(member, $"the one of the section before '{{#{key}}}' at {text.PositionAt(span.Start)}");
            }
        }
    }

    private static Dictionary<string, string> HoldersOf(string className)
    {
        var holders = MemberNaming.Reserved.ToDictionary(static name => name, static _ => "one that the class has already", StringComparer.Ordinal);
        holders[className] = "the name of the class";
        return holders;
    }

    private static IEnumerable<Finding> FindLookalikes(CheckedText text, HashSet<int> marks)
    {
        var next = text.Outline.FrontMatter?.End ?? 0;
        while (AuthorMark.FindLookalike(text.Text.AsSpan(), next) is { } found)
        {
            next = found.End;
            if (text.IsNoCode(found.Start) && MarkFault.Of(text, found, marks) is { } fault)
            {
                yield return fault;
            }
        }
    }
}
