using StatementsGen.Sample.Seeds.Policies;

namespace StatementsGen.Sample.Tests;

/// <summary>How a consumer tests code over the sections of a Markdown document.</summary>
public sealed class GuestBerthsTests
{
    [Fact]
    public void The_entries_are_the_items_of_the_list() => Assert.Equal(
        ["The name of the boat and its home port.", "The name and telephone number of the skipper.", "The days of arrival and departure."],
        GuestBerths.Entries);

    [Fact]
    public void The_promise_stands_in_the_section_that_it_is_about()
    {
        Assert.Equal("We delete these entries ninety days after the boat has left.", GuestBerths.Deletion.Text);
        Assert.Contains(GuestBerths.Deletion, GuestBerths.Data.Statements);
    }

    [Fact]
    public void Questions_are_answered_by_the_harbour_master() =>
        Assert.Equal("Lena Osei", GuestBerthsInNorthport.Questions.Speaker.Name);
}
