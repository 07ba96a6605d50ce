namespace StatementsGen.Tests.Reading.Sources;

/// <summary>Sources that join several speakers, and those that only look so.</summary>
public static class JoinedSpeakersTests
{
    [Theory]
    [InlineData("The ministry and the union said that it leaks.", "ministry|union")]
    [InlineData("Both the ministry and the union said that it leaks.", "ministry|union")]
    [InlineData("Jan Cole (R) and Ann Poe (D) said that it leaks.", "Jan Cole|Ann Poe")]
    [InlineData("“It leaks,” said Jan Cole and Ann Poe.", "Jan Cole|Ann Poe")]
    [InlineData("It leaks, according to the council and the port.", "council|port")]
    [InlineData("Jan Cole, Ann Poe and Max Rehn said that it leaks.", "Jan Cole|Ann Poe|Max Rehn")]
    [InlineData("Jan Cole, the mayor, and Ann Poe said that it leaks.", "Jan Cole|Ann Poe")]
    [InlineData("The ministry, the union and the port said that it leaks.", "ministry|union|port")]
    [InlineData("Jan Cole of Porto and Ann Poe of Souzel said that it leaks.", "Jan Cole|Ann Poe")]
    [InlineData("Jan Cole and his lawyer said that it leaks.", "Jan Cole|his lawyer")]
    [InlineData("The ministry and its spokesman, Max Rehn, said that it leaks.", "ministry|Max Rehn")]
    [InlineData("Residents and the council said that it leaks.", "Residents|council")]
    [InlineData("Souzel University and Porto College said that it leaks.", "Souzel University|Porto College")]
    [InlineData("Jan Cole met Ann Poe. Cole and Poe said that it leaks.", "Jan Cole|Ann Poe")]
    [InlineData("Jan Cole met Ann Poe and Max Rehn. Cole, Poe and Rehn said that it leaks.", "Jan Cole|Ann Poe|Max Rehn")]
    [InlineData("The governor of Maine and the mayor of Porto said that it leaks.", "governor of Maine|mayor of Porto")]
    [InlineData("Mr. King and Ms. Poe said that it leaks.", "King|Poe")]
    public static void Each_is_a_speaker(string text, string speakers) => Assert.Equal(speakers, SpeakersOf(text));

    [Theory]
    [InlineData("The two clerks said that it leaks.", "two clerks")]
    [InlineData("Two in three voters said that it leaks.", "Two in three voters")]
    [InlineData("Johnson and Johnson said that it leaks.", "Johnson and Johnson")]
    [InlineData("Cole and Poe said that it leaks.", "Cole and Poe")]
    [InlineData("Shareholders of Novak Foods and the unions said that it leaks.", "Shareholders")]
    [InlineData("Mr. and Mrs. Pell said that it leaks.", "Mr. and Mrs. Pell")]
    [InlineData("The Ministry of Trade and Industry said that it leaks.", "Ministry of Trade and Industry")]
    [InlineData("Trade and Industry Minister Ann Poe said that it leaks.", "Ann Poe")]
    [InlineData("The chairman and chief executive, Ann Poe, said that it leaks.", "Ann Poe")]
    [InlineData("Ann Poe, the founder and the chief executive of the club, said that it leaks.", "Ann Poe")]
    [InlineData("A spokesman for the ministry and the union said that it leaks.", "spokesman for the ministry and the union")]
    [InlineData("Friends and family said that it leaks.", "Friends and family")]
    [InlineData("The Beacon and Herald said that it leaks.", "Beacon")]
    [InlineData("Jan Cole or Ann Poe said that it leaks.", "Jan Cole")]
    public static void One_speaks(string text, string speaker) => Assert.Equal(speaker, SpeakersOf(text));

    [Fact]
    public static void Each_has_its_words_within_the_source_and_its_own_resolution()
    {
        const string Text = "Jan Cole is the mayor. Cole and the union said that it leaks.";

        var said = Assert.IsType<AttributedStatement>(StatementReader.Read(Text).Statements[1]).Primary;

        Assert.Equal("Cole and the union", Words(said.SpeakerSpan));
        Assert.Equal(
            [("Jan Cole", SpeakerResolution.ShortName, "Cole"), ("union", SpeakerResolution.Name, "the union")],
            said.SpeakerMentions.Select(mention => (mention.Speaker.Name, mention.Resolution, Words(mention.Span))));

        static string Words(TextSpan? span) => Text.Substring(span!.Value.Start, span.Value.Length);
    }

    [Fact]
    public static void They_are_all_of_them_and_a_quotation_goes_on_with_all() => Assert.Equal(
        ["Jan Cole|Ann Poe", "Jan Cole|Ann Poe", "Jan Cole|Ann Poe"],
        StatementReader.Read("“It leaks,” said Jan Cole and Ann Poe. “It is old.” They added that it rains.").Statements
            .OfType<AttributedStatement>().Select(static said => string.Join("|", said.Speakers.Select(static speaker => speaker.Name))));

    [Fact]
    public static void Each_is_found_by_what_it_said()
    {
        var document = StatementReader.Read("The ministry and the union said that it leaks. The port said that it is old.");

        Assert.Equal(document.Statements.Take(1), document.Statements.SaidBy(new Speaker("union")));
    }

    private static string SpeakersOf(string text) => string.Join("|", Assert.IsType<AttributedStatement>(
        StatementReader.Read(text).Statements[^1]).Speakers.Select(static speaker => speaker.Name));
}
