using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Tests.Reading.Tokens;

/// <summary>How a token is written, told by its letters and by what stands before and after it.</summary>
public static class TokenShapeTests
{
    [Theory]
    [InlineData("boat", "Word, Plain")]
    [InlineData("Boat", "Word, Capitalized, Plain")]
    [InlineData("A", "Word, Capitalized, Plain")]
    [InlineData("UN", "Word, Capitalized, AllCapitals, Plain, InnerCapital")]
    [InlineData("U2", "Word, Capitalized, Plain")]
    [InlineData("McDonald", "Word, Capitalized, Plain, InnerCapital")]
    [InlineData("iPhone", "Word, Plain, InnerCapital")]
    [InlineData("3D", "Word, Number, Plain, InnerCapital")]
    [InlineData("46th", "Word, Number, Plain")]
    [InlineData("zettelkaestchen", "Word, Plain")]
    [InlineData("zettelkaestcheN", "Word, Plain, InnerCapital")]
    public static void Capitals_and_digits_of_a_plain_word(string word, string shapes) => Assert.Equal(shapes, ShapesOf(word));

    [Theory]
    [InlineData("boat-house", "Word")]
    [InlineData("Boat-house", "Word, Capitalized")]
    [InlineData("U.S.", "Word, Capitalized, AllCapitals")]
    [InlineData("AT&T", "Word, Capitalized, AllCapitals")]
    [InlineData("Ümit", "Word, Capitalized")]
    [InlineData("ŞÜ", "Word, Capitalized, AllCapitals")]
    [InlineData("Ü2-3", "Word, Capitalized")]
    [InlineData("été", "Word")]
    [InlineData("eÜ", "Word")]
    [InlineData("3,000", "Word, Number")]
    [InlineData("٣٠", "Word, Number")]
    public static void Capitals_and_digits_of_a_word_with_other_letters_or_marks(string word, string shapes) =>
        Assert.Equal(shapes, ShapesOf(word));

    [Theory]
    [InlineData("boldly", "EndsInLy, ")]
    [InlineData("ally", "")]
    [InlineData("zorted", "EndsInEd, ")]
    [InlineData("zoreed", "")]
    [InlineData("zed", "")]
    [InlineData("zorting", "EndsInIng, ")]
    [InlineData("bring", "EndsInIng, ")]
    [InlineData("king", "")]
    [InlineData("zorrong", "")]
    [InlineData("zorigg", "")]
    [InlineData("zorad", "")]
    [InlineData("zorry", "")]
    public static void Endings_of_words_of_five_letters_or_more(string word, string ending) =>
        Assert.Equal($"Word, {ending}Plain", ShapesOf(word));

    [Theory]
    [InlineData("boat", true)]
    [InlineData("boat, so", true)]
    [InlineData("boat; so", true)]
    [InlineData("boat”", true)]
    [InlineData("boat“", true)]
    [InlineData("boat–so", true)]
    [InlineData("boat—so", true)]
    [InlineData("boat…", true)]
    [InlineData("boat.", true)]
    [InlineData("boat. so", false)]
    [InlineData("Boat.", false)]
    [InlineData("BOAT.", true)]
    [InlineData("Ferries.", true)]
    [InlineData("Ferrie.", false)]
    [InlineData("3,", false)]
    [InlineData("boat’", false)]
    [InlineData("boat'", false)]
    [InlineData("boat-", false)]
    [InlineData("boat@", false)]
    [InlineData("boaté", false)]
    [InlineData("boat市", false)]
    [InlineData("boat\u00A0so", false)]
    [InlineData("boat\nso", true)]
    public static void A_word_is_plain_before_marks_that_cannot_be_part_of_it(string text, bool isPlain) =>
        Assert.Equal(isPlain, Read(text)[0].Shapes.HasFlag(TokenShapes.Plain));

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public static void A_stretch_of_letters_beyond_measure_is_no_plain_word(int length, bool isPlain) =>
        Assert.Equal(isPlain, Read(new string('x', length))[0].Shapes.HasFlag(TokenShapes.Plain));

    [Theory]
    [InlineData("so it", "so^_ it_")]
    [InlineData("so, it", "so^_ , it_")]
    [InlineData("(so it)", "(_ so^ it_ )")]
    [InlineData("“So it” is", "“_ So^ it_ ” is_")]
    [InlineData("so\u00A0it", "so^_ it_")]
    [InlineData("so\tit — is", "so^_ it_ —_ is_")]
    [InlineData("été est", "été^_ est_")]
    public static void Space_before_a_token_and_the_first_word_are_marked(string text, string marked) => Assert.Equal(
        marked,
        string.Join(' ', Read(text).Select(token => text[token.Start..token.End]
            + (token.Has(TokenShapes.Initial) ? "^" : "") + (token.Has(TokenShapes.SpaceBefore) ? "_" : ""))));

    [Theory]
    [InlineData("“”„‟«»＂\"", '"')]
    [InlineData("‘’‚‛'", '\'')]
    [InlineData("–—―‒-", '-')]
    [InlineData("[(", '(')]
    [InlineData("])", ')')]
    [InlineData("….", '.')]
    [InlineData("~", '~')]
    public static void Marks_are_known_by_their_ASCII_forms(string marks, char mark) =>
        Assert.All(marks, c => Assert.Equal(mark, Read($"so {c} it")[1].Mark));

    [Theory]
    [InlineData("''", '"')]
    [InlineData("``", '"')]
    [InlineData("`", '`')]
    [InlineData("--", '-')]
    [InlineData("...", '.')]
    [InlineData("\U0001F309", '\uD83C')]
    public static void Marks_of_several_code_units_are_one_token(string text, char mark)
    {
        var tokens = Read($"so {text} it");

        Assert.Equal(text.Length, tokens[1].End - tokens[1].Start);
        Assert.Equal(mark, tokens[1].Mark);
        Assert.Equal(3, tokens.Length);
    }

    [Theory]
    [InlineData("they say so", "Cue")]
    [InlineData("a claim of it", "Cue")]
    [InlineData("so it is", "None")]
    [InlineData("according to it", "According")]
    [InlineData("ACCORDING to it", "According")]
    [InlineData("they say so according to it", "Cue, According")]
    [InlineData("accordin", "None")]
    [InlineData("zccording", "None")]
    [InlineData("accordins", "None")]
    [InlineData("été say", "Cue")]
    public static void Words_that_attributions_hang_on_are_told(string text, string cues)
    {
        using var tokens = new TokenList();

        Assert.Equal(cues, Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens).ToString());
    }

    [Fact]
    public static void A_token_knows_what_the_lexicon_says_whatever_its_case_and_marks()
    {
        Assert.All(["didn't", "DIDN'T"], word => Assert.True(Read($"{word} it")[0].Can(WordClasses.Negation)));
        Assert.All(["mr.", "Mr.", "MR."], word => Assert.True(Read($"{word} Lee left")[0].Can(WordClasses.Title)));
        Assert.True(Read("so & it")[1].Can(WordClasses.Coordinator));
        Assert.Equal(WordClasses.None, Read("so ; it")[1].Classes);
    }

    private static string ShapesOf(string word) => (Read($"so {word} left")[1].Shapes & ~TokenShapes.SpaceBefore).ToString();

    private static Token[] Read(string text)
    {
        using var tokens = new TokenList();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        return [.. Enumerable.Range(0, tokens.Count).Select(i => tokens[i])];
    }
}
