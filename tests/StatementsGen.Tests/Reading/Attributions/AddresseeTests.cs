namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>Whom something is said to.</summary>
public static class AddresseeTests
{
    [Theory]
    [InlineData("Omari told reporters that the lock leaks.", "reporters")]
    [InlineData("Omari told the Evening Ferryman on Monday that the lock leaks.", "Evening Ferryman")]
    [InlineData("Omari told members of the council that the lock leaks.", "members of the council")]
    [InlineData("Omari told her staff that the lock leaks.", "her staff")]
    [InlineData("Omari told ferrymen in Porto that the lock leaks.", "ferrymen")]
    [InlineData("Omari told the crew to mend the lock.", "crew")]
    [InlineData("Omari asked the minister whether the lock leaks.", "minister")]
    [InlineData("Omari urged voters not to panic.", "voters")]
    [InlineData("Omari wrote to the council that the lock leaks.", "council")]
    [InlineData("Omari said in a letter to the council that the lock leaks.", "council")]
    [InlineData("Omari explained to the passengers that the lock leaks.", "passengers")]
    [InlineData("Omari spoke to reporters about the lock.", "reporters")]
    [InlineData("“The lock leaks,” Omari told the crowd.", "crowd")]
    [InlineData("“The lock leaks,” explained Omari to the passengers.", "passengers")]
    [InlineData("Passengers were told that the lock leaks.", "Passengers")]
    [InlineData("Omari told Vale and the crew that the lock leaks.", "Vale and the crew")]
    public static void An_addressee_has_a_name(string text, string name)
    {
        var attribution = Read(text);

        Assert.Equal(name, attribution.Addressee?.Name);
        Assert.EndsWith(name, text.Substring(attribution.AddresseeSpan!.Value.Start, attribution.AddresseeSpan.Value.Length), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Omari said that the lock leaks.")]
    [InlineData("Omari admitted to the theft.")]
    [InlineData("Omari referred to the report.")]
    [InlineData("Omari pointed to the council.")]
    [InlineData("Omari called for voters to stay at home.")]
    [InlineData("Omari warned the fund will be empty.")]
    [InlineData("“The lock leaks,” said Omari, an adviser to the council.")]
    [InlineData("Omari ordered the road to be closed.")]
    [InlineData("Omari praised the crew.")]
    [InlineData("It was announced that the lock leaks.")]
    public static void Nobody_is_addressed(string text)
    {
        var attribution = Read(text);

        Assert.Equal((null, null), (attribution.Addressee, attribution.AddresseeSpan));
    }

    [Fact]
    public static void A_pronoun_has_a_place_and_no_name()
    {
        var attribution = Read("Omari told her that the lock leaks.");

        Assert.Equal((null, new TextSpan(11, 3)), (attribution.Addressee, attribution.AddresseeSpan));
    }

    [Fact]
    public static void A_known_person_has_the_full_name_and_a_kind()
    {
        var attribution = Read("Omari told Vale that the lock leaks.", "Vale is Captain Ruben Vale, the ferryman.");

        Assert.Equal(("Ruben Vale", EntityKind.Person), (attribution.Addressee?.Name, attribution.Addressee?.Kind));
    }

    [Fact]
    public static void An_addressee_is_no_speaker() => Assert.DoesNotContain(
        StatementReader.Read("Omari told reporters that the lock leaks.").Statements.OfType<AttributedStatement>(), static said => said.Speaker.Name == "reporters");

    private static Attribution Read(string text, string more = "Diallo said that it rains.") =>
        StatementReader.Read($"{text}\n\n{more}\n\n“It pours,” Diallo said.").Statements[0].Attributions[0];
}
