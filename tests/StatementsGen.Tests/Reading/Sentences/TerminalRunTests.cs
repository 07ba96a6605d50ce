using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Tests.Reading.Sentences;

public class TerminalRunTests
{
    private const string Before = "So";

    [Theory]
    [InlineData(". Then", 1)]
    [InlineData("... Then", 3)]
    [InlineData("… Then", 3)]
    [InlineData("…. Then", 4)]
    [InlineData(". . . Then", 3)]
    [InlineData("? Then", 0)]
    public void Dots_are_counted(string after, int dots) => Assert.Equal(dots, Read(after).Dots);

    [Fact]
    public void The_strongest_terminal_gives_the_class()
    {
        Assert.Equal(SentenceCharacter.FullStop, Read(". Then").Class);
        Assert.Equal(SentenceCharacter.Ellipsis, Read(".. Then").Class);
        Assert.Equal(SentenceCharacter.Ellipsis, Read("…. Then").Class);
        Assert.Equal(SentenceCharacter.Strong, Read("?... Then").Class);
        Assert.Equal(SentenceCharacter.Plain, Read("。? Then").Class);
    }

    [Theory]
    [InlineData("?!", " Then")]
    [InlineData(". . .", " Then")]
    [InlineData("? !", " Then")]
    [InlineData(". .", ") Then")]
    [InlineData(".", " .NET is fast.")]
    [InlineData("?", " . . . Then")]
    [InlineData(".", " ! Then")]
    [InlineData("…", " ! Then")]
    [InlineData(".", "")]
    public void Terminals_of_a_kind_make_one_run_with_spaces_between_them(string run, string rest) =>
        Assert.Equal(Before.Length + run.Length, Read(run + rest).End);

    [Theory]
    [InlineData(". Then", false, false)]
    [InlineData(".) Then", false, true)]
    [InlineData(".]) Then", false, true)]
    [InlineData(".” Then", true, false)]
    [InlineData(".’” Then", true, false)]
    [InlineData(".”) Then", true, true)]
    [InlineData("?”. Then", false, false)]
    [InlineData("?). Then", false, false)]
    public void Closing_marks_after_the_last_terminal_are_told_apart(string after, bool quotation, bool bracket)
    {
        var run = Read(after);

        Assert.Equal((quotation, bracket), (run.ClosesQuotation, run.ClosesBracket));
    }

    [Theory]
    [InlineData(". Then", 1)]
    [InlineData(".”) Then", 3)]
    [InlineData(".”", 2)]
    [InlineData(".”[10] Then", 6)]
    public void The_tail_holds_closing_marks_and_references(string after, int length) =>
        Assert.Equal(Before.Length + length, Read(after).Tail);

    [Fact]
    public void A_run_at_the_start_is_not_spaced() => Assert.False(TerminalRun.Read("... and then", 0).IsSpaced);

    private static TerminalRun Read(string after) => TerminalRun.Read(Before + after, Before.Length);
}
