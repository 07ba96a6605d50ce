using System.Globalization;
using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Names;
using StatementsGen.Generator.Tests.Corpus;
using StatementsGen.Outlines;

namespace StatementsGen.Generator.Tests.Names;

public sealed class NameIndexTests
{
    [Fact]
    public void A_speaker_has_one_member_however_many_documents_hold_him()
    {
        var index = Speakers([
            Keys.Heard("a.txt", new Speaker("Ann Lee"), new Speaker("Bob Roe")),
            Keys.Heard("b.txt", new Speaker("Ann Lee"), new Speaker("ANN LEE")),
            Keys.Heard("c.txt", new Speaker("Ann Lee"))]);

        Assert.Equal(["AnnLee: a.txt b.txt c.txt", "BobRoe: a.txt"], index.Select(static entry => $"{entry.Member}: {string.Join(' ', entry.Paths)}"));
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
        var index = Speakers([
            Keys.Heard("a.txt", new Speaker("Ann Lee", "mayor", "Porto"), new Speaker("Bob Roe", "mayor", "Porto"), new Speaker("Cy Young", null, "Porto")),
            Keys.Heard("b.txt", new Speaker("Ann Lee", "Mayor"), new Speaker("Bob Roe", "keeper", "Porto"), new Speaker("Cy Young"))]);

        Assert.Equal(
            ["Ann Lee (mayor, Porto)", "Bob Roe (Porto)", "Cy Young (Porto)"],
            index.Select(static entry => entry.Value.ToString()));
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
    public void Entries_are_equal_by_all_that_is_written_of_them()
    {
        var entry = new NameEntry<Entity>("Porto", "Porto", new Entity("Porto", ["OP"]), ["a.txt"], 1);

        Assert.Equal(entry, entry with { Value = new Entity("Porto", ["OP"]), Paths = ["a.txt"] });
        Assert.Equal(entry.GetHashCode(), (entry with { Paths = [] }).GetHashCode());
        Assert.NotEqual(entry, entry with { Member = "Porto_2" });
        Assert.NotEqual(entry, entry with { Name = "PORTO" });
        Assert.NotEqual(entry, new NameEntry<Entity>("Porto", "Porto", new Entity("Porto"), ["a.txt"], 1));
        Assert.NotEqual(entry, entry with { Paths = ["b.txt"] });
        Assert.NotEqual(entry, entry with { Documents = 2 });
        Assert.False(entry.Equals(null));
    }

    [Theory]
    [InlineData(20_000, 20_000, "")]
    [InlineData(20_001, 0, "STG0007 /project/seeds/a.txt 20001, speakers, 20000")]
    public void A_class_has_a_member_for_each_name_or_there_are_too_many(int names, int members, string findings)
    {
        var index = IndexOfNames(FileLayout.Documents, [Keys.Heard("a.txt", [.. Enumerable.Range(0, names).Select(static i => new Speaker($"N{i:D5}"))])]);

        Assert.Equal(members, Assert.Single(index.Files).Entries.Count);
        Assert.Equal(findings, string.Join("|", index.Findings.Select(static finding => string.Create(
            CultureInfo.InvariantCulture, $"{finding.Rule.Id} {finding.FilePath} {string.Join(", ", finding.Arguments)}"))));
    }

    [Fact]
    public void In_buckets_names_have_the_members_that_they_have_together()
    {
        DocumentModel[] documents =
        [
            Keys.Heard("a.txt", new Speaker("Al-Hadi"), new Speaker("Al Hadi"), new Speaker("Bob"), new Speaker("Ann Lee")),
            Keys.Heard("b.txt", new Speaker("ANN LEE"), new Speaker("Zoe")),
        ];

        var together = IndexOfNames(FileLayout.Documents, documents);
        var distributed = IndexOfNames(FileLayout.Groups, documents);

        Assert.Equal(NameBuckets.Count + 1, distributed.Files.Count);
        Assert.Equal(together.Files[0].All, distributed.Files[0].All);
        Assert.Equal(together.Files[0].Entries, distributed.Files.SelectMany(static file => file.Entries).OrderBy(static entry => entry.Member, StringComparer.Ordinal));
    }

    [Fact]
    public void A_bucket_that_stays_is_written_in_a_file_that_stays()
    {
        var before = IndexOfNames(FileLayout.Groups, [Keys.Heard("a.txt", new Speaker("Bob")), Keys.Heard("b.txt", new Speaker("Zoe"))]);
        var after = IndexOfNames(FileLayout.Groups, [Keys.Heard("a.txt", new Speaker("Bob"), new Speaker("Ann Lee")), Keys.Heard("b.txt", new Speaker("Zoe"))]);

        var changed = after.Files.Zip(before.Files, static (now, then) => (now, then)).Where(static pair => pair.now != pair.then).Select(static pair => pair.now.Bucket);

        Assert.Equal([null, NameBuckets.Of("ann lee")], changed);
    }

    [Fact]
    public void An_edit_of_a_text_changes_what_is_collected_from_its_batch_alone()
    {
        var before = Enumerable.Range(0, 2_500).Select(static i => Keys.Heard($"{i:D4}.txt", new Speaker("Ann Lee"), new Speaker($"Speaker {i}"))).ToArray();
        var after = before.ToArray();
        after[1_500] = Keys.Heard("1500.txt", new Speaker("Bob"));

        var then = Occurrences(before, FileLayout.Groups, static document => document.Speakers);
        var now = Occurrences(after, FileLayout.Groups, static document => document.Speakers);

        Assert.Equal([2_048, 2_048, 904], then.Select(static batch => batch.Occurrences.Count));
        Assert.Equal([true, false, true], now.Zip(then, static (now, then) => now == then));
        Assert.Equal(
            after.SelectMany(static document => document.Speakers, static (document, item) => $"{document.Key.Path} {item.Value.Name}"),
            now.SelectMany(static batch => batch.Occurrences).Select(static occurrence => $"{occurrence.Path} {occurrence.Value.Name}"));
    }

    private static ValueList<NameEntry<Speaker>> Speakers(DocumentModel[] documents) => IndexOfNames(FileLayout.Documents, documents).Files[0].Entries;

    private static ValueList<NameEntry<Entity>> Entities(DocumentModel[] documents) => NameIndex<Entity>.Build(
        [.. NameBucket<EntityOutline>.Partition(Occurrences(documents, FileLayout.Documents, static document => document.Entities)).Select(NameMerging.Entities)],
        IndexOf(documents),
        "entities").Files[0].Entries;

    private static ValueList<BatchOccurrences<T>> Occurrences<T>(
        DocumentModel[] documents, FileLayout layout, Func<DocumentModel, ValueList<NameOccurrence<T>>> occurrencesOf)
        where T : class =>
        [.. NameBatch.Partition([.. documents], layout, FileLimits.Default).Select(batch => batch.OccurrencesOf(occurrencesOf))];

    private static NameIndex<Speaker> IndexOfNames(FileLayout layout, DocumentModel[] documents) => NameIndex<Speaker>.Build(
        [.. NameBucket<SpeakerOutline>.Partition(Occurrences(documents, layout, static document => document.Speakers)).Select(NameMerging.Speakers)],
        IndexOf(documents),
        "speakers");

    private static CorpusIndex IndexOf(DocumentModel[] documents) => CorpusIndex.Build([.. documents.Select(static document => document.Request)], null);
}
