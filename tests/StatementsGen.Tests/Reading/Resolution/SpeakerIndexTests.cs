using StatementsGen.Reading.Resolution;
using StatementsGen.Reading.Sources;

namespace StatementsGen.Tests.Reading.Resolution;

public static class SpeakerIndexTests
{
    [Theory]
    [InlineData("BUI", 0, "Bridge Union Institute")]
    [InlineData("BU", 0, "Bridge Union")]
    [InlineData("FO", 0, "Foreign Office of Porto")]
    [InlineData("BU", 1, "Lake Union", "Bridge-Union Institute")]
    [InlineData("ABCDEF", 0, "Ab Bc Cd De Ef Fg")]
    [InlineData("ABCDEFG", -1, "Ab Bc Cd De Ef Fg Gh")]
    [InlineData("B", -1, "Bridge Union")]
    [InlineData("BUI", -1, "Bridge Union")]
    [InlineData("BX", -1, "Bridge Union")]
    [InlineData("BU", -1, "BridgeUnion Institute")]
    [InlineData("BU", -1, "Bridge-Union")]
    [InlineData("BU", -1, "Bridge Union", "Boat Union")]
    [InlineData("BU", -1, "the Union")]
    public static void Initials_stand_for_the_one_name_that_they_begin(string acronym, int found, params string[] names)
    {
        using var index = IndexOf([.. names.Select(static name => Named(name))]);

        Assert.Equal(found, index.ByAcronym(acronym));
    }

    [Fact]
    public static void Initials_stand_for_no_description()
    {
        using var index = IndexOf([new KnownSpeaker { Name = "Bridge Union", Kind = SourceKind.Description }]);

        Assert.Equal(-1, index.ByAcronym("BU"));
    }

    [Theory]
    [InlineData(255, 255)]
    [InlineData(256, -1)]
    public static void Initials_are_sought_among_the_first_speakers_alone(int before, int found)
    {
        using var index = IndexOf([.. Enumerable.Range(0, before).Select(static i => Named($"Keeper {i}")), Named("Bridge Union")]);

        Assert.Equal(found, index.ByAcronym("BU"));
    }

    [Theory]
    [InlineData("Zorta Quill", nameof(SourceKind.Name), nameof(EntityKind.Person), 0)]
    [InlineData("Zorta Quill", nameof(SourceKind.Name), nameof(EntityKind.Unknown), 0)]
    [InlineData("Zorta Quill", nameof(SourceKind.Name), nameof(EntityKind.Organization), -1)]
    [InlineData("Zorta Quill", nameof(SourceKind.Name), nameof(EntityKind.Place), -1)]
    [InlineData("old Quill", nameof(SourceKind.Description), nameof(EntityKind.Unknown), -1)]
    [InlineData("Zorta of Quill", nameof(SourceKind.Name), nameof(EntityKind.Unknown), -1)]
    [InlineData("Quill", nameof(SourceKind.Name), nameof(EntityKind.Person), -1)]
    [InlineData("Zorta Moss", nameof(SourceKind.Name), nameof(EntityKind.Person), -1)]
    public static void The_last_word_of_a_persons_name_stands_for_it(string name, string kind, string nameKind, int found)
    {
        using var index = IndexOf([new KnownSpeaker { Name = name, Kind = Enum.Parse<SourceKind>(kind), NameKind = Enum.Parse<EntityKind>(nameKind) }]);

        Assert.Equal(found, index.ByLastWord("Quill", SpeakerIndex.HashOf("Quill")));
    }

    [Fact]
    public static void A_last_word_that_two_share_is_known_to_be_shared()
    {
        var speakers = new List<KnownSpeaker> { Named("Zorta Quill"), Named("Bob Moss"), Named("Ann Quill") };
        using var index = IndexOf(speakers);

        Assert.Equal(0, index.ByLastWord("Quill", SpeakerIndex.HashOf("Quill")));
        Assert.Equal([true, false, false], speakers.Select(static speaker => speaker.SharesLastWord));
    }

    [Fact]
    public static void Names_are_found_as_they_are_written()
    {
        using var index = IndexOf([Named("Zorta Quill"), Named("Bob Moss")]);

        Assert.Equal(1, index.ByName("Bob Moss", SpeakerIndex.HashOf("Bob Moss")));
        Assert.Equal(-1, index.ByName("bob moss", SpeakerIndex.HashOf("bob moss")));
        Assert.Equal(-1, index.ByName("Bob Moss", SpeakerIndex.HashOf("Bob")));
        Assert.Equal(-1, index.ByName("Bob", SpeakerIndex.HashOf("Bob Moss")));
    }

    private static KnownSpeaker Named(string name) => new() { Name = name, Kind = SourceKind.Name, NameKind = EntityKind.Person };

    private static SpeakerIndex IndexOf(List<KnownSpeaker> speakers)
    {
        var index = new SpeakerIndex(speakers);
        for (var i = 0; i < speakers.Count; i++)
        {
            index.Add(i, SpeakerIndex.HashOf(speakers[i].Name));
        }

        return index;
    }
}
