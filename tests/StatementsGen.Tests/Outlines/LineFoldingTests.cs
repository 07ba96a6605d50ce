namespace StatementsGen.Tests.Outlines;

public sealed class LineFoldingTests
{
    [Theory]
    [InlineData("one line", "one line")]
    [InlineData("two\nlines", "two lines")]
    [InlineData("two \r\n\t lines", "two lines")]
    [InlineData("two  spaces\tand a tab", "two  spaces\tand a tab")]
    [InlineData("a  b \n c  d", "a  b c  d")]
    [InlineData("next\u0085line and\u2028separators\u2029too", "next line and separators too")]
    [InlineData("\n", " ")]
    [InlineData("", "")]
    public void A_run_of_white_space_with_a_line_break_is_one_space(string text, string folded) =>
        Assert.Equal(folded, LineFolding.Fold(text, new TextSpan(0, text.Length)));
}
