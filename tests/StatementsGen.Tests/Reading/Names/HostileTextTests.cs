using StatementsGen.Reading.Names;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Tests.Reading.Names;

public class HostileTextTests
{
    [Theory]
    [InlineData("The Abc Cde (AC) ")]
    [InlineData("(")]
    [InlineData("( ")]
    [InlineData(") [")]
    [InlineData("Xylo ")]
    [InlineData("XY (")]
    [InlineData("Mr. Xylo of ")]
    [InlineData("X.")]
    [InlineData("’s")]
    [InlineData("Xylo, ")]
    public void No_step_copies_all_that_came_before(string piece)
    {
        const int Pieces = 40_000;

        // Arrays are borrowed, and what the pool has to give depends on what else runs: the bound is many times what is needed. Copying
        // a single character of each piece before would take more than ten times the bound.
        Assert.InRange(Allocated(piece, Pieces), 0, (200L * piece.Length * Pieces) + 2_000_000);
    }

    [Theory]
    [Trait("Lane", "Long")]
    [InlineData("The Abc Cde (AC) ", 1)]
    [InlineData("(((( ", 0)]
    [InlineData("Xylo ", 0)]
    public void A_million_pieces_in_one_sentence_are_read(string piece, int abbreviations) =>
        Assert.Equal(abbreviations, Find(piece, 1_000_000).Abbreviations.Count);

    [Fact]
    public void The_words_before_a_bracket_are_looked_at_no_further_than_a_fixed_length()
    {
        var text = new string('x', 5_000) + " " + string.Concat(Enumerable.Repeat("yy ", 5_000)) + "(YY)";

        var window = new FormSpans(text).WindowBefore(new TextSpan(0, text.Length), text.Length - 4, int.MaxValue);

        Assert.InRange(window.Length, 1, LongFormAligner.MaxWindow);
    }

    private static long Allocated(string piece, int count)
    {
        Find(piece, 10);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Find(piece, count);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static NameTable Find(string piece, int count)
    {
        var text = string.Concat(Enumerable.Repeat(piece, count));
        var all = new TextSpan(0, text.Length);
        return NameFinder.Find(text, new SentenceList(null, [all], [new SentenceParagraph(all, 0, 1)]));
    }
}
