using CsCheck;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Tests.Reading.Sentences;

public class SentenceInvariantTests
{
    private static readonly string[] Pieces =
    [
        ".", "!", "?", "…", "。", "؟", "\"", "'", "“", "”", "‘", "’", "(", ")", "[", "]", "[1]", "[...]", "- ", "•", "1.", "2)", "a.", "b)",
        " ", " ", " ", "\t", "\u00A0", "\u3000", "\uFEFF", "\u200B", "\n", "\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\v", "\f",
        "Mr", "U.S", "p.m", "etc", "No", "Inc", "e.g", "Figure 1.2", "Dear Ada,", "Thanks,", "You", "However", "It", "said", "he", "Anna",
        "word", "Word", "x", "I", "9", "2024", "http://a.b/c?d=e.", "3/14/2021 9:26 AM", ":)", "-----", "====", "\0", "\u0301",
        "\uD83D\uDE00", "\uD83D", "\uDE00", "\uD804\uDC47",
    ];

    private static readonly Gen<string> Texts =
        Gen.OneOf(Pieces).List[0, 60].Select(static pieces => string.Concat(pieces));

    [Fact]
    public void Spans_are_in_order_trimmed_and_whole() => Texts.Sample(
        static text =>
        {
            var layout = TitledLayout.Analyze(text);
            var list = SentenceSplitter.Split(text, layout);
            var end = 0;
            foreach (var span in Spans(list))
            {
                Assert.True(span.Length > 0 && span.Start >= end && span.End <= text.Length);
                Assert.False(IsBlank(text[span.Start]) || IsBlank(text[span.End - 1]));
                Assert.False(Splits(text, span.Start) || Splits(text, span.End));
                end = span.End;
            }
        },
        iter: 20_000);

    // Behind a form feed, the header and the footer of a page are no part of the text.
    [Fact]
    public void Every_letter_stands_in_the_title_a_heading_code_or_one_sentence() => Texts.Where(static text => !text.Contains('\f', StringComparison.Ordinal)).Sample(
        static text =>
        {
            var layout = TitledLayout.Analyze(text);
            var list = SentenceSplitter.Split(text, layout);
            var silent = layout.Blocks.Where(static block => !block.HoldsStatements).Select(static block => block.Span);
            var covered = Spans(list).Concat(silent).OrderBy(static span => span.Start).Select(span => text.Substring(span.Start, span.Length));
            Assert.Equal(Letters(text), Letters(string.Concat(covered)));
        },
        iter: 20_000);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    [Fact]
    public void Paragraphs_hold_their_sentences() => Texts.Sample(
        static text =>
        {
            var list = SentenceSplitter.Split(text, TitledLayout.Analyze(text));
            var next = 0;
            foreach (var paragraph in list.Paragraphs)
            {
                Assert.Equal(next, paragraph.FirstSentence);
                Assert.True(paragraph.SentenceCount > 0);
                next += paragraph.SentenceCount;
                Assert.Equal(paragraph.Span.Start, list.Sentences[paragraph.FirstSentence].Start);
                Assert.Equal(paragraph.Span.End, list.Sentences[next - 1].End);
            }

            Assert.Equal(list.Sentences.Count, next);
        },
        iter: 20_000);

    private static IEnumerable<TextSpan> Spans(SentenceList list) => list.Title is { } title ? [title, .. list.Sentences] : list.Sentences;

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';

    private static bool Splits(string text, int offset) =>
        offset > 0 && offset < text.Length
        && (char.IsSurrogatePair(text[offset - 1], text[offset]) || (text[offset - 1] == '\r' && text[offset] == '\n'));
}
