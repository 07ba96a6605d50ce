using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Tests.Reading.Sentences;

public class SentenceLexiconTests
{
    [Fact]
    public void Terminals_beyond_the_basic_plane_stand_in_order() => Assert.Equal(
        SentenceTerminals.SupplementaryTerminals.Order().Distinct(),
        SentenceTerminals.SupplementaryTerminals);
}
