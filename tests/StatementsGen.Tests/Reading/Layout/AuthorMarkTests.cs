using StatementsGen.Reading.Layout;

namespace StatementsGen.Tests.Reading.Layout;

public sealed class AuthorMarkTests
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
    [InlineData("I {#}")]
    [InlineData("I {#ra in}")]
    [InlineData("I {#rain")]
    public void What_is_no_mark_stays_text(string text)
    {
        var statement = Assert.Single(StatementReader.Read(text).Statements);

        Assert.Equal((text, null), (statement.Text, statement.Key));
    }

    [Theory]
    [InlineData("{#rain by=\"Ann Lee; Bo\" ignore=STG0106}", "rain/Ann Lee; Bo/STG0106")]
    [InlineData("{ignore=\"STG0106, STG0107\" #rain  by=“Ann Lee”}", "rain/Ann Lee/STG0106, STG0107")]
    [InlineData("{by=none}", "/none/")]
    public void The_parts_of_a_mark_stand_in_any_order(string text, string parts)
    {
        var mark = AuthorMark.Find("It rains. " + text) ?? default;

        Assert.Equal(parts, string.Join('/', new[] { mark.Key, mark.By, mark.Ignored }.Select(part => ("It rains. " + text).Substring(part.Start, part.Length))));
    }

    [Theory]
    [InlineData("{by=}")]
    [InlineData("{by=\"}")]
    [InlineData("{by=\" \"}")]
    [InlineData("{by=\"Ann;\"}")]
    [InlineData("{by=Ann Lee}")]
    [InlineData("{by=\"Ann” Lee\"}")]
    [InlineData("{by=\"Ann\nLee\"}")]
    [InlineData("{by=\"{Ann}\"}")]
    [InlineData("{by=Ann by=Bo}")]
    [InlineData("{by=Ann,#a}")]
    [InlineData("{by=Ann }")]
    [InlineData("{ by=Ann}")]
    [InlineData("{ignore=}")]
    [InlineData("{ignore=\" \"}")]
    [InlineData("{#a #b}")]
    [InlineData("{#a who=Ann}")]
    public void A_malformed_mark_is_none(string text) => Assert.Null(AuthorMark.Find("It rains. " + text));

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void A_key_has_at_most_100_code_units(int length, bool isMark)
    {
        var text = $"It rains. {{#{new string('k', length)}}}";

        Assert.Equal((isMark, isMark), (AuthorMark.Find(text) is { } mark && mark.Key.Length == length, AuthorMark.Ends(text)));
    }

    [Theory]
    [InlineData("It rains. {#rain}", true)]
    [InlineData("It rains.{#rain}", true)]
    [InlineData("", false)]
    [InlineData("It rains.", false)]
    [InlineData("It rains {#}", false)]
    [InlineData("It {#rains} so}", false)]
    [InlineData("{#rain}", false)]
    public void A_line_may_end_with_a_mark(string line, bool ends) => Assert.Equal(ends, AuthorMark.Ends(line));

    [Theory]
    [InlineData("{#ra in} falls", "{#ra in}")]
    [InlineData("It rains {#ra in} again {#so}", "{#ra in}|{#so}")]
    [InlineData("It rains {#}", "{#}")]
    [InlineData("{#ra\nin {#so so}", "{#so so}")]
    [InlineData("{#ra {in} {#so}", "{#so}")]
    [InlineData("{#{in}", "")]
    [InlineData("It rains {#rain", "")]
    [InlineData("It rains {#ra\rin}", "")]
    [InlineData("It rains {by=} so {by=\"Ann\nand {ignore=x}", "{by=}|{by=\"Ann|{ignore=x}")]
    public void What_looks_like_a_mark_is_found_wherever_it_stands(string text, string lookalikes)
    {
        var found = new List<string>();
        for (var mark = AuthorMark.FindLookalike(text, 0); mark is { } at; mark = AuthorMark.FindLookalike(text, at.End))
        {
            found.Add(text[at.Start..at.End]);
        }

        Assert.Equal(lookalikes, string.Join('|', found));
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void What_looks_like_a_mark_is_no_longer_than_one(int length, bool isFound) =>
        Assert.Equal(isFound, AuthorMark.FindLookalike($"It rains. {{#{new string('+', length)}}} It pours.", 0) is not null);

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
