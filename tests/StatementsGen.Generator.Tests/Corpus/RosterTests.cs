using StatementsGen.Generator.Corpus;
using StatementsGen.Outlines;

namespace StatementsGen.Generator.Tests.Corpus;

public sealed class RosterTests
{
    [Fact]
    public void A_speaker_has_one_member_however_many_documents_hold_him()
    {
        var roster = Roster.OfSpeakers([
            Keys.Of("a.txt", "A", new Speaker("Ann Lee"), new Speaker("Bob Roe")),
            Keys.Of("b.txt", "B", new Speaker("Ann Lee"), new Speaker("ANN LEE")),
            Keys.Of("c.txt", "C", new Speaker("Ann Lee"))]);

        Assert.Equal(["AnnLee: a.txt b.txt c.txt", "BobRoe: a.txt"], roster.Select(static entry => $"{entry.Member}: {string.Join(' ', entry.Paths)}"));
    }

    [Theory]
    [InlineData("ANN LEE", "Ann Lee")]
    [InlineData("Ann Lee", "ANN LEE")]
    [InlineData("Ann Lee", "Ann Lee")]
    public void Of_two_ways_to_write_a_name_the_one_with_fewer_capitals_stays(string first, string second) => Assert.Equal(
        "Ann Lee",
        Assert.Single(Roster.OfSpeakers([Keys.Of("a.txt", "A", new Speaker(first)), Keys.Of("b.txt", "B", new Speaker(second))])).Name);

    [Fact]
    public void What_documents_do_not_agree_on_is_left_out()
    {
        var roster = Roster.OfSpeakers([
            Keys.Of("a.txt", "A", new Speaker("Ann Lee", "mayor", "Porto"), new Speaker("Bob Roe", "mayor", "Porto"), new Speaker("Cy Young", null, "Porto")),
            Keys.Of("b.txt", "B", new Speaker("Ann Lee", "Mayor"), new Speaker("Bob Roe", "keeper", "Porto"), new Speaker("Cy Young"))]);

        Assert.Equal(
            [new Speaker("Ann Lee", "mayor", "Porto"), new Speaker("Bob Roe", null, "Porto"), new Speaker("Cy Young", null, "Porto")],
            roster.Select(static entry => entry.Value));
    }

    [Fact]
    public void An_entity_has_the_aliases_of_all_documents_in_ordinal_order()
    {
        var entity = Assert.Single(Roster.OfEntities([
            Keys.Naming("a.txt", new EntityOutline("Bridge Union", ["the Union", "BU"])),
            Keys.Naming("b.txt", new EntityOutline("Bridge Union", ["BU", "Union"]))]));

        Assert.Equal(["BU", "Union", "the Union"], entity.Value.Aliases);
    }

    [Fact]
    public void Names_with_the_same_words_have_a_hash_each_and_others_none()
    {
        var members = Roster.OfSpeakers([Keys.Of("a.txt", "A", new Speaker("Al-Hadi"), new Speaker("Al Hadi"), new Speaker("Bob"))])
            .Select(static entry => entry.Member).ToList();

        Assert.Equal(3, members.Distinct().Count());
        Assert.Matches("^AlHadi_[0-9a-f]{8}$", members[0]);
        Assert.Matches("^AlHadi_[0-9a-f]{8}$", members[1]);
        Assert.Equal("Bob", members[2]);
    }

    [Theory]
    [InlineData("!!!", "Unnamed")]
    [InlineData("All", "All_2")]
    [InlineData("Speakers", "Speakers_2")]
    [InlineData("Entities", "Entities_2")]
    [InlineData("to string", "ToString_2")]
    [InlineData("Allen", "Allen")]
    public void A_member_has_a_name_that_a_class_can_hold(string name, string member) =>
        Assert.Equal(member, Assert.Single(Roster.OfSpeakers([Keys.Of("a.txt", "A", new Speaker(name))])).Member);

    [Fact]
    public void Entries_are_equal_by_all_that_is_shown_of_them()
    {
        var entry = new RosterEntry<Entity>("Porto", "Porto", new Entity("Porto", ["OP"]), ["a.txt"]);

        Assert.Equal(entry, entry with { Value = new Entity("Porto", ["OP"]), Paths = ["a.txt"] });
        Assert.Equal(entry.GetHashCode(), (entry with { Paths = [] }).GetHashCode());
        Assert.NotEqual(entry, entry with { Member = "Porto_2" });
        Assert.NotEqual(entry, entry with { Name = "PORTO" });
        Assert.NotEqual(entry, new RosterEntry<Entity>("Porto", "Porto", new Entity("Porto"), ["a.txt"]));
        Assert.NotEqual(entry, entry with { Paths = ["b.txt"] });
        Assert.False(entry.Equals(null));
    }
}
