using StatementsGen.Sample.Seeds;

namespace StatementsGen.Sample.Tests;

/// <summary>How a consumer tests code that takes statements: with compiled ones, and with ones made by hand.</summary>
public sealed class PositionsTests
{
    [Fact]
    public void A_dismissal_is_a_rejection() => Assert.Equal(Position.Rejection, Positions.Of(BannedTtp.TheForeignOfficeOfPakistanHas));

    [Fact]
    public void The_closing_sentence_is_a_rejection_by_its_very_words() =>
        Assert.Equal(Position.Rejection, Positions.Of(new Statement(BannedTtp.Text.TheRejectionOfTalksWithThe)));

    [Fact]
    public void What_somebody_says_is_a_stand() => Assert.Equal(
        Position.Stand,
        Positions.Of(new AttributedStatement("Ann Lee said that the bridge holds.", new Speaker("Ann Lee"), "said", "that the bridge holds")));

    [Fact]
    public void Another_cue_makes_a_rejection_of_a_stand()
    {
        var stand = new AttributedStatement("Ann Lee spoke.", new Speaker("Ann Lee"), "praised", "it");

        Assert.Equal(Position.Stand, Positions.Of(stand));
        Assert.Equal(Position.Rejection, Positions.Of(stand with { Cue = "dismissed" }));
    }

    [Fact]
    public void What_nobody_says_is_a_comment() => Assert.Equal(Position.Comment, Positions.Of(new Statement("The bridge holds.")));
}
