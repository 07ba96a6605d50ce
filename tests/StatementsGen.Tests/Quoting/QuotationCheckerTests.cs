using CsCheck;

namespace StatementsGen.Tests.Quoting;

public sealed class QuotationCheckerTests
{
    private const string Bridge = """
        The bridge opens
        “We kept our word,” said Ines Moreau, director of the Northport Harbour Authority (NHA). {#word} She added that
        the bridge will not carry trains, and that it doesn’t sway.
        The old ferry, a leaking hulk from 1931, sails on until the bridge opens, Tomas Berg said.
        """;

    private static readonly QuotationChecker Checker = Over(Bridge);

    private static readonly string[] Pieces = ["a", "b", "it", "not", "it’s", "“", "”", ".", ",", "\n", "\n\n", "…", "-", "门"];

    [Theory]
    [InlineData("We kept our word", "We kept our word")]
    [InlineData("“We kept our word.”", "We kept our word")]
    [InlineData("We kept our word,", "We kept our word")]
    [InlineData("She added that the bridge", "She added that the bridge")]
    [InlineData("it doesn't sway", "it doesn’t sway")]
    [InlineData("(NHA). She added", "(NHA). She added")]
    [InlineData("The  bridge\nopens", "The bridge opens")]
    [InlineData("will\u00A0not carry tr\u00ADains", "will not carry trains")]
    [InlineData("\"We kept our word,\" said Ines Moreau", "“We kept our word,” said Ines Moreau")]
    public void Words_that_stand_in_a_document_are_verbatim(string quotation, string text)
    {
        var check = Checker.Check(quotation);

        Assert.Equal((QuotationMatch.Verbatim, 1), (check.Match, check.PassageCount));
        Assert.Equal((text, (QuotationPassage?)null), (check.Passages[0].Text, check.Nearest));
        Assert.Empty(check.Passages[0].Changes);
    }

    [Theory]
    [InlineData("the bridge will carry trains", "the bridge will not carry trains", null)]
    [InlineData("it does sway", "it doesn’t sway", null)]
    [InlineData("We kept our words", "We kept our word", null)]
    [InlineData("we kept our word", "We kept our word", "letter case")]
    [InlineData("We kept our word!", "We kept our word,", null)]
    [InlineData("the old ferry, a leaking hulk", "The old ferry, a leaking hulk", "letter case")]
    [InlineData("The ferry sails to the islands at noon", null, null)]
    [InlineData("xyzzy", null, null)]
    [InlineData(" … ", null, null)]
    [InlineData("?!", null, null)]
    [InlineData("", null, null)]
    public void Words_that_only_resemble_those_of_a_document_are_not(string quotation, string? nearest, string? difference)
    {
        var check = Checker.Check(quotation);

        Assert.Equal((QuotationMatch.None, 0, QuotationSpeaker.NotCompared), (check.Match, check.PassageCount, check.Speaker));
        Assert.Equal((nearest, difference), (check.Nearest?.Text, check.Difference));
    }

    [Theory]
    [InlineData("The old ferry … sails on", "…", ", a leaking hulk from 1931,", false)]
    [InlineData("The old ferry [...] sails on", "…", ", a leaking hulk from 1931,", false)]
    [InlineData("The old ferry . . . sails on", "…", ", a leaking hulk from 1931,", false)]
    [InlineData("the bridge will … carry trains", "…", "not", true)]
    [InlineData("the bridge will [surely] carry trains", "[surely]", "not", true)]
    [InlineData("She added that [the lift bridge] will not", "[the lift bridge]", "the bridge", false)]
    [InlineData("it [the bridge] doesn't sway", "[the bridge]", "", false)]
    [InlineData("[The authority] kept our word", "[The authority]", "", false)]
    [InlineData("[T]he bridge will not carry trains", "[T]he", "the", false)]
    [InlineData("The old ferry, a leak[y] hulk", null, null, false)]
    [InlineData("We kept[,] our word", "kept[,]", "kept", false)]
    [InlineData("that it doesn’t sway[ed]", "sway[ed]", "sway", false)]
    public void What_ellipses_and_brackets_change_is_told(string quotation, string? mark, string? words, bool leavesOutNegation)
    {
        var check = Checker.Check(quotation);

        Assert.Equal(mark is null ? QuotationMatch.None : QuotationMatch.Altered, check.Match);
        if (mark is not null)
        {
            Assert.Equal([new QuotationChange(mark, words!)], check.Passages[0].Changes);
            Assert.Equal(leavesOutNegation, check.Passages[0].LeavesOutNegation);
        }
    }

    [Fact]
    public void An_ellipsis_of_the_document_leaves_nothing_out() =>
        Assert.Equal(QuotationMatch.Verbatim, Over("It was … odd. Was it … odd, then?").Check("Was it ... odd").Match);

    [Fact]
    public void An_ellipsis_joins_no_two_documents() => Assert.Equal(QuotationMatch.None, Over("We will open.", "It is late.").Check("We will … late").Match);

    [Fact]
    public void An_ellipsis_joins_nothing_that_is_far_apart()
    {
        var far = string.Concat(Enumerable.Repeat("It rained all day. ", 50));

        Assert.Equal(QuotationMatch.None, Over($"We will open. {far}It is late.").Check("We will open … It is late").Match);
    }

