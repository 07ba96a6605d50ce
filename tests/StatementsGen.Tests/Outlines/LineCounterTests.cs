namespace StatementsGen.Tests.Outlines;

public sealed class LineCounterTests
{
    [Theory]
    [InlineData("ab|c", 1, 3)]
    [InlineData("|", 1, 1)]
    [InlineData("a\n|b", 2, 1)]
    [InlineData("a\r|b", 2, 1)]
    [InlineData("a\r\nb|c", 2, 2)]
    [InlineData("a\n\rb|", 3, 2)]
    [InlineData("a\r\r\n\n|", 4, 1)]
    [InlineData("a\u0085b\u2028c\u2029d|e", 4, 2)]
    [InlineData("a\u2028b\nc\u2029d\r\ne|", 5, 2)]
    [InlineData("a|\nb", 1, 2)]
    [InlineData("a\r|", 2, 1)]
    [InlineData("\n\n\n|", 4, 1)]
    public void An_offset_has_its_line_and_column(string marked, int line, int column)
    {
        var offset = marked.IndexOf('|', StringComparison.Ordinal);

        Assert.Equal(new TextPosition(line, column), new LineCounter(marked.Remove(offset, 1)).PositionAt(offset));
    }

    [Fact]
    public void Offsets_can_be_asked_for_one_after_the_other()
    {
        const string Text = "one\r\ntwo\u2028three\nfour";
        var lines = new LineCounter(Text);

        Assert.Equal(
            [(1, 1), (1, 2), (2, 1), (2, 1), (3, 5), (4, 4)],
            new[] { 0, 1, 5, 5, 13, 18 }.Select(offset => lines.PositionAt(offset)).Select(position => (position.Line, position.Column)));
    }

    [Theory]
    [InlineData("ab\ncd", 2, false)]
    [InlineData("ab\ncd", 3, true)]
    [InlineData("ab\u2028cd", 2, false)]
    [InlineData("ab\u2028cd", 3, true)]
    [InlineData("abcd", 4, false)]
    public void A_line_breaks_before_an_offset_if_the_break_does(string text, int end, bool breaks)
    {
        var lines = new LineCounter(text);
        lines.PositionAt(0);

        Assert.Equal(breaks, lines.BreaksBefore(end));
    }
}
