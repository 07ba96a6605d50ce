namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>Names with a time on a line of their own, and voices of subtitles, open turns.</summary>
public sealed class TurnLineTests
{
    [Theory]
    [InlineData("Dina Falk 00:31\nIt is open. It holds.\n\nUlf Rask 00:45\nGood.")]
    [InlineData("Dina Falk: 00:00:31\nIt is open. It holds.\n\nUlf Rask: 00:00:45\nGood.")]
    [InlineData("Dina Falk  2:31 PM\nIt is open. It holds.\n\nUlf Rask  2:45 PM\nGood.")]
    [InlineData("Dina Falk (00:31)\n\nIt is open. It holds.\n\nUlf Rask (00:45)\n\nGood.")]
    public void A_name_and_a_time_on_a_line_of_their_own_open_a_turn(string text) => Assert.Equal(
        ["It is open. Dina Falk", "It holds. Dina Falk", "Good. Ulf Rask"],
        StatementReader.Read(text).Statements.OfType<AttributedStatement>().Where(static said => said.Text.EndsWith('.'))
            .Select(static said => $"{said.Text} {said.Speaker.Name}"));

    [Fact]
    public void A_voice_opens_a_turn() => Assert.Equal(
        ["Dina Falk", "Ulf Rask"],
        StatementReader.Read("WEBVTT\n\n00:01.000 --> 00:04.000\n<v Dina Falk>It is open.</v>\n\n00:05.000 --> 00:06.000\n<v Ulf Rask>Good.</v>")
            .Statements.OfType<AttributedStatement>().Select(static said => said.Speaker.Name));

    [Theory]
    [InlineData("The gate opens 10:31\nIt is open.\n\nThe gate closes 12:31\nIt is shut.")]
    [InlineData("Reason: Wet oars warp. They grow moss.\n\nReason: Loose ropes trip people.")]
    [InlineData("March: The office moved to Quay Street.\n\nJune: It rained.\n\nMarch: It moved back.")]
    public void Words_before_a_time_and_topics_name_nobody(string text) =>
        Assert.DoesNotContain(StatementReader.Read(text).Statements, static statement => statement is AttributedStatement);
}
