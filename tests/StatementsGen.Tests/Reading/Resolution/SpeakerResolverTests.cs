namespace StatementsGen.Tests.Reading.Resolution;

public static class SpeakerResolverTests
{
    [Theory]
    [InlineData("President Amina Diallo said that it is safe.", "Amina Diallo (President)")]
    [InlineData("Mrs. Diallo said that it is safe.", "Diallo")]
    [InlineData("BRA spokesperson Amina Diallo said that it is safe.", "Amina Diallo (spokesperson, BRA)")]
    [InlineData("Amina Diallo, the deputy transport minister of a small state, said that it is safe.",
        "Amina Diallo (deputy transport minister)")]
    [InlineData("Amina Diallo, director of the Bridge Institute, said that it is safe.", "Amina Diallo (director, Bridge Institute)")]
    [InlineData("Her campaign manager, Joan Reyes, said that it is safe.", "Joan Reyes (campaign manager)")]
    [InlineData("The Ministry of Transport said that it is safe.", "Ministry of Transport")]
    [InlineData("A senior official said that it is safe.", "senior official")]
    [InlineData("Officials said that it is safe.", "Officials")]
    [InlineData("CFO Jim Yates said that it is safe.", "Jim Yates (CFO)")]
    [InlineData("CTO Carla Mendez said that it is safe.", "Carla Mendez (CTO)")]
    [InlineData("The U.S.’s envoy, Carla Mendez, said that it is safe.", "Carla Mendez (envoy, U.S.)")]
    public static void Name_role_and_organization(string text, string expected) =>
        Assert.Equal(expected, Speakers(text)[0]);

    [Fact]
    public static void Short_names_and_pronouns_lead_to_the_full_name()
    {
        var document = StatementReader.Read("""
            President Amina Diallo said that the bridge is safe. Diallo added that it is new.
            She warned that it is narrow.
            """);

        var attributions = document.Statements.SelectMany(statement => statement.Attributions).ToList();

        Assert.All(attributions, attribution => Assert.Equal("Amina Diallo", attribution.Speaker?.Name));
        Assert.Equal(
            [SpeakerResolution.Name, SpeakerResolution.ShortName, SpeakerResolution.Pronoun],
            attributions.Select(attribution => attribution.Resolution));
    }

    [Fact]
    public static void A_quotation_that_goes_on_keeps_its_speaker()
    {
        var document = StatementReader.Read("“It is safe,” Amina Diallo said. “It is new.”");

        var last = document.Statements[^1].Attributions[0];

        Assert.Equal("Amina Diallo", last.Speaker?.Name);
        Assert.Equal(SpeakerResolution.Continuation, last.Resolution);
        Assert.Null(last.Cue);
    }

    [Fact]
    public static void A_pronoun_with_nobody_before_it_is_nobody()
    {
        var statement = StatementReader.Read("She said that it is safe.").Statements[0];

        Assert.Null(statement.Attributions[0].Speaker);
        Assert.IsNotType<AttributedStatement>(statement);
    }

    [Fact]
    public static void A_pronoun_of_another_gender_does_not_lead_to_her() =>
        Assert.Equal(
            ["Amina Diallo", "Amina Diallo", ""],
            Speakers("Amina Diallo said that it is safe. She said that it is new. He said that it is old."));

    private static string[] Speakers(string text) =>
        [.. StatementReader.Read(text).Statements
            .SelectMany(statement => statement.Attributions)
            .Select(attribution => attribution.Speaker?.ToString() ?? "")];
}
