namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>What comes before and after "according to" and its source.</summary>
public static class AccordingToTests
{
    [Theory]
    [InlineData("According to Omari, the lock is old.", "Omari|According to|the lock is old")]
    [InlineData("And according to Omari, it is old.", "Omari|according to|it is old")]
    [InlineData("Omari left, according to the keepers.", "the keepers|according to|Omari left")]
    [InlineData("The lock, according to Omari, is old.", "Omari|according to|The lock|is old")]
    [InlineData("The lock leaks: according to Omari, it is old.", "Omari|according to|it is old")]
    [InlineData("“It is old,” according to Omari.", "Omari|according to|“It is old,”")]
    [InlineData("The lock is old, according to Omari, and the ferry is new.", "Omari|according to|The lock is old")]
    [InlineData("The lock is old, according to Omari, who built it.", "Omari|according to|The lock is old")]
    [InlineData("The lock is old, according to Omari, citing the records.", "Omari|according to|The lock is old / Omari|citing|the records")]
    [InlineData("The lock is old, according to Omari, because it leaks.", "Omari|according to|The lock is old")]
    [InlineData("The lock is old, according to Omari, built long ago.", "Omari|according to|The lock is old|built long ago")]
    [InlineData("The lock is old, according to Omari, again.", "Omari|according to|The lock is old")]
    [InlineData("The lock is old according to him and the ferry is new according to her.", "him|according to|The lock is old / her|according to|and the ferry is new")]
    public static void The_content_stands_before_after_or_around(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("According to, well, nobody, it is old. She said so.", "")]
    [InlineData("According Omari the lock is old. She said it was.", "She|said|it was")]
    [InlineData("“According to Omari, it is old.” She said so.", "")]
    [InlineData("It went according to plan, Omari said.", "Omari|said|It went according to plan")]
    public static void Without_a_source_or_a_to_it_says_nothing(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Per the union, the lock is old.", "the union|Per|the lock is old")]
    [InlineData("The lock is old, per the union.", "the union|per|The lock is old")]
    [InlineData("The lock is old, per Reuters.", "Reuters|per|The lock is old")]
    [InlineData("Per day, the lock leaks.", "")]
    [InlineData("The lock leaks, per day.", "")]
    [InlineData("It costs ten euros per keeper.", "")]
    [InlineData("Per Lindqvist, the lock leaks.", "")]
    public static void Per_can_mean_according_to(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);
}
