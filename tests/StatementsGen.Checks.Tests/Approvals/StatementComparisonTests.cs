using CsCheck;
using StatementsGen.Checks.Approvals;

namespace StatementsGen.Checks.Tests.Approvals;

public sealed class StatementComparisonTests
{
    [Fact]
    public void The_same_statements_do_not_differ() => Gen.Int[0, 6].Array[0, 8].Sample(static numbers =>
    {
        StatementRecord[] records = [.. numbers.Select(static (number, i) => Record($"{number % 2}.txt", $"A{i}", $"Word {number}."))];
        return StatementComparison.Compare(records, records).Count == 0;
    });

    [Fact]
    public void Each_statement_is_in_one_difference_at_most() => Gen.Select(Gen.Int[0, 5].Array[0, 8], Gen.Int[0, 5].Array[0, 8]).Sample(static (old, @new) =>
    {
        StatementRecord[] before = [.. old.Select(static (number, i) => Record($"{number % 2}.txt", $"A{i}", $"One two {number} four."))];
        StatementRecord[] after = [.. @new.Select(static (number, i) => Record($"{number % 3}.txt", $"A{i}", $"One two {number} four."))];
        var differences = StatementComparison.Compare(before, after);
        var olds = differences.Where(static difference => difference.Old >= 0).Select(static difference => difference.Old).ToList();
        var news = differences.Where(static difference => difference.New >= 0).Select(static difference => difference.New).ToList();
        var unchanged = before.Length - olds.Count;
        return olds.Distinct().Count() == olds.Count && news.Distinct().Count() == news.Count && after.Length - news.Count == unchanged;
    });

    [Fact]
    public void A_statement_and_its_negation_are_a_change()
    {
        StatementRecord[] before = [Record("a.txt", "TheBridgeWillOpen", "The bridge will open.")];
        StatementRecord[] after = [Record("a.txt", "TheBridgeWillNotOpen", "The bridge will not open.")];

        Assert.Equal([new StatementDifference(DifferenceKind.Changed, 0, 0)], StatementComparison.Compare(before, after));
    }

    [Fact]
    public void Another_speaker_is_a_change()
    {
        StatementRecord[] before = [Record("a.txt", "A", "It rains.") with { Speaker = "Ann Lee" }];
        StatementRecord[] after = [Record("a.txt", "A", "It rains.") with { Speaker = "Omar Haddad" }];

        Assert.Equal([new StatementDifference(DifferenceKind.Changed, 0, 0)], StatementComparison.Compare(before, after));
    }

    private static StatementRecord Record(string document, string name, string words) => new(document, name, "", words);
}
