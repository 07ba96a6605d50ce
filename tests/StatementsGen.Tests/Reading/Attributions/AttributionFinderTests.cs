namespace StatementsGen.Tests.Reading.Attributions;

public static class AttributionFinderTests
{
    [Theory]
    [InlineData("Diallo said that the bridge will open in May.", "Diallo|said|that the bridge will open in May")]
    [InlineData("She thinks the bridge is safe.", "She|thinks|the bridge is safe")]
    [InlineData("The engineers explained why the old bridge fell.", "The engineers|explained|why the old bridge fell")]
    [InlineData("The council promised to repair the bridge. It said that it was old.", "The council|promised|to repair the bridge")]
    [InlineData("Diallo denied closing the bridge. She said so that day, and she said that it was open.",
        "Diallo|denied|closing the bridge")]
    [InlineData("The mayor criticized the delay. She said that it was long.", "The mayor|criticized|the delay")]
    [InlineData("Diallo told reporters on Monday that the bridge is safe.", "Diallo|told|that the bridge is safe")]
    [InlineData("Diallo urged drivers to slow down. She said that it was wet.", "Diallo|urged|drivers to slow down")]
    [InlineData("Diallo complained about the noise. She said that it was loud.", "Diallo|complained about|the noise")]
    public static void Source_cue_and_content(string text, string expected) =>
        Assert.Equal(expected, ReadAttributions.Of(text)[0]);

    [Theory]
    [InlineData("“The bridge is safe,” Diallo said.", "Diallo|said|“The bridge is safe,”")]
    [InlineData("“The bridge is safe,” said Amina Diallo, the city’s engineer.",
        "Amina Diallo, the city’s engineer|said|“The bridge is safe,”")]
    [InlineData("The bridge is safe, the engineers said.", "the engineers|said|The bridge is safe")]
    [InlineData("The bridge, Diallo said, is safe.", "Diallo|said|The bridge|is safe")]
    [InlineData("“The bridge,” she said, “is safe.”", "she|said|“The bridge,”|“is safe.”")]
    [InlineData("\"The bridge is safe,\" she wrote in a letter.", "she|wrote|\"The bridge is safe,\"")]
    [InlineData("As Diallo noted, the bridge is safe.", "Diallo|noted|the bridge is safe")]
    public static void Content_before_the_cue_or_on_both_sides(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(ReadAttributions.Of(text)));

    [Theory]
    [InlineData("According to the report, the bridge is safe.", "the report|According to|the bridge is safe")]
    [InlineData("The bridge is safe, according to two engineers.", "two engineers|according to|The bridge is safe")]
    public static void According_to(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(ReadAttributions.Of(text)));

    [Theory]
    [InlineData("Diallo, the city’s engineer, said that it is safe.", "Diallo, the city’s engineer,")]
    [InlineData("Diallo, 41, of Porto, an engineer, said that it is safe.", "Diallo, 41, of Porto, an engineer,")]
    [InlineData("On Monday, Diallo said that it is safe.", "Diallo")]
    [InlineData("In a letter to the council, the engineers said that it is safe.", "the engineers")]
    [InlineData("Officials who spoke on condition of anonymity said that it is safe.", "Officials who spoke on condition of anonymity")]
    [InlineData("Diallo (D-Porto) said that it is safe.", "Diallo (D-Porto)")]
    public static void A_source_is_a_whole_noun_phrase(string text, string source) =>
        Assert.Equal(source, ReadAttributions.Of(text)[0].Split('|')[0]);

    [Theory]
    [InlineData("Two in three said that it is safe.", "Two in three|said|that it is safe")]
    [InlineData("A group of ferrymen called for a new bridge. Diallo said that it would come.", "A group of ferrymen|called for|a new bridge")]
    public static void People_can_be_counted_or_grouped(string text, string expected) =>
        Assert.Equal(expected, ReadAttributions.Of(text)[0]);

    [Fact]
    public static void A_thing_that_is_given_a_name_says_nothing() =>
        Assert.Equal(["Diallo|said|that it is safe"], ReadAttributions.Of("A ferry called Swan crossed the river. Diallo said that it is safe."));

    [Theory]
    [InlineData("Diallo said that the bridge is safe and added that it was cheap.", "Diallo|added|that it was cheap")]
    [InlineData("Diallo met the council, saying that the bridge is safe.", "Diallo|saying|that the bridge is safe")]
    [InlineData("Diallo said that it is safe, but the council warned that it is old.", "the council|warned|that it is old")]
    public static void Several_attributions_in_a_sentence(string text, string last) =>
        Assert.Equal(last, ReadAttributions.Of(text)[^1]);

    [Theory]
    [InlineData("Diallo said that it is safe; trucks may cross.", "that it is safe")]
    [InlineData("Diallo said that it is safe, while others waited.", "that it is safe")]
    [InlineData("Diallo said that it is safe, which surprised many.", "that it is safe")]
    [InlineData("Diallo praised the workers in a speech. She said that they were fast.", "the workers")]
    public static void Content_ends_where_another_clause_begins(string text, string content) =>
        Assert.Equal(content, ReadAttributions.Of(text)[0].Split('|')[2]);

    [Theory]
    [InlineData("The rejection of talks underscores the need for calm. She said that it was so.")]
    [InlineData("It reflects the will of the people. She said that it was so.")]
    [InlineData("You know the way. She said that it was so.")]
    [InlineData("A firm called Arrow built the bridge. She said that it was so.")]
    public static void What_cannot_speak_is_no_source(string text) =>
        Assert.Equal("She|said|that it was so", Assert.Single(ReadAttributions.Of(text)));

    [Fact]
    public static void Weak_frames_count_only_in_texts_that_report_speech()
    {
        var silent = string.Concat(Enumerable.Repeat("The bridge was long. ", 40));

        Assert.Empty(ReadAttributions.Of(silent + "Diallo praised the workers."));
        Assert.Single(ReadAttributions.Of(silent + "Diallo said that it was long."));
    }
}
