namespace StatementsGen.Tests.Reading.Layout;

/// <summary>Quoted lines that are one paragraph have no marks in their statements.</summary>
public sealed class QuotedLineTests
{
    [Theory]
    [InlineData("Bo wrote:\n> The gate was built in the year of the\n> flood, and “it holds\n> well”. It is old.")]
    [InlineData("Bo wrote:\r\n>The gate was built in the year of the\r\n>   flood, and “it holds\r\n> well”. It is old.")]
    [InlineData("Bo wrote:\n> The gate was built in the year of the\n>\tflood, and “it holds\n>well”. It is old.")]
    public void A_line_break_folds_with_its_mark(string text)
    {
        var document = StatementReader.Read(text);

        Assert.Equal(
            ["Bo wrote:", "The gate was built in the year of the flood, and “it holds well”.", "It is old."],
            document.Statements.Select(static statement => statement.Text));
        Assert.All(document.Statements, statement => Assert.Equal(statement.Text, document.TextOf(statement.Span)));
    }

    [Fact]
    public void Names_and_words_for_speakers_hold_no_marks()
    {
        var document = StatementReader.Read("Bo wrote:\n>> The gate is old, and it has been since the flood, says Ann\n>> Lee of the Harbour Board.");

        var statement = Assert.IsType<AttributedStatement>(document.Statements[1]);
        Assert.Equal("Ann Lee", statement.Speaker.Name);
        Assert.DoesNotContain(document.Entities, static entity => entity.Name.Contains('>', StringComparison.Ordinal));
    }

    [Fact]
    public void A_mark_inside_a_line_stays() =>
        Assert.Equal("It holds if a > b and b > c.", StatementReader.Read("> It holds if a > b and\n> b > c.").Statements[0].Text);
}
