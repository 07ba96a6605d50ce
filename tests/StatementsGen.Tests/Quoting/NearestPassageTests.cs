using CsCheck;
using StatementsGen.Quoting;

namespace StatementsGen.Tests.Quoting;

public sealed class NearestPassageTests
{
    private const string Text = "In May, nobody would entertain talks about Pakistan’s bridge. They would not entertain discussions (the FO said).";

    [Theory]
    [InlineData("would never entertain discussions", "would not entertain discussions")]
    [InlineData("entertained discussions", "entertain discussions")]
    [InlineData("not entertain duscussion", "not entertain discussions")]
    [InlineData("We would not entertain", "They would not entertain")]
    [InlineData("about Pakistans bridge", "about Pakistan’s bridge")]
    [InlineData("talks of Pakistan", "talks about Pakistan’s")]
    [InlineData("talk about Pakistan’s", "talks about Pakistan’s")]
    [InlineData("bridge? They would", "bridge. They would")]
    [InlineData("(The FO said)", "(the FO said)")]
    [InlineData("in may nobody would", "In May, nobody would")]
    public void It_is_of_whole_words(string quotation, string nearest)
    {
        var span = NearestPassage.Find(Text, quotation)!.Value;

        Assert.Equal(nearest, Text.Substring(span.Start, span.Length));
    }

    [Theory]
    [InlineData("would entertain a proposal of the council")]
    [InlineData("ab")]
    [InlineData("the ferry to the island sails at noon")]
    public void What_is_not_near_is_not_found(string quotation) => Assert.Null(NearestPassage.Find(Text, quotation));

    [Fact]
    public void Of_equals_it_is_the_first() => Assert.Equal(new TextSpan(0, 8), NearestPassage.Find("so it is, so it is", "so it was"));

    [Fact]
    public void A_character_of_two_code_units_is_not_parted() =>
        Assert.Equal(new TextSpan(0, 6), NearestPassage.Find("天地玄黄宇宙😀", "天地玄黄宇宙人"));

    [Fact]
    public void It_stops_when_it_is_told_to() => Assert.Throws<OperationCanceledException>(
        () => NearestPassage.Find(new string('a', 10_000), "bbbbbb", new CancellationToken(canceled: true)));

    // No spaces part the words of these, so that no end is moved.
    [Fact]
    public void No_passage_is_nearer()
    {
        var words = Gen.Char["天地玄黄"].Array[1, 12].Select(characters => new string(characters));

        Gen.Select(words, words).Sample((text, quotation) =>
        {
            var least = Passages(text).Min(passage => EditDistance(passage, quotation));
            var found = NearestPassage.Find(text, quotation);
            return least > quotation.Length / NearestPassage.Tolerance
                ? found is null
                : found is { } span && EditDistance(text.Substring(span.Start, span.Length), quotation) == least;
        });
    }

    private static IEnumerable<string> Passages(string text) =>
        from start in Enumerable.Range(0, text.Length)
        from length in Enumerable.Range(1, text.Length - start)
        select text.Substring(start, length);

    // As its definition has it.
    private static int EditDistance(string left, string right)
    {
        var distances = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                distances[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(
                        distances[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1),
                        Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1);
            }
        }

        return distances[left.Length, right.Length];
    }
}
