using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Names;

namespace StatementsGen.Tests.Reading.Names;

public class SmallWordsTests
{
    [Theory]
    [InlineData("critics")]
    [InlineData("xylophonist")]
    public void A_word_is_found_however_it_is_written_and_whether_the_lexicon_holds_it_or_not(string word)
    {
        using var words = new SmallWords();
        words.Add(FormOf(word), Hash(word));

        Assert.True(words.Contains(Word(word.ToUpperInvariant())));
        Assert.False(words.Contains(Word("other")));
        Assert.False(words.Contains(Word("zzyzx")));
    }

    private static VocabularyWord Word(string word) => new() { Form = FormOf(word), Hash = Hash(word) };

    private static int FormOf(string word) => EnglishLexicon.Instance.Words.Find(word.AsSpan());

    private static uint Hash(string word) => WordHash.Of(word.AsSpan());
}
