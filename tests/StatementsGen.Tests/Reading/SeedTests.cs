using System.Text;

namespace StatementsGen.Tests.Reading;

public sealed class SeedTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Seeds", "000_a13c754219b7ab48.txt"), Encoding.UTF8);

    private static readonly StatementDocument Document = StatementReader.Read(Text, "000_a13c754219b7ab48.txt");

    [Fact]
    public void It_has_a_title_and_a_name()
    {
        Assert.Equal("Banned TTP", Document.Title);
        Assert.Equal("BannedTtp", Document.Name);
    }

    [Fact]
    public void It_has_twelve_statements_of_which_the_eighth_line_holds_two() =>
        Assert.Equal([2, 3, 4, 5, 6, 7, 8, 8, 9, 10, 11, 12], Document.Statements.Select(statement => statement.Position.Line));

    [Fact]
    public void Every_span_is_exact() => Assert.All(Document.Statements, statement =>
    {
        Assert.Equal(Text.Substring(statement.Span.Start, statement.Span.Length), statement.Text);
        Assert.Equal(Text.Split('\n')[statement.Position.Line - 1].IndexOf(statement.Text, StringComparison.Ordinal) + 1, statement.Position.Column);
    });

    [Fact]
    public void Curly_apostrophes_are_kept() => Assert.Contains("Afghanistan’s interim Taliban government", Document.Statements[2].Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(0, "Foreign Office of Pakistan", SpeakerResolution.Name, "dismissed")]
    [InlineData(1, "Mumtaz Zahra Baloch (spokesperson, Foreign Office of Pakistan)", SpeakerResolution.Name, "stated")]
    [InlineData(2, "Muhammad Nabi Omari (deputy interior minister)", SpeakerResolution.Name, "suggested")]
    [InlineData(3, "Mumtaz Zahra Baloch (spokesperson, Foreign Office of Pakistan)", SpeakerResolution.ShortName, "emphasized")]
    [InlineData(4, "Mumtaz Zahra Baloch (spokesperson, Foreign Office of Pakistan)", SpeakerResolution.Pronoun, "highlighted")]
    [InlineData(5, "Mumtaz Zahra Baloch (spokesperson, Foreign Office of Pakistan)", SpeakerResolution.Pronoun, "reiterated")]
    [InlineData(10, "Pakistan", SpeakerResolution.Name, "emphasizes")]
    public void A_statement_has_its_speaker_and_cue(int index, string speaker, SpeakerResolution resolution, string cue)
    {
        var statement = Assert.IsType<AttributedStatement>(Document.Statements[index]);

        Assert.Equal(speaker, statement.Speaker.ToString());
        Assert.Equal(resolution, statement.Resolution);
        Assert.EndsWith(cue, statement.Cue, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(11)]
    public void What_a_thing_underscores_has_no_speaker(int index) => Assert.IsNotType<AttributedStatement>(Document.Statements[index]);

    [Theory]
    [InlineData("Tehreek-i-Taliban Pakistan", "TTP")]
    [InlineData("Foreign Office of Pakistan", "FO")]
    [InlineData("Mumtaz Zahra Baloch", "Baloch")]
    public void A_short_form_is_an_alias_of_the_full_name(string name, string alias) =>
        Assert.Contains(alias, Assert.Single(Document.Entities, entity => entity.Name == name).Aliases);

    [Fact]
    public void The_abbreviation_is_mentioned_as_what_it_stands_for() => Assert.Equal(
        [0, 1, 2, 11],
        Document.Statements.Mentioning(new Entity("Tehreek-i-Taliban Pakistan")).Select(statement => statement.Index));
}
