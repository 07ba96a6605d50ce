namespace StatementsGen.Tests.Reading.Sentences;

public sealed class KeyMarkTests
{
    [Theory]
    [InlineData("It rains. {#rain}", "It rains.=rain")]
    [InlineData("It rains.{#rain}", "It rains.=rain")]
    [InlineData("It rains. {#rain} It pours.", "It rains.=rain|It pours.=")]
    [InlineData("It rains. It pours. {#pour} It snows. {#snow}", "It rains.=|It pours.=pour|It snows.=snow")]
    [InlineData("It rains {#rain} and pours.", "It rains=rain|and pours.=")]
    [InlineData("She said “no.” {#no_1.b}", "She said “no.”=no_1.b")]
    [InlineData("The first line {#first}\nIt rains.", "The first line=first|It rains.=")]
    [InlineData("The first {#first} line\nIt rains.", "The first=first|line=|It rains.=")]
    [InlineData("Идёт дождь. {#дождь}", "Идёт дождь.=дождь")]
    [InlineData("It rains. {#a}\r\nIt pours. {#b}\r\n", "It rains.=a|It pours.=b")]
    public void A_mark_ends_its_statement_and_is_no_part_of_it(string text, string statements) =>
        Assert.Equal(statements.Split('|'), StatementReader.Read(text).Statements.Select(statement => $"{statement.Text}={statement.Key}"));

    [Theory]
    [InlineData("{#rain} It rains.")]
    [InlineData("It rains {#rain}.")]
    [InlineData("It rains {#}")]
    [InlineData("It rains {#-}")]
    [InlineData("It rains {#ra in}")]
    [InlineData("It rains {#ra+in}")]
    [InlineData("It rains {#rain")]
    [InlineData("It rains {# rain}")]
    public void What_is_no_mark_stays_text(string text)
    {
        var statement = Assert.Single(StatementReader.Read(text).Statements);

        Assert.Equal((text, null), (statement.Text, statement.Key));
    }

    [Fact]
    public void Only_the_first_of_two_marks_is_one() => Assert.Equal(
        [("It rains.", "a"), ("{#b}", null)],
        StatementReader.Read("It rains. {#a} {#b}").Statements.Select(statement => (statement.Text, statement.Key)));

    [Fact]
    public void A_hard_wrapped_mark_belongs_to_the_statement_before_it()
    {
        var document = StatementReader.Read("The rain in the\nplain is heavy.\n{#rain} The sun in the\nplain is hot. {#sun}\n\nNothing else\nis known.\n");

        Assert.Equal(
            [("The rain in the plain is heavy.", "rain"), ("The sun in the plain is hot.", "sun"), ("Nothing else is known.", null)],
            document.Statements.Select(statement => (statement.Text, statement.Key)));
    }

    [Fact]
    public void Keys_change_nothing_else_that_is_read()
    {
        const string Keyed = "Ann Lee spoke on Monday. {#a}\nShe said that the bridge holds. {#b}\n";
        var keyed = StatementReader.Read(Keyed);
        var plain = StatementReader.Read("Ann Lee spoke on Monday.     \nShe said that the bridge holds.\n");

        Assert.Equal(plain.Statements, keyed.Statements.Select(statement => statement with { Key = null }));
        Assert.All(keyed.Statements, statement => Assert.Equal(statement.Text, Keyed.Substring(statement.Span.Start, statement.Span.Length)));
    }
}
