using StatementsGen.Sample.Seeds.Press;

namespace StatementsGen.Sample.Tests;

/// <summary>How a consumer tests code over typed front matter and pinned names.</summary>
public sealed class HarbourNewsTests
{
    [Fact]
    public void The_promise_is_cited_with_its_day() =>
        Assert.Equal("Ines Moreau, 14 March 2026: “We kept our word, and we kept to the budget,”", HarbourNews.Promise);

    [Fact]
    public void The_denial_answers_the_opening_of_the_bridge() =>
        Assert.Equal((TheFerriesKeepRunning.NoSale, HarbourBridge.Document), HarbourNews.Denial);

    [Fact]
    public void Values_that_a_release_leaves_out_are_the_declared_ones()
    {
        Assert.Equal(Importance.High, HarbourBridge.Metadata.Level);
        Assert.Equal(Importance.Normal, TheFerriesKeepRunning.Metadata.Level);
        Assert.Null(TheFerriesKeepRunning.Metadata.Source);
    }

    [Fact]
    public void The_spokesman_is_resolved() => Assert.Equal("Tomas Berg", HarbourNews.Denial.Answer.Speaker.Name);
}
