using StatementsGen.Naming;
using StatementsGen.Outlines;
using StatementsGen.Reading.FrontMatter;
using StatementsGen.Reading.Layout;

namespace StatementsGen.Guards;

/// <summary>Finds keys of statements that cannot name a member, or not the one that they say.</summary>
internal static class KeyGuard
{
    private const string WrongCharacters = "a key is made of letters, digits, '-', '_' and '.'.";
    private const string WrongPlace = "a key stands after a statement in its paragraph, with a space or the end of the line behind it.";

    /// <summary>Checks a text.</summary>
    /// <param name="path">The document's path.</param>
    /// <param name="text">The text.</param>
    /// <param name="outline">What was found in it.</param>
    internal static IEnumerable<GuardFinding> Check(string path, string text, DocumentOutline outline)
    {
        var places = new LineCounter(text);
        var marks = new HashSet<int>();
        Dictionary<string, string>? holders = null;
        var findings = new List<GuardFinding>();
        foreach (var statement in outline.Statements)
        {
            if (statement.Key is not { } span)
            {
                continue;
            }

            marks.Add(span.Start);
            holders ??= HoldersOf(text, outline, path);
            var key = text.Substring(span.Start, span.Length);
            var member = MemberNaming.OfKey(key);
            var position = places.PositionAt(span.Start);
            if (holders.TryGetValue(member, out var holder))
            {
                findings.Add(new GuardFinding(GuardRules.TakenKey, span, position, [key, member, holder]));
            }
            else
            {
                holders.Add(member, $"the one of the statement before '{{#{key}}}' at {position}");
            }
        }

        findings.AddRange(FindLookalikes(text, marks));
        return findings;
    }

    private static Dictionary<string, string> HoldersOf(string text, DocumentOutline outline, string path)
    {
        var holders = MemberNaming.Reserved.ToDictionary(static name => name, static _ => "one that the class has already", StringComparer.Ordinal);
        holders[DocumentNaming.NameOf(text, outline, path)] = "the name of the class";
        return holders;
    }

    private static IEnumerable<GuardFinding> FindLookalikes(string text, HashSet<int> marks)
    {
        var next = FrontMatterReader.Read(text)?.End ?? 0;
        var places = new LineCounter(text);
        while (KeyMark.FindLookalike(text.AsSpan(), next) is { } mark)
        {
            next = mark.End;
            if (!marks.Contains(mark.KeyStart))
            {
                var span = TextSpan.FromBounds(mark.Start, mark.End);
                yield return new GuardFinding(
                    GuardRules.UnfitKey,
                    span,
                    places.PositionAt(mark.Start),
                    [text.Substring(span.Start, span.Length), KeyMark.EndOf(text.AsSpan(), mark.Start) == mark.End ? WrongPlace : WrongCharacters]);
            }
        }
    }
}
