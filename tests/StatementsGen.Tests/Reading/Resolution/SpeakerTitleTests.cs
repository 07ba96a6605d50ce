namespace StatementsGen.Tests.Reading.Resolution;

public static class SpeakerTitleTests
{
    [Theory]
    [InlineData("Chief Financial Officer Marcus Webb", "Marcus Webb", "Chief Financial Officer", null)]
    [InlineData("City Attorney Ben Ito", "Ben Ito", "City Attorney", null)]
    [InlineData("House Speaker Ruth Okada", "Ruth Okada", "House Speaker", null)]
    [InlineData("Senate Majority Leader Ruth Okada", "Ruth Okada", "Majority Leader", "Senate")]
    [InlineData("FHA President Omar Haddad", "Omar Haddad", "President", "FHA")]
    [InlineData("European Council President Omar Haddad", "Omar Haddad", "President", "European Council")]
    [InlineData("Apple CEO Omar Haddad", "Omar Haddad", "CEO", "Apple")]
    [InlineData("U.S. Attorney Omar Haddad", "Omar Haddad", "Attorney", null)]
    [InlineData("Texas Gov. Omar Haddad", "Omar Haddad", "Gov.", null)]
    [InlineData("Judge Helen T. Park", "Helen T. Park", "Judge", null)]
    [InlineData("Mayor-elect Omar Haddad", "Omar Haddad", "Mayor-elect", null)]
    [InlineData("Vice President-elect Omar Haddad", "Omar Haddad", "Vice President-elect", null)]
    [InlineData("James Earl Lind", "James Earl Lind", null, null)]
    [InlineData("Dr. Omar Haddad", "Omar Haddad", null, null)]
    public static void Titles_and_bodies_before_a_name(string source, string name, string? role, string? organization)
    {
        var speaker = StatementReader.Read($"The bridge is old. “It holds,” said {source}.").Statements[^1].Attributions[0].Speaker;

        Assert.Equal(new Speaker(name, role, organization), speaker);
    }
}
