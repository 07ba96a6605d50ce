namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>What a speaker does by what is reported, and whether it is done.</summary>
public static class ReportedActTests
{
    [Theory]
    [InlineData("Omari said that the lock leaks.", Act.State)]
    [InlineData("The lock leaks, according to Omari.", Act.State)]
    [InlineData("Ana Omari: We have asked for a new lock. It leaks.", Act.State)]
    [InlineData("“The lock is my road to work.” — Maria Souza", Act.State)]
    [InlineData("Omari was blunt: “The lock is a waste of money.”", Act.State)]
    [InlineData("Omari announced that the lock will open.", Act.Announce)]
    [InlineData("The court ruled that the toll is void.", Act.Announce)]
    [InlineData("Omari admitted that the lock leaks.", Act.Confirm)]
    [InlineData("Omari denied that the lock leaks.", Act.Deny)]
    [InlineData("Omari dismissed the claim.", Act.Reject)]
    [InlineData("Omari wondered whether the lock leaks.", Act.Ask)]
    [InlineData("Omari demanded that the lock be mended.", Act.Demand)]
    [InlineData("Omari recommended that the lock be mended.", Act.Advise)]
    [InlineData("Omari promised that the lock would open.", Act.Promise)]
    [InlineData("Omari warned that the lock leaks.", Act.Warn)]
    [InlineData("Omari praised the crew.", Act.Praise)]
    [InlineData("Omari complained that the lock leaks.", Act.Criticize)]
    [InlineData("Omari predicted that the lock would leak.", Act.Predict)]
    [InlineData("Omari is sure that the lock leaks.", Act.Believe)]
    [InlineData("The survey shows that the lock leaks.", Act.Show)]
    [InlineData("Omari’s denial that the lock leaks did not surprise us.", Act.Deny)]
    [InlineData("Omari apologized for the leak.", Act.Other)]
    public static void The_cue_tells_the_act(string text, Act act) => Assert.Equal((act, false), ActOf(text));

    [Theory]
    [InlineData("Omari agreed that the toll is high.", Act.Agree)]
    [InlineData("Omari agreed to pay the toll.", Act.Promise)]
    [InlineData("Omari asked whether the lock leaks.", Act.Ask)]
    [InlineData("Omari asked for a new lock.", Act.Demand)]
    [InlineData("Omari asked the crew to mend the lock.", Act.Demand)]
    [InlineData("Omari told the crew that the lock leaks.", Act.State)]
    [InlineData("Omari told the crew to mend the lock.", Act.Demand)]
    [InlineData("Omari demanded to know why the lock leaks.", Act.Ask)]
    [InlineData("Omari called the lock a ruin.", Act.State)]
    [InlineData("Omari called for a new lock.", Act.Demand)]
    [InlineData("Omari ruled out a new lock.", Act.Reject)]
    [InlineData("Omari suggested that the lock leaks.", Act.State)]
    [InlineData("Omari suggested closing the lock.", Act.Advise)]
    public static void The_frame_of_the_cue_can_tell_another(string text, Act act) => Assert.Equal((act, false), ActOf(text));

    [Theory]
    [InlineData("Omari did not say that the lock leaks.", Act.State)]
    [InlineData("Omari has never denied that the lock leaks.", Act.Deny)]
    [InlineData("Omari does not believe that the lock leaks.", Act.Believe)]
    [InlineData("Omari neither confirmed nor denied that the lock leaks.", Act.Other)]
    [InlineData("Never has Omari said that the lock leaks.", Act.State)]
    [InlineData("Omari stopped short of saying that the lock leaks.", Act.State)]
    [InlineData("Omari failed to mention that the lock leaks.", Act.State)]
    [InlineData("Omari declined to say whether the lock leaks.", Act.State)]
    [InlineData("Omari refused to comment.", Act.State)]
    [InlineData("Omari refused to confirm that the lock leaks.", Act.Confirm)]
    public static void What_is_not_done_is_negated(string text, Act act) => Assert.Equal((act, true), ActOf(text));

    [Theory]
    [InlineData("Omari denied having said that the lock leaks.", Act.Deny)]
    [InlineData("Omari refused to pay the toll.", Act.Reject)]
    [InlineData("Omari refused to return to the lock.", Act.Reject)]
    [InlineData("Omari did not fail to mention that the lock leaks.", Act.State)]
    [InlineData("Omari did not hesitate to say that the lock leaks.", Act.State)]
    [InlineData("Omari not only said that the lock leaks but left.", Act.State)]
    [InlineData("Omari vowed not to pay the toll.", Act.Promise)]
    [InlineData("Omari said that the lock does not leak.", Act.State)]
    public static void A_denial_or_refusal_is_done_and_two_negations_cancel_out(string text, Act act) => Assert.Equal((act, false), ActOf(text));

    [Fact]
    public static void Two_verbs_that_are_both_denied_are_one_cue() =>
        Assert.Equal("Omari|neither confirmed nor denied|the claim", Assert.Single(ReadAttributions.Of("Omari neither confirmed nor denied the claim.")));

    // Speech around it, so that weak frames count.
    private static (Act Act, bool IsNegated) ActOf(string text)
    {
        var document = StatementReader.Read($"{text}\n\nVale said that it rains. “It pours,” Vale said.");
        var attribution = document.Statements[0].Attributions[0];
        return (attribution.Act, attribution.IsNegated);
    }
}
