namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>Reports in the passive, with their source after "by" or without one.</summary>
public static class PassiveTests
{
    [Theory]
    [InlineData("The crew was told that it leaks.", "|was told|that it leaks")]
    [InlineData("The crew was told to leave.", "|was told|to leave")]
    [InlineData("The crew was asked whether it leaks.", "|was asked|whether it leaks")]
    [InlineData("Omari has been told that it leaks.", "|has been told|that it leaks")]
    [InlineData("Omari had been asked to leave.", "|had been asked|to leave")]
    [InlineData("The crew will be told that it leaks.", "|will be told|that it leaks")]
    [InlineData("The crew was warned of floods.", "|was warned of|floods")]
    public static void Who_is_told_says_nothing(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("The crew was told by Omari to leave.", "Omari|was told|to leave")]
    [InlineData("The crew was told by Omari that it leaks.", "Omari|was told|that it leaks")]
    [InlineData("The crew was asked by reporters whether it leaks.", "reporters|was asked|whether it leaks")]
    [InlineData("The lock was criticized by Omari. She said it leaks.", "Omari|was criticized|The lock / She|said|it leaks")]
    [InlineData("The lock was praised by critics, and the ferry was criticized by Omari.", "critics|was praised|The lock / Omari|was criticized|the ferry")]
    [InlineData("The boat was built by Omari. She said it leaks.", "She|said|it leaks")]
    [InlineData("The lock that was criticized by Omari is old. She said it leaks.", "Omari|was criticized|that / She|said|it leaks")]
    public static void The_source_stands_after_by(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Omari was quoted as saying the lock is old.", "Omari|was quoted as saying|the lock is old")]
    [InlineData("“It leaks,” Omari is quoted as saying.", "Omari|is quoted as saying|“It leaks,”")]
    [InlineData("“It leaks,” Omari was quoted as saying by the Merrow Post.", "Omari|was quoted as saying|“It leaks,”")]
    [InlineData("Omari was quoted by the Merrow Post as saying that it leaks.", "Omari|was quoted by the Merrow Post as saying|that it leaks")]
    [InlineData("Omari has been quoted saying “it leaks”.", "Omari|has been quoted saying|“it leaks”")]
    [InlineData("The paper quoted Omari as saying that it leaks.", "Omari|saying|that it leaks")]
    public static void Whoever_is_quoted_as_saying_says_it(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Omari is said to be old. She said it leaks.", "|is said|Omari|to be old / She|said|it leaks")]
    [InlineData("Omari was believed to be old. She said it leaks.", "|was believed|Omari|to be old / She|said|it leaks")]
    [InlineData("The lock is known to leak. She said it leaks.", "|is known|The lock|to leak / She|said|it leaks")]
    [InlineData("The lock is described as old. She said it leaks.", "|is described as|The lock|old / She|said|it leaks")]
    [InlineData("The lock was praised for its age. She said it leaks.", "|was praised for|The lock|its age / She|said|it leaks")]
    public static void What_is_said_of_somebody_stands_on_both_sides(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("It was agreed that the lock is old.", "|was agreed|that the lock is old")]
    [InlineData("It is believed that the lock is old. She said it leaks.", "She|said|it leaks")]
    [InlineData("It can be said that the lock is old. She said it leaks.", "She|said|it leaks")]
    [InlineData("The lock was agreed that it is old. She said it leaks.", "She|said|it leaks")]
    public static void It_is_agreed_but_not_it_is_believed_or_can_be_said(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("As reported by Omari, the lock is old.", "Omari|reported|the lock is old")]
    [InlineData("The lock is old, as reported by Omari.", "Omari|reported|The lock is old")]
    [InlineData("As reported by boats, the lock is old. She said it leaks.", "boats|reported|the lock is old / She|said|it leaks")]
    [InlineData("As reported by Omari the lock is old. She said it leaks.", "She|said|it leaks")]
    [InlineData("The lock is as reported by Omari. She said it leaks.", "She|said|it leaks")]
    public static void As_reported_by(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Asked if it leaks, Omari left.", "|Asked|if it leaks")]
    [InlineData("Told that it leaks, Omari left.", "|Told|that it leaks")]
    [InlineData("When asked if it leaks, Omari said it does.", "|asked|if it leaks / Omari|said|it does")]
    [InlineData("Once told that it leaks, Omari left the lock.", "|told|that it leaks")]
    public static void A_participle_that_opens_the_sentence(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);
}
