using CsCheck;
using StatementsGen.Reading.Attributions;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Tests.Reading.Attributions;

public static class AttributionInvariantTests
{
    private static readonly string[] Pieces =
    [
        "said", "told", "Diallo", "she", "the council", "that", "“", "”",
            "\"", "''", "'", "’s", ",", ".", ":", ";", "(", ")", "-", "who", "according to", "and",
        "but", "asked", "claim", "of", "by", "was", "to", "\n\n", "42", "%", "praised", "As", "which", "made", "\ud800", "é", "…",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.OneOf(Pieces).List[0, 60].Select(static pieces => string.Join(" ", pieces)),
        Gen.String[0, 120]);

    [Fact]
    public static void Spans_lie_where_they_may() => Texts.Sample(text =>
    {
        var sentences = SentenceSplitter.Split(text, TitledLayout.Analyze(text));
        var found = TextAttributions.Find(text, sentences, out _);
        var last = 0;
        foreach (var spans in found)
        {
            var end = sentences.Sentences[spans.Sentence].Start;
            foreach (var content in ReadAttributions.ContentOf(spans))
            {
                Assert.True(content.Length > 0 && content.Start >= end && content.End <= sentences.Sentences[spans.Sentence].End);
                end = content.End;
            }

            Assert.True(spans.Sentence >= last && spans.ContinuesFrom < found.Count);
            Assert.True(spans.Cue is not null || spans.ContinuesFrom >= 0);
            last = spans.Sentence;
        }
    });

    [Fact]
    public static void Reading_twice_gives_the_same() => Texts.Sample(text =>
        Assert.Equal(StatementReader.Read(text), StatementReader.Read(text)));

    [Theory]
    [InlineData("\" ")]
    [InlineData("“ ")]
    [InlineData("' s ")]
    [InlineData("she said, ")]
    [InlineData("( ")]
    [InlineData(") ")]
    [InlineData("who said ")]
    [InlineData("Porto, ")]
    [InlineData("according to ")]
    [InlineData("to say ")]
    [InlineData("claim ")]
    [InlineData("“a,” ")]
    public static void Work_grows_with_the_text_and_no_faster(string unit)
    {
        var small = ReadsOf(unit, 4_000);
        var large = ReadsOf(unit, 40_000);

        Assert.InRange(large, small + 1, 12 * small + 10_000);
    }

    private static long ReadsOf(string unit, int count)
    {
        // Without a quotation and a cue next to nothing of a paragraph is looked at.
        var text = "“a,” she said " + string.Concat(Enumerable.Repeat(unit, count)).Trim();
        var whole = new TextSpan(0, text.Length);
        TextAttributions.Find(text, new SentenceList(null, [whole], [new SentenceParagraph(whole, 0, 1)]), out var reads);
        return reads;
    }
}
