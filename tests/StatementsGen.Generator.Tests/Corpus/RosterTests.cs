using System.Collections.Immutable;
using System.Globalization;
using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Documents;
using StatementsGen.Outlines;

namespace StatementsGen.Generator.Tests.Corpus;

public sealed class RosterTests
{
    [Fact]
    public void A_speaker_has_one_member_however_many_documents_hold_him()
    {
        var roster = Speakers([
            Keys.Heard("a.txt", new Speaker("Ann Lee"), new Speaker("Bob Roe")),
            Keys.Heard("b.txt", new Speaker("Ann Lee"), new Speaker("ANN LEE")),
            Keys.Heard("c.txt", new Speaker("Ann Lee"))]);

        Assert.Equal(["AnnLee: a.txt b.txt c.txt", "BobRoe: a.txt"], roster.Select(static entry => $"{entry.Member}: {string.Join(' ', entry.Paths)}"));
    }

    [Theory]
    [InlineData("ANN LEE", "Ann Lee")]
    [InlineData("Ann Lee", "ANN LEE")]
    [InlineData("Ann Lee", "Ann Lee")]
    public void Of_two_ways_to_write_a_name_the_one_with_fewer_capitals_stays(string first, string second) => Assert.Equal(
        "Ann Lee",
        Assert.Single(Speakers([Keys.Heard("a.txt", new Speaker(first)), Keys.Heard("b.txt", new Speaker(second))])).Name);

    [Fact]
    public void What_documents_do_not_agree_on_is_left_out()
    {
        var roster = Speakers([
            Keys.Heard("a.txt", new Speaker("Ann Lee", "mayor", "Porto"), new Speaker("Bob Roe", "mayor", "Porto"), new Speaker("Cy Young", null, "Porto")),
            Keys.Heard("b.txt", new Speaker("Ann Lee", "Mayor"), new Speaker("Bob Roe", "keeper", "Porto"), new Speaker("Cy Young"))]);

        Assert.Equal(
            ["Ann Lee (mayor, Porto)", "Bob Roe (Porto)", "Cy Young (Porto)"],
            roster.Select(static entry => entry.Value.ToString()));
    }

    [Fact]
    public void An_entity_has_the_aliases_of_all_documents_in_ordinal_order()
    {
        var entity = Assert.Single(Entities([
            Keys.Naming("a.txt", new EntityOutline("Bridge Union", ["the Union", "BU"])),
            Keys.Naming("b.txt", new EntityOutline("Bridge Union", ["BU", "Union"]))]));

        Assert.Equal(["BU", "Union", "the Union"], entity.Value.Aliases);
    }

    [Fact]
    public void Names_with_the_same_words_have_a_hash_each_and_others_none()
    {
        var members = Speakers([Keys.Heard("a.txt", new Speaker("Al-Hadi"), new Speaker("Al Hadi"), new Speaker("Bob"))])
            .Select(static entry => entry.Member).ToList();

        Assert.Equal(3, members.Distinct().Count());
        Assert.Matches("^AlHadi_[0-9a-f]{8}$", members[0]);
        Assert.Matches("^AlHadi_[0-9a-f]{8}$", members[1]);
        Assert.Equal("Bob", members[2]);
    }

    [Theory]
    [InlineData("!!!", "Unnamed")]
    [InlineData("All", "All_2")]
    [InlineData("Listed", "Listed_2")]
    [InlineData("Speakers", "Speakers_2")]
    [InlineData("Entities", "Entities_2")]
    [InlineData("to string", "ToString_2")]
    [InlineData("Allen", "Allen")]
    public void A_member_has_a_name_that_a_class_can_hold(string name, string member) =>
        Assert.Equal(member, Assert.Single(Speakers([Keys.Heard("a.txt", new Speaker(name))])).Member);

    [Fact]
    public void Entries_are_equal_by_all_that_is_shown_of_them()
    {
        var entry = new RosterEntry<Entity>("Porto", "Porto", new Entity("Porto", ["OP"]), ["a.txt"], 1);

        Assert.Equal(entry, entry with { Value = new Entity("Porto", ["OP"]), Paths = ["a.txt"] });
        Assert.Equal(entry.GetHashCode(), (entry with { Paths = [] }).GetHashCode());
        Assert.NotEqual(entry, entry with { Member = "Porto_2" });
        Assert.NotEqual(entry, entry with { Name = "PORTO" });
        Assert.NotEqual(entry, new RosterEntry<Entity>("Porto", "Porto", new Entity("Porto"), ["a.txt"], 1));
        Assert.NotEqual(entry, entry with { Paths = ["b.txt"] });
        Assert.NotEqual(entry, entry with { Documents = 2 });
        Assert.False(entry.Equals(null));
    }

