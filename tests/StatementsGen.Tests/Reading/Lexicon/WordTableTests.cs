using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Tests.Reading.Lexicon;

public class WordTableTests
{
    [Theory]
    [InlineData("said", "SAID")]
    [InlineData("spokesperson", "Spokesperson")]
    [InlineData("counterintelligence", "Counterintelligence")]
    [InlineData("don't", "Don’t")]
    [InlineData("naïve", "Naïve")]
    public void A_form_is_found_in_any_case_however_long_it_is(string form, string written)
    {
        var words = new WordTable();
        words.Add(form.AsSpan(), WordClasses.Adjective);

        Assert.Equal(WordClasses.Adjective, words[words.Find(written.AsSpan())].Classes);
        Assert.Equal(0, words.Find((written + "s").AsSpan()));
        Assert.Equal(0, words.Find(("\0" + written).AsSpan()));
    }

    [Fact]
    public void A_table_grows_and_keeps_every_form()
    {
        var words = new WordTable();
        for (var i = 0; i < 40_000; i++)
        {
            words.Add(("counterrevolutionary" + i).AsSpan(), i % 2 == 0 ? WordClasses.Adjective : WordClasses.Adverb);
        }

        Assert.All(Enumerable.Range(0, 40_000), i => Assert.Equal(
            i % 2 == 0 ? WordClasses.Adjective : WordClasses.Adverb, words[words.Find(("Counterrevolutionary" + i).AsSpan())].Classes));
    }

    [Fact]
    public void What_every_list_says_of_a_form_is_kept_and_the_first_cue()
    {
        var words = new WordTable();
        words.Add("report".AsSpan(), WordClasses.VerbBase, cueVerb: 3);
        words.Add("report".AsSpan(), WordClasses.AlsoNominal, cueVerb: 5, cueNoun: 7);

        var entry = words[words.Find("report".AsSpan())];

        Assert.Equal(WordClasses.VerbBase | WordClasses.AlsoNominal, entry.Classes);
        Assert.Equal((3, 7), (entry.Cues.Verb, entry.Cues.Noun));
    }

    [Fact]
    public void A_plain_token_has_the_form_that_the_table_finds()
    {
        const string Text = "Spokespersons of the unheardofxyz counterrevolutionaries SAID nothing";
        using var tokens = new TokenList();
        Tokenizer.Tokenize(Text, new TextSpan(0, Text.Length), tokens);

        Assert.All(Enumerable.Range(0, tokens.Count), i => Assert.Equal(
            EnglishLexicon.Instance.Words.Find(Text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start)), tokens[i].Form));
    }
}
