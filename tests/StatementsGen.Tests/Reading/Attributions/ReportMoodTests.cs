namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>What is required, allowed, possible, intended or supposed has not been said.</summary>
public static class ReportMoodTests
{
    [Theory]
    [InlineData("The guard must tell all skippers that the lock is shut.")]
    [InlineData("The clerk shall state that the fee is due.")]
    [InlineData("Every crew needs to confirm that the hatch is dry.")]
    [InlineData("Skippers MUST NOT claim that the lock is dry.")]
    [InlineData("The crates must bear labels stating that they are old.")]
    public static void A_duty_reports_nothing(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("A keeper may ask that the gate be shut.")]
    [InlineData("A red lamp can indicate that the lock is full.")]
    [InlineData("The pump might signal that it is dry.")]
    public static void A_permission_or_a_possibility_reports_nothing(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("The keeper should have said that it leaks.", "The keeper|should have said|that it leaks")]
    [InlineData("Omari could argue that it leaks.", "Omari|could argue|that it leaks")]
    [InlineData("Omari will announce that it leaks.", "Omari|will announce|that it leaks")]
    public static void What_may_have_been_said_is_reported(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Skippers raise a flag to indicate that they are full.")]
    [InlineData("The rules allow a keeper to state that the lock is shut.")]
    [InlineData("The clerks are not able to say that it leaks.")]
    public static void An_infinitive_of_purpose_or_ability_reports_nothing(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("Note that adding locks is slow.")]
    [InlineData("Let the keeper say that it leaks.")]
    public static void A_command_reports_nothing(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("If a skipper tells us that the lock leaks, we shut it.")]
    [InlineData("Once the clerk is sure that the fee is paid, the gate opens.")]
    [InlineData("Unless the guards warn that it leaks, stay.")]
    [InlineData("When the keeper says that it leaks, leave.")]
    public static void A_condition_reports_nothing_unless_it_is_on_somebody_with_a_name(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("While old keepers say that it leaks, it holds.", "old keepers|say|that it leaks")]
    [InlineData("The noise led the keepers to say that it leaks.", "the keepers|to say|that it leaks")]
    public static void A_contrast_and_what_somebody_was_led_to_say_report(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("While a keeper knows that it leaks, leave.")]
    [InlineData("The rules lead keepers to say that it leaks.")]
    public static void Another_circumstance_does_not(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("If Omari claims that it leaks, the keepers will weep.", "Omari|claims|that it leaks")]
    [InlineData("When he says that it leaks, she laughs.", "he|says|that it leaks")]
    public static void What_somebody_says_in_a_condition_with_a_name_is_reported(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("The Renter acknowledges that the boat is old.")]
    [InlineData("Supplier agrees that the lock is shut.")]
    [InlineData("The Renter confirms that the boat is dry.")]
    public static void A_stipulation_reports_nothing(string text) => Assert.Empty(ReadAttributions.Of(text));
}
