using CsCheck;
using StatementsGen.Reading.Layout;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Tests.Reading.Sentences;

public class HostileTextTests
{
    // A quadratic step would need minutes for this many repetitions, a linear one needs a fraction of a second.
    private const int Repetitions = 1_000_000;

    [Theory(Timeout = 60_000)]
    [Trait("Lane", "Long")]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData("! ")]
    [InlineData("U.S. ")]
    [InlineData("Mr. ")]
    [InlineData("1) ")]
    [InlineData("• ")]
    [InlineData("( ")]
    [InlineData(".) ")]
    [InlineData(".[1]")]
    [InlineData(". [1]")]
    [InlineData(". :) ")]
    [InlineData("a://")]
    [InlineData("!” Ann ")]
    [InlineData(".” (")]
    [InlineData("-")]
    [InlineData("a\n")]
    [InlineData("a\nb\n\n")]
    [InlineData(" ")]
    [InlineData(" .")]
    [InlineData("<half of a pair>")]
    [InlineData("{#")]
    [InlineData("{#a} ")]
    [InlineData("word ")]
    public async Task A_million_repetitions_take_linear_time(string piece)
    {
        // An attribute's string cannot hold half of a surrogate pair.
        piece = piece.Replace("<half of a pair>", "\uD83D", StringComparison.Ordinal);
        var text = "x" + string.Concat(Enumerable.Repeat(piece, Repetitions)) + "x";

        var sentences = await Task.Run(
            () => SentenceSplitter.Split(text, TitledLayout.Analyze(text)),
            TestContext.Current.CancellationToken);

        Assert.Equal(text.Length, sentences.Sentences[^1].End);
    }

    [Fact]
    public void What_stands_far_before_or_after_changes_no_decision()
    {
        var filler = string.Concat(Enumerable.Repeat("and on it goes ", 20));
        Gen.OneOf(".", "! ", " ", "“", "” ", ") ", "(", "[1] ", "Mr", "U.S", "p.m. ", "He said ", "Ann ", "word ", "5 ").List[1, 12]
            .Select(static pieces => string.Concat(pieces))
            .Sample(middle =>
            {
                var alone = EndsInside($"Q {filler}{middle}{filler}z", 2 + filler.Length, middle.Length);
                var among = EndsInside($"Q! “({filler}{middle}{filler}). “Z", 5 + filler.Length, middle.Length);
                Assert.Equal(alone, among);
            });
    }

    private static int[] EndsInside(string text, int start, int length) =>
    [
        .. SentenceSplitter.Split(text, new TextLayout(null, [new LayoutBlock(BlockKind.Paragraph, new TextSpan(0, text.Length))])).Sentences
            .Select(span => span.End - start)
            .Where(end => end > 0 && end < length),
    ];
}
