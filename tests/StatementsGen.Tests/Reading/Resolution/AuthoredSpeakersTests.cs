namespace StatementsGen.Tests.Reading.Resolution;

public sealed class AuthoredSpeakersTests
{
    [Fact]
    public void A_statement_that_nobody_says_is_said_by_whom_the_author_names()
    {
        const string Text = "The library opens in May. {by=\"Ann Lee\"} It has forty desks.";
        var document = StatementReader.Read(Text);
        var statement = Assert.IsType<AttributedStatement>(document.Statements[0]);
        var attribution = Assert.Single(statement.Attributions);

        Assert.Equal(("Ann Lee", SpeakerResolution.Author, null, statement.Text), (statement.Speaker.Name, attribution.Resolution, attribution.Cue, attribution.Content));
        Assert.Equal(new TextSpan(Text.IndexOf("Ann Lee", StringComparison.Ordinal), "Ann Lee".Length), attribution.SpeakerSpan);
        Assert.Empty(document.Statements[1].Attributions);
    }

    [Theory]
    [InlineData("Ines Cole said the roof holds. {by=\"Bo Tan\"}", "Bo Tan:Author:the roof holds")]
    [InlineData("Ines Cole said the roof holds. {by=Bo}", "Bo:Author:the roof holds")]
    [InlineData("Ines Cole said the roof holds. {by=none}", "")]
    [InlineData("Ines Cole said the roof holds. Bo Tan agreed. The door sticks. {by=Cole}", "Ines Cole:Name:the roof holds|Ines Cole:Author:The door sticks.")]
    [InlineData("The roof holds. {by=\"Bo Tan; Ines Cole\"}", "Bo Tan+Ines Cole:Author:The roof holds.")]
    [InlineData("The roof holds. {by=\"Bo Tan; Bo Tan\"}", "Bo Tan:Author:The roof holds.")]
    [InlineData("The roof holds. {by=none}", "")]
    public void The_author_has_the_last_word(string text, string said) => Assert.Equal(said, Said(text));

    [Theory]
    [InlineData("“It rains. It pours,” said Ines Cole. {by=Bo} “It drips.”", "Bo:Continuation:“It rains.|Bo:Author:It pours,”|Bo:Continuation:“It drips.”")]
    [InlineData("“It rains. It pours,” said Ines Cole. {by=none} “It drips.”", "")]
    [InlineData("“It rains. {by=Bo} It pours,” said Ines Cole. “It drips.”", "Bo:Author:“It rains.|Ines Cole:Name:It pours,”|Ines Cole:Continuation:“It drips.”")]
    [InlineData("“It rains,” said Ines Cole. “It pours. {by=Bo} It drips.”", "Ines Cole:Name:“It rains,”|Bo:Author:“It pours.|Bo:Continuation:It drips.”")]
    [InlineData("Ines Cole and Bo Tan said it rains. {by=Ada}", "Ada:Author:it rains")]
    public void A_mark_holds_for_what_goes_on_from_its_statement(string text, string said) => Assert.Equal(said, Said(text));

    [Theory]
    [InlineData("The roof holds. {by=\"Ines Cole\"} She said that the door sticks.", "Ines Cole:Author:The roof holds.|Ines Cole:Pronoun:that the door sticks")]
    [InlineData("Bo Tan said the roof holds. {by=\"Ines Cole\"} She said that the door sticks.", "Ines Cole:Author:the roof holds|Ines Cole:Pronoun:that the door sticks")]
    public void A_pronoun_means_whom_the_author_names(string text, string said) => Assert.Equal(said, Said(text));

    [Fact]
    public void A_mark_at_the_end_of_a_quotation_holds_for_all_of_it() => Assert.Equal(
        "Bo Tan:Continuation:“The roof holds.|Bo Tan:Continuation:The door sticks.|Bo Tan:Author:The stairs creak.”",
        Said("They went in.\n\n“The roof holds. The door sticks. The stairs creak.” {by=\"Bo Tan\"}\n\n“So it is.”\n"));

    [Fact]
    public void Whom_the_author_takes_away_is_no_speaker_of_the_document() =>
        Assert.Equal(["Bo Tan"], StatementsGen.Reading.OutlineReader.Read("Ines Cole said the roof holds. {by=\"Bo Tan\"}", CancellationToken.None).Speakers.Select(speaker => speaker.Name));

    [Fact]
    public void A_compiled_document_holds_what_the_author_says()
    {
        const string Text = "“It rains. It pours,” said Ines Cole. {#wet by=\"Bo Tan; Ada Holm\"} It drips. {by=Ada}\n";
        var outline = StatementsGen.Reading.OutlineReader.Read(Text, CancellationToken.None);

        Assert.Equal(outline with { FrontMatter = null }, StatementsGen.Tables.DocumentTableReader.Read(StatementsGen.Tables.DocumentTableWriter.Write(outline)));
    }

    [Fact]
    public void A_mark_changes_only_who_speaks()
    {
        const string Text = "Ines Cole spoke on Monday. She said that the roof holds. Nobody left.\n";
        var marked = StatementReader.Read(Text.Replace("holds.", "holds. {by=Bo}", StringComparison.Ordinal));

        Assert.Equal(StatementReader.Read(Text).Statements.Select(statement => statement.Text), marked.Statements.Select(statement => statement.Text));
        Assert.Equal("Bo", ((AttributedStatement)marked.Statements[1]).Speaker.Name);
        Assert.Equal("said", marked.Statements[1].Attributions[0].Cue);
    }

    private static string Said(string text) => string.Join('|', StatementReader.Read(text).Statements
        .SelectMany(statement => statement.Attributions)
        .Where(attribution => attribution.Speakers.Count > 0)
        .Select(attribution => $"{string.Join('+', attribution.Speakers.Select(speaker => speaker.Name))}:{attribution.Resolution}:{attribution.Content}"));
}
