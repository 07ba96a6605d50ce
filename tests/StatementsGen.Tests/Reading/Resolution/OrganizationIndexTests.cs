namespace StatementsGen.Tests.Reading.Resolution;

public static class OrganizationIndexTests
{
    [Theory]
    [InlineData("The Ministry of Transport closed a bridge. The Ministry said that it will open soon.", "Ministry of Transport")]
    [InlineData("The Ministry of Transport closed a bridge. The ministry said that it will open soon.", "Ministry of Transport")]
    [InlineData("The Northern Road Agency closed a bridge. The agency said that it will open soon.", "Northern Road Agency")]
    [InlineData("The Court said that it will wait. The ruling of the Supreme Court is new.", "Supreme Court")]
    public static void The_kind_of_body_stands_for_the_one_body_of_its_kind(string text, string name)
    {
        var attribution = StatementReader.Read(text).Statements.SelectMany(statement => statement.Attributions).First();

        Assert.Equal(name, attribution.Speaker?.Name);
        Assert.Equal(SpeakerResolution.ShortName, attribution.Resolution);
    }

    [Theory]
    [InlineData("The Ministry of Transport met the Ministry of Health. The ministry said that it will wait.", "ministry")]
    [InlineData("The ministry said that it will wait. The Ministry of Transport closed a bridge.", "ministry")]
    [InlineData("The Ministry of Transport closed a bridge. A ministry said that it will wait.", "ministry")]
    [InlineData("The Ministry of Transport closed a bridge. The agency said that it will wait.", "agency")]
    [InlineData("Amina Bridge came to the river. The bridge said that it will wait.", "bridge")]
    public static void Where_another_could_be_meant_it_stands_for_itself(string text, string name) =>
        Assert.Equal(name, StatementReader.Read(text).Statements.SelectMany(statement => statement.Attributions).First().Speaker?.Name);
}
