namespace StatementsGen.Tests.Reading.Names;

public class EntityKindTests
{
    [Theory]
    [InlineData("The ferry stopped in Zorta at noon.", "Zorta: Place")]
    [InlineData("They sailed to Zorta at noon.", "Zorta: Place")]
    [InlineData("The people of Zorta were cold.", "Zorta: Place")]
    [InlineData("The pier at Zorta, Norway, is old.", "Zorta: Place; Norway: Place")]
    [InlineData("We fished in the Zorta lakes.", "Zorta: Place")]
    public void Prepositions_verbs_of_motion_and_nouns_of_land_show_a_place(string text, string kinds) =>
        Assert.Equal(kinds, string.Join("; ", new NamesIn(text).Told));

    [Theory]
    [InlineData("There they met Zorta again.", "Zorta: Person")]
    [InlineData("It was Zorta who left.", "Zorta: Person")]
    [InlineData("They saw Zorta's wife there.", "Zorta: Person")]
    [InlineData("The tides are high (Zorta, 2012).", "Zorta: Person")]
    [InlineData("It rained on Zorta Quillan there.", "Zorta Quillan: Person")]
    public void What_people_do_have_and_write_shows_a_person(string text, string kinds) =>
        Assert.Equal(kinds, string.Join("; ", new NamesIn(text).Told));

    [Theory]
    [InlineData("He was the founder of Zorta there.", "Zorta: Organization")]
    [InlineData("Then Zorta shares fell.", "Zorta: Organization")]
    [InlineData("In May she joined Zorta there.", "Zorta: Organization")]
    public void Owners_shares_and_members_show_an_organization(string text, string kinds) =>
        Assert.Equal(kinds, string.Join("; ", new NamesIn(text).Told));

    [Theory]
    [InlineData("It was the first Zorta Festival there.", "Zorta Festival: Other")]
    [InlineData("Since the Zorta Act it is free.", "Zorta Act: Other")]
    public void Events_and_laws_are_other_things(string text, string kinds) =>
        Assert.Equal(kinds, string.Join("; ", new NamesIn(text).Told));

    [Theory]
    [InlineData("It rains on Norway, Zorta and Quillan there.", "Norway: Place; Zorta: Place; Quillan: Place")]
    [InlineData("The boat of Laura Finch and Zorta sank.", "Laura Finch: Person; Zorta: Person")]
    [InlineData("It is like Norway, Zorta.", "Norway: Place; Zorta: Unknown")]
    public void The_other_items_of_a_list_show_the_kind_of_an_item(string text, string kinds) =>
        Assert.Equal(kinds, string.Join("; ", new NamesIn(text).Told));

    [Theory]
    [InlineData("It is like Zorta.", "Zorta: Unknown")]
    [InlineData("They met Zorta in May. Then they sailed to Zorta.", "Zorta: Unknown")]
    public void Where_nothing_or_as_much_for_two_kinds_shows_it_the_kind_is_unknown(string text, string kinds) =>
        Assert.Equal(kinds, string.Join("; ", new NamesIn(text).Told));

    [Theory]
    [InlineData("It was like Zorta, a small village in Norway.", "Zorta: Place; Norway: Place")]
    [InlineData("It was like Zorta, a software company from Norway.", "Zorta: Organization; Norway: Place")]
    [InlineData("It was like Zorta, the old teacher.", "Zorta: Person")]
    [InlineData("It was like Zorta, a group leader.", "Zorta: Person")]
    [InlineData("It was like Zorta, an idea that a company had.", "Zorta: Unknown")]
    [InlineData("It was like her brother, Zorta.", "Zorta: Person")]
    [InlineData("It was like Zorta's shareholders there.", "Zorta: Organization")]
    [InlineData("It was like Zorta's parliament there.", "Zorta: Place")]
    [InlineData("It was like Einstein there.", "Einstein: Person")]
    [InlineData("It rose, as Zorta (1964) wrote.", "Zorta: Person")]
    [InlineData("It rose (Zorta, Quill, & Moss, 1964).", "Zorta: Person; Quill: Person; Moss: Person")]
    [InlineData("It was told by a reader of The Zorta there.", "Zorta: Organization")]
    [InlineData("The boat lies at Zorta there.", "Zorta: Place")]
    [InlineData("The Battle of Zorta was long.", "Zorta: Place")]
    [InlineData("It was like Zorta Michael Quill.", "Zorta Michael Quill: Person")]
    [InlineData("It pleased Universidad de Zorta there.", "Universidad de Zorta: Organization")]
    [InlineData("It pleased the New York Mets there.", "New York Mets: Organization")]
    [InlineData("It pleased Michael Bloomberg there.", "Michael Bloomberg: Person")]
    [InlineData("They sold a San Francisco Bulletin there.", "San Francisco Bulletin: Unknown")]
    public void Appositions_and_belongings_show_the_kind(string text, string kinds) =>
        Assert.Equal(kinds, string.Join("; ", new NamesIn(text).Told));

    [Fact]
    public void A_given_name_is_a_place_where_only_places_stand() =>
        Assert.Equal(["Florence: Place"], new NamesIn("They stopped in Florence at noon.").Told);
}
