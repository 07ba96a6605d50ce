using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Tests.Reading.Lexicon;

public class NameLexiconTests
{
    [Theory]
    [InlineData("Hadn't")]
    [InlineData("Hadn’t")]
    public void Both_apostrophes_are_one(string word) => Assert.Equal(WordClasses.Opener, Find(word));

    [Fact]
    public void Case_matters()
    {
        Assert.Equal(WordClasses.KnownOrganization, Find("WHO"));
        Assert.Equal(WordClasses.Opener, Find("Who"));
        Assert.Equal(WordClasses.None, Find("who"));
    }

    [Theory]
    [InlineData("U.N.")]
    [InlineData("UN")]
    public void Full_stops_do_not_hide_a_known_organization(string word) =>
        Assert.True(Find(word).HasFlag(WordClasses.KnownOrganization));

    [Theory]
    [InlineData("Pakistani")]
    [InlineData("Pakistanis")]
    public void Adjectives_have_plurals(string word) => Assert.Equal(WordClasses.Adjective, Find(word));

    [Fact]
    public void A_word_keeps_what_every_list_says_of_it() =>
        Assert.Equal(WordClasses.Place | WordClasses.GivenName, Find("Jordan"));

    [Fact]
    public void Places_of_several_words_are_known_whole_and_by_their_first_word()
    {
        Assert.Equal(WordClasses.Place, Find("Burkina Faso"));
        Assert.Equal(WordClasses.OpensPlace, Find("Burkina"));
        Assert.Equal(WordClasses.None, Find("Faso"));
    }

    private static WordClasses Find(string word) => NameLexicon.Instance.Find(word.AsSpan());
}
