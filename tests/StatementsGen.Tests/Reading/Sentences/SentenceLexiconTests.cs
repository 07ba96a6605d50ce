using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Tests.Reading.Sentences;

public class SentenceLexiconTests
{
    [Fact]
    public void No_abbreviation_stands_in_two_lists() => AssertDistinct(
        SentenceAbbreviations.Titles,
        SentenceAbbreviations.Connectives,
        SentenceAbbreviations.Numbered,
        SentenceAbbreviations.Dates,
        SentenceAbbreviations.General,
        SentenceAbbreviations.Closing,
        SentenceAbbreviations.Clock);

    [Fact]
    public void No_starter_stands_twice() => AssertDistinct(SentenceStarters.Words);

    [Fact]
    public void No_reporting_verb_stands_twice() => AssertDistinct(ReportingVerbs.Words);

    [Fact]
    public void Terminals_beyond_the_basic_plane_stand_in_order() => Assert.Equal(
        SentenceTerminals.SupplementaryTerminals.Order().Distinct(),
        SentenceTerminals.SupplementaryTerminals);

    private static void AssertDistinct(params string[] lists)
    {
        var words = lists.SelectMany(static list => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToList();

        Assert.Equal(words.Distinct(StringComparer.Ordinal), words);
    }
}
