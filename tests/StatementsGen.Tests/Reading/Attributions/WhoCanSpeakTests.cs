namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>Who or what can be a source: people, bodies, writings, research, and things in their own words alone.</summary>
public static class WhoCanSpeakTests
{
    [Theory]
    [InlineData("The keeper said that it leaks.", "The keeper|said|that it leaks")]
    [InlineData("The government said that it leaks.", "The government|said|that it leaks")]
    [InlineData("The government praised the lock. She said it leaks.", "The government|praised|the lock / She|said|it leaks")]
    [InlineData("Porto said that it leaks.", "Porto|said|that it leaks")]
    [InlineData("Porto praised the lock. She said it leaks.", "Porto|praised|the lock / She|said|it leaks")]
    [InlineData("I said that it leaks.", "I|said|that it leaks")]
    [InlineData("You said that it leaks.", "You|said|that it leaks")]
    [InlineData("We believe that it leaks.", "We|believe|that it leaks")]
    [InlineData("I think that it leaks.", "I|think|that it leaks")]
    [InlineData("Nobody said that it leaks.", "")]
    [InlineData("It said that it leaks.", "It|said|that it leaks")]
    [InlineData("One said that it leaks.", "One|said|that it leaks")]
    [InlineData("Six said that it leaks.", "Six|said|that it leaks")]
    [InlineData("Those of them said that it leaks.", "Those of them|said|that it leaks")]
    public static void People_bodies_and_names(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("None of the keepers said that it leaks.", "")]
    [InlineData("One of the boats said that it leaks.", "One of the boats|said|that it leaks")]
    [InlineData("One of them said that it leaks.", "One of them|said|that it leaks")]
    [InlineData("One of them praised the lock. She said it leaks.", "One of them|praised|the lock / She|said|it leaks")]
    [InlineData("One of the locks praised it. She said it leaks.", "She|said|it leaks")]
    [InlineData("Two of the reports said that it leaks.", "Two of the reports|said|that it leaks")]
    [InlineData("Two in three say that it leaks.", "Two in three|say|that it leaks")]
    [InlineData("Ten percent of the crew said that it leaks.", "Ten percent of the crew|said|that it leaks")]
    [InlineData("Ten percent say that it leaks.", "Ten percent|say|that it leaks")]
    public static void Some_of_many(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("The report says that it leaks.", "The report|says|that it leaks")]
    [InlineData("The report says it leaks.", "The report|says|it leaks")]
    [InlineData("Reports say that it leaks.", "Reports|say|that it leaks")]
    [InlineData("The report thinks that it leaks. She said so.", "")]
    [InlineData("The report praises the lock. She said it leaks.", "She|said|it leaks")]
    [InlineData("The report shows the leak. She said so.", "The report|shows|the leak")]
    [InlineData("The poll shows that it leaks.", "The poll|shows|that it leaks")]
    [InlineData("The poll shows the leak. She said so.", "The poll|shows|the leak")]
    [InlineData("The poll praises the lock. She said it leaks.", "She|said|it leaks")]
    [InlineData("The study found that it leaks.", "The study|found|that it leaks")]
    [InlineData("The lock shows the leak. She said so.", "")]
    public static void Writings_and_research_report_but_do_not_judge(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("The lock says that it leaks.", "The lock|says|that it leaks")]
    [InlineData("The lock says it leaks.", "The lock|says|it leaks")]
    [InlineData("The lock says “keep off.” She said so.", "The lock|says|“keep off.”")]
    [InlineData("The lock thinks that it leaks. She said so.", "")]
    [InlineData("The lock praises the boat. She said it leaks.", "She|said|it leaks")]
    [InlineData("The condition says that it leaks. She said so.", "")]
    [InlineData("The friendship says that it leaks. She said so.", "")]
    [InlineData("The happiness says that it leaks. She said so.", "")]
    [InlineData("The ship says that it leaks.", "The ship|says|that it leaks")]
    public static void Things_say_something_but_think_nothing_and_abstractions_are_silent(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("I like the lock. She said it leaks.", "She|said|it leaks")]
    [InlineData("I know that it leaks. She said so.", "")]
    [InlineData("You praise the lock. She said it leaks.", "She|said|it leaks")]
    [InlineData("Nothing says that it leaks. She said so.", "")]
    [InlineData("Nothing in it says that it leaks. She said so.", "")]
    [InlineData("Those said that it leaks. She said so.", "")]
    [InlineData("It praised the lock. She said it leaks.", "She|said|it leaks")]
    [InlineData("There said that it leaks. She said so.", "")]
    public static void What_is_nobodys_or_no_report(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);
}
