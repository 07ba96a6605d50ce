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

    [Theory]
    [InlineData(Act.Reject, Position.Rejection)]
    [InlineData(Act.Deny, Position.Rejection)]
    [InlineData(Act.Promise, Position.Commitment)]
    [InlineData(Act.Agree, Position.Commitment)]
    [InlineData(Act.Praise, Position.Stand)]
    public void The_act_decides_whatever_the_cue(Act act, Position expected)
    {
        var stand = new AttributedStatement("Ann Lee spoke.", new Speaker("Ann Lee"), "spoke", "");

        Assert.Equal(expected, Positions.Of(stand with { Act = act }));
    }

    [Fact]
    public void What_somebody_did_not_deny_is_no_rejection() => Assert.Equal(
        Position.Comment,
        Positions.Of(new AttributedStatement("Ann Lee did not deny it.", new Speaker("Ann Lee")) with { Act = Act.Deny, IsNegated = true }));

    [Fact]
    public void A_denial_in_a_text_is_a_rejection() => Assert.Equal(Position.Rejection, Positions.Of(Seeds.Press.TheFerriesKeepRunning.NoSale));

    [Fact]
    public void What_nobody_says_is_a_comment() => Assert.Equal(Position.Comment, Positions.Of(new Statement("The bridge holds.")));
}
