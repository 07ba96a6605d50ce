using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Tests.Reading.Lexicon;

public static class WordCaseTests
{
    [Theory]
    [InlineData("boat", nameof(WordCase.Small))]
    [InlineData("46", nameof(WordCase.Small))]
    [InlineData("B", nameof(WordCase.Capitalized))]
    [InlineData("Boat", nameof(WordCase.Capitalized))]
    [InlineData("UN", nameof(WordCase.Capitals))]
    [InlineData("ZZ", nameof(WordCase.Capitals))]
    [InlineData("AA", nameof(WordCase.Capitals))]
    [InlineData("McDonald", nameof(WordCase.Mixed))]
    [InlineData("iPhone", nameof(WordCase.Mixed))]
    [InlineData("aZ", nameof(WordCase.Mixed))]
    [InlineData("ABa", nameof(WordCase.Mixed))]
    [InlineData("ABz", nameof(WordCase.Mixed))]
    public static void The_letters_and_the_shapes_of_a_word_tell_one_case(string word, string expected)
    {
        using var tokens = new TokenList();
        Tokenizer.Tokenize(word, new TextSpan(0, word.Length), tokens);

        Assert.Equal(expected, WordCases.Of(word.AsSpan()).ToString());
        Assert.Equal(expected, WordCases.Of(tokens[0].Shapes).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[@`{")]
    public static void Without_letters_a_word_is_small(string word) => Assert.Equal(WordCase.Small, WordCases.Of(word.AsSpan()));

    [Theory]
    [InlineData('a', nameof(WordCharacter.Small))]
    [InlineData('z', nameof(WordCharacter.Small))]
    [InlineData('A', nameof(WordCharacter.Capital))]
    [InlineData('Z', nameof(WordCharacter.Capital))]
    [InlineData('0', nameof(WordCharacter.Digit))]
    [InlineData('9', nameof(WordCharacter.Digit))]
    [InlineData('.', nameof(WordCharacter.Stop))]
    [InlineData('-', nameof(WordCharacter.NameJoiner))]
    [InlineData('&', nameof(WordCharacter.NameJoiner))]
    [InlineData('\'', nameof(WordCharacter.NameJoiner))]
    [InlineData('’', nameof(WordCharacter.NameJoiner))]
    [InlineData('‐', nameof(WordCharacter.NameJoiner))]
    [InlineData('‑', nameof(WordCharacter.NameJoiner))]
    [InlineData('@', nameof(WordCharacter.AddressJoiner))]
    [InlineData('_', nameof(WordCharacter.AddressJoiner))]
    [InlineData(',', nameof(WordCharacter.AddressJoiner))]
    [InlineData('é', nameof(WordCharacter.Small))]
    [InlineData('É', nameof(WordCharacter.Capital))]
    [InlineData('市', nameof(WordCharacter.OtherPart))]
    [InlineData('٣', nameof(WordCharacter.OtherPart))]
    [InlineData('\u0301', nameof(WordCharacter.OtherPart))]
    [InlineData('\u0903', nameof(WordCharacter.OtherPart))]
    [InlineData('\uD83C', nameof(WordCharacter.Surrogate))]
    [InlineData('\u007F', nameof(WordCharacter.None))]
    [InlineData('\u0080', nameof(WordCharacter.None))]
    [InlineData('“', nameof(WordCharacter.None))]
    [InlineData('/', nameof(WordCharacter.None))]
    [InlineData(':', nameof(WordCharacter.None))]
    [InlineData('[', nameof(WordCharacter.None))]
    [InlineData('`', nameof(WordCharacter.None))]
    public static void A_code_unit_plays_a_part_in_words(char c, string kind)
    {
        Assert.Equal(kind, WordCharacters.Of(c).ToString());
        Assert.Equal(c < 128 ? kind : nameof(WordCharacter.None), WordCharacters.OfAscii(c).ToString());
    }
}
