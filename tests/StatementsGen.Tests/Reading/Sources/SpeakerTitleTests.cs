namespace StatementsGen.Tests.Reading.Sources;

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
    [InlineData("Secretary of State Joan Reyes", "Joan Reyes", "Secretary of State", null)]
    [InlineData("former Secretary of the Treasury Joan Reyes", "Joan Reyes", "Secretary of the Treasury", null)]
    [InlineData("Minister of Health and Education Joan Reyes", "Joan Reyes", "Minister of Health and Education", null)]
    [InlineData("Minister for Education Joan Reyes", "Joan Reyes", "Minister for Education", null)]
    [InlineData("Chief of Staff Joan Reyes", "Joan Reyes", "Chief of Staff", null)]
    [InlineData("Supervisor of Elections Joan Reyes", "Joan Reyes", "Supervisor of Elections", null)]
    [InlineData("Joan Reyes of the Refugee Council", "Joan Reyes", null, null)]
    [InlineData("the Prime Minister, Omar Haddad", "Omar Haddad", "Prime Minister", null)]
    [InlineData("the Prime Minister, Sir Omar Haddad", "Omar Haddad", "Prime Minister", null)]
    [InlineData("the Chief Constable of Kent, Omar Haddad", "Omar Haddad", "Chief Constable", null)]
    [InlineData("the Harbour Board's Director, Dr Lena Holt", "Lena Holt", "Director", "Harbour Board")]
    [InlineData("the Secretary of State for Health, Lena Holt", "Lena Holt", "Secretary of State for Health", null)]
    [InlineData("the two Ministers, Lena Holt and Omar Haddad", "Ministers", null, null)]
    [InlineData("the President, Harvard Law School", "President", null, null)]
    [InlineData("Dean Martin", "Dean Martin", null, null)]
    [InlineData("Gov. Ray Earl Lind", "Ray Earl Lind", "Gov.", null)]
    [InlineData("the Secretary-General, António Lopes", "António Lopes", "Secretary-General", null)]
    [InlineData("Economist Mia Frei", "Mia Frei", "Economist", null)]
    [InlineData("Poet Laureate Simon Cole", "Simon Cole", "Poet Laureate", null)]
    [InlineData("Patients First", "Patients First", null, null)]
    [InlineData("the firm's managing director Lena Holt", "Lena Holt", "managing director", null)]
    [InlineData("the High Representative, Josep Ruiz", "Josep Ruiz", "High Representative", null)]
    [InlineData("James Earl Lind", "James Earl Lind", null, null)]
    [InlineData("Dr. Omar Haddad", "Omar Haddad", null, null)]
    public static void Titles_and_bodies_before_a_name(string source, string name, string? role, string? organization)
    {
        var speaker = StatementReader.Read($"The bridge is old. “It holds,” said {source}.").Statements[^1].Attributions[0].Speaker;

        Assert.Equal(new Speaker(name, role, organization), speaker);
    }
}