    [Theory]
    [InlineData("We kept our word", "Ines Moreau", QuotationSpeaker.Same)]
    [InlineData("We kept our word", "Moreau", QuotationSpeaker.Same)]
    [InlineData("We kept our word", "moreau", QuotationSpeaker.Same)]
    [InlineData("We kept our word", "the director", QuotationSpeaker.Same)]
    [InlineData("We kept our word", "NHA", QuotationSpeaker.Same)]
    [InlineData("We kept our word", "Tomas Berg", QuotationSpeaker.Other)]
    [InlineData("We kept our word", "Ines Berg", QuotationSpeaker.Other)]
    [InlineData("We kept our word", null, QuotationSpeaker.NotCompared)]
    [InlineData("The bridge opens", "Ines Moreau", QuotationSpeaker.Unknown)]
    [InlineData("said Ines Moreau", "Ines Moreau", QuotationSpeaker.Unknown)]
    [InlineData("that it doesn’t sway. The old ferry", "Ines Moreau", QuotationSpeaker.Other)]
    [InlineData("the bridge opens", "Tomas Berg", QuotationSpeaker.Same)]
    public void The_speaker_is_compared_with_who_says_it_there(string quotation, string? speaker, QuotationSpeaker expected) =>
        Assert.Equal(expected, Checker.Check(quotation, speaker).Speaker);

    [Fact]
    public void A_passage_has_its_place_its_words_and_its_speakers()
    {
        var passage = Checker.Check("carry trains, and that it").Passages[0];

        Assert.Equal("0.txt(3,21): carry trains, and that it", passage.ToString());
        Assert.Equal("carry trains, and that it", passage.Document.TextOf(passage.Span));
        Assert.Equal([new Speaker("Ines Moreau")], passage.Speakers);
    }

    [Fact]
    public void Passages_by_the_claimed_speaker_come_first()
    {
        var check = Over("“It leaks,” said Tomas Berg.", "“It leaks,” said Ann Lee.").Check("It leaks", "Ann Lee");

        Assert.Equal((2, "1.txt"), (check.PassageCount, check.Passages[0].Document.Path));
    }

    [Fact]
    public void No_more_passages_are_listed_than_can_be_looked_at()
    {
        var check = Over(string.Concat(Enumerable.Repeat("It rained. ", 40))).Check("It rained");

        Assert.Equal((40, QuotationChecker.MostPassages), (check.PassageCount, check.Passages.Count));
    }

    [Theory]
    [InlineData("it doesn’t sway", QuotationMatch.Verbatim)]
    [InlineData("it doesn't sway", QuotationMatch.None)]
    [InlineData("She added that\nthe bridge", QuotationMatch.Verbatim)]
    [InlineData("She added that  the bridge", QuotationMatch.None)]
    [InlineData("We kept our word.", QuotationMatch.Verbatim)]
    [InlineData("“We kept our word,” said", QuotationMatch.Verbatim)]
    [InlineData("\"We kept our word,\" said", QuotationMatch.None)]
    [InlineData("[T]he bridge will", QuotationMatch.Altered)]
    public void Exactly_marks_and_spaces_count(string quotation, QuotationMatch match) =>
        Assert.Equal(match, new QuotationChecker([StatementReader.Read(Bridge)], new QuotationCheckerOptions { Exact = true }).Check(quotation).Match);

    [Fact]
    public void Scripts_without_spaces_are_quoted_by_the_character() => Assert.Equal("门开了", Over("大门开了。船走了。").Check("门开了").Passages[0].Text);

    [Fact]
    public void No_documents_hold_no_quotation() => Assert.Equal(QuotationMatch.None, new QuotationChecker([]).Check("It rained").Match);

    [Fact]
    public void Documents_without_spans_can_be_checked() =>
        Assert.Equal(QuotationMatch.Verbatim, new QuotationChecker([new StatementDocument("A", "a.txt", "", [new Statement("It rained.")])]).Check("It rained").Match);

    [Fact]
    public void Many_equal_words_take_no_more_than_their_number()
    {
        var checker = Over(string.Concat(Enumerable.Repeat("a ", 200_000)));

        Assert.Equal(150_001, checker.Check(string.Concat(Enumerable.Repeat("a ", 50_000))).PassageCount);
        Assert.Equal(QuotationMatch.None, checker.Check(string.Concat(Enumerable.Repeat("a ", 50_000)) + "b").Match);
    }

    [Fact]
    public void Each_stretch_of_words_of_any_text_is_found_where_it_stands() => Gen.Select(
        Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]).Array[1, 40].Select(static words => string.Join(' ', words)),
        Gen.Int[0, 60],
        Gen.Int[1, 20]).Sample((text, first, length) =>
    {
        var document = StatementReader.Read(text);
        foreach (var statement in document.Statements)
        {
            var start = Math.Min(first, statement.Text.Length);
            var quotation = statement.Text.Substring(start, Math.Min(length, statement.Text.Length - start));
            if (quotation.Any(char.IsLetter) && !quotation.Contains('…', StringComparison.Ordinal) && IsWhole(statement.Text, start, start + quotation.Length))
            {
                var check = new QuotationChecker([document]).Check(quotation);
                Assert.Equal(QuotationMatch.Verbatim, check.Match);
                Assert.All(check.Passages, passage => Assert.Equal(passage.Text, document.TextOf(passage.Span)));
            }
        }
    });

    private static bool IsWhole(string text, int start, int end) => !IsInside(text, start) && !IsInside(text, end);

    private static bool IsInside(string text, int offset) =>
        offset > 0 && offset < text.Length && (char.IsLetter(text[offset - 1]) || text[offset - 1] == '’') && (char.IsLetter(text[offset]) || text[offset] == '’');

    private static QuotationChecker Over(params string[] texts) => new(texts.Select(static (text, i) => StatementReader.Read(text, $"{i}.txt")));
}