    [Theory]
    [InlineData(20_000, 20_000, "")]
    [InlineData(20_001, 0, "STG0007 /project/seeds/a.txt 20001, speakers, 20000")]
    public void A_class_has_a_member_for_each_name_or_there_are_too_many(int names, int members, string findings)
    {
        var roster = RosterOf(FileLayout.Documents, [Keys.Heard("a.txt", [.. Enumerable.Range(0, names).Select(static i => new Speaker($"N{i:D5}"))])]);

        Assert.Equal(members, Assert.Single(roster.Files).Entries.Count);
        Assert.Equal(findings, string.Join("|", roster.Findings.Select(static finding => string.Create(
            CultureInfo.InvariantCulture, $"{finding.Rule.Id} {finding.FilePath} {string.Join(", ", finding.Arguments)}"))));
    }

    [Fact]
    public void In_shares_names_have_the_members_that_they_have_together()
    {
        DocumentModel[] documents =
        [
            Keys.Heard("a.txt", new Speaker("Al-Hadi"), new Speaker("Al Hadi"), new Speaker("Bob"), new Speaker("Ann Lee")),
            Keys.Heard("b.txt", new Speaker("ANN LEE"), new Speaker("Zoe")),
        ];

        var together = RosterOf(FileLayout.Documents, documents);
        var shared = RosterOf(FileLayout.Groups, documents);

        Assert.Equal(RosterShares.Count + 1, shared.Files.Count);
        Assert.Equal(together.Files[0].All, shared.Files[0].All);
        Assert.Equal(together.Files[0].Entries, shared.Files.SelectMany(static file => file.Entries).OrderBy(static entry => entry.Member, StringComparer.Ordinal));
    }

    [Fact]
    public void A_share_that_stays_is_written_in_a_file_that_stays()
    {
        var before = RosterOf(FileLayout.Groups, [Keys.Heard("a.txt", new Speaker("Bob")), Keys.Heard("b.txt", new Speaker("Zoe"))]);
        var after = RosterOf(FileLayout.Groups, [Keys.Heard("a.txt", new Speaker("Bob"), new Speaker("Ann Lee")), Keys.Heard("b.txt", new Speaker("Zoe"))]);

        var changed = after.Files.Zip(before.Files, static (now, then) => (now, then)).Where(static pair => pair.now != pair.then).Select(static pair => pair.now.Share);

        Assert.Equal([null, RosterShares.Of("ann lee")], changed);
    }

    [Fact]
    public void An_edit_of_a_text_changes_what_is_gathered_from_its_block_alone()
    {
        var before = Enumerable.Range(0, 2_500).Select(static i => Keys.Heard($"{i:D4}.txt", new Speaker("Ann Lee"), new Speaker($"Speaker {i}"))).ToArray();
        var after = before.ToArray();
        after[1_500] = Keys.Heard("1500.txt", new Speaker("Bob"));

        var then = Sightings(before, FileLayout.Groups, static document => document.Speakers);
        var now = Sightings(after, FileLayout.Groups, static document => document.Speakers);

        Assert.Equal([2_048, 2_048, 904], then.Select(static block => block.Sightings.Count));
        Assert.Equal([true, false, true], now.Zip(then, static (now, then) => now == then));
        Assert.Equal(
            after.SelectMany(static document => document.Speakers, static (document, item) => $"{document.Path} {item.Value.Name}"),
            now.SelectMany(static block => block.Sightings).Select(static sighting => $"{sighting.Path} {sighting.Value.Name}"));
    }

    private static ValueList<RosterEntry<Speaker>> Speakers(DocumentModel[] documents) => RosterOf(FileLayout.Documents, documents).Files[0].Entries;

    private static ValueList<RosterEntry<Entity>> Entities(DocumentModel[] documents) => Roster<Entity>.Of(
        [.. RosterShare<EntityOutline>.Partition(Sightings(documents, FileLayout.Documents, static document => document.Entities)).Select(RosterMerging.Entities)],
        IndexOf(documents),
        "entities").Files[0].Entries;

    private static ImmutableArray<BlockSightings<T>> Sightings<T>(
        DocumentModel[] documents, FileLayout layout, Func<DocumentModel, ValueList<Sighting<T>>> sightingsOf)
        where T : class =>
        [.. RosterBlock.Partition([.. documents], layout, FileLimits.Default).Select(block => block.SightingsOf(sightingsOf))];

    private static Roster<Speaker> RosterOf(FileLayout layout, DocumentModel[] documents) => Roster<Speaker>.Of(
        [.. RosterShare<SpeakerOutline>.Partition(Sightings(documents, layout, static document => document.Speakers)).Select(RosterMerging.Speakers)],
        IndexOf(documents),
        "speakers");

    private static CorpusIndex IndexOf(DocumentModel[] documents) => CorpusIndex.Build([.. documents.Select(static document => document.Key)], null);
}
