using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Diagnostics;
using StatementsGen.Generator.Documents;

namespace StatementsGen.Generator.Tests;

public sealed class RosterTests
{
    private static readonly CorpusIndex Index = CorpusIndex.Build(
        [new DocumentKey("a.txt", "/project/seeds/a.txt", "", "A", default, new TextPosition(1, 1))],
        settings: null);

    [Fact]
    public void More_names_than_a_class_can_hold_are_an_error_and_no_members()
    {
        var half = ShareOf(Enumerable.Range(0, (DocumentModel.MostMembers / 2) + 1));

        var roster = Roster<Speaker>.Of([half, half], Index, "speakers");

        Assert.Equal(Finding.AtStart(Descriptors.TooManyNames, "/project/seeds/a.txt", "20002", "speakers", "20000"), Assert.Single(roster.Findings));
        Assert.Equal(new RosterFile<Speaker>(null, [], []), Assert.Single(roster.Files));
    }

    [Fact]
    public void A_share_that_stays_is_written_in_a_file_that_stays()
    {
        var stays = ShareOf([1, 2]);

        var before = Roster<Speaker>.Of([ShareOf([3]), stays], Index, "speakers");
        var after = Roster<Speaker>.Of([ShareOf([3, 4]), stays], Index, "speakers");

        Assert.Equal([true, true, false], after.Files.Zip(before.Files, static (left, right) => left != right));
    }

    private static ValueList<RosterEntry<Speaker>> ShareOf(IEnumerable<int> numbers) =>
        [.. numbers.Select(static i => new RosterEntry<Speaker>($"Speaker{i}", $"Speaker {i}", new Speaker($"Speaker {i}"), ["a.txt"], 1))];
}
