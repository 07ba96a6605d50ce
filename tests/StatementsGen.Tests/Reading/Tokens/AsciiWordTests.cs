using CsCheck;
using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Tests.Reading.Tokens;

public static class AsciiWordTests
{
    /// <summary>Among them characters that are a letter or digit of ASCII but for their upper byte.</summary>
    private static readonly Gen<string> Text = Gen.Char["abcdzABCDZ0189 .,-’é\u0161\u0131\u4e61\u0100@[`{/:"].Array[0, 40]
        .Select(Gen.Char["azAZ09"], static (before, first) => first + new string(before));

    [Fact]
    public static void All_letters_at_once_and_one_after_the_other_make_the_same_word() =>
        Text.Select(Gen.Int[1, 41]).Sample((text, limit) =>
        {
            var end = Math.Min(limit, text.Length);

            var atOnce = AsciiWord.Read(text, 0, end, out var head, out var tail, out var shapes);

            var oneByOne = AsciiWord.ReadOneByOne(text, 0, end, out var sameHead, out var sameTail, out var sameShapes);
            Assert.Equal((oneByOne, sameHead, sameTail, sameShapes), (atOnce, head, tail, shapes));
        });

    [Fact]
    public static void The_key_of_a_word_is_the_one_that_the_lexicon_makes() =>
        Gen.Char["abcdzABCDZ0189"].Array[1, 40].Sample(letters =>
        {
            var word = new string(letters);
            var key = WordKey.Of(word);

            var end = AsciiWord.Read(word + ", and some more after it", 0, word.Length, out var head, out var tail, out _);

            Assert.Equal((word.Length, key.Head, key.Tail), (end, head, WordKey.FinishTail(tail, word.Length)));
        });

    [Theory]
    [InlineData("talks", TokenShapes.Word)]
    [InlineData("Talks", TokenShapes.Word | TokenShapes.Capitalized)]
    [InlineData("T", TokenShapes.Word | TokenShapes.Capitalized)]
    [InlineData("TTP", TokenShapes.Word | TokenShapes.Capitalized | TokenShapes.AllCapitals | TokenShapes.InnerCapital)]
    [InlineData("F16", TokenShapes.Word | TokenShapes.Capitalized)]
    [InlineData("FM16", TokenShapes.Word | TokenShapes.Capitalized | TokenShapes.AllCapitals | TokenShapes.InnerCapital)]
    [InlineData("McCain", TokenShapes.Word | TokenShapes.Capitalized | TokenShapes.InnerCapital)]
    [InlineData("iPad", TokenShapes.Word | TokenShapes.InnerCapital)]
    [InlineData("16", TokenShapes.Word | TokenShapes.Number)]
    [InlineData("4K", TokenShapes.Word | TokenShapes.Number | TokenShapes.InnerCapital)]
    public static void Words_tell_how_they_are_written(string word, object shapes)
    {
        AsciiWord.Read(word + " and some more after it", 0, word.Length, out _, out _, out var written);

        Assert.Equal(shapes, written);
    }
}
