using StatementsGen.Patterns;

namespace StatementsGen.Tests.Patterns;

public sealed class WildcardPatternTests
{
    [Theory]
    [InlineData("*.txt", "a.txt")]
    [InlineData("*.txt", "A.TXT")]
    [InlineData("*.txt", ".txt")]
    [InlineData("*.txt", "a.txt.txt")]
    [InlineData("*", "")]
    [InlineData("?.md", "é.md")]
    [InlineData("20??-*.txt", "2024-spring.txt")]
    [InlineData("*a*b*", "xxaxxbxab")]
    [InlineData("**", "a")]
    public void Fits(string pattern, string name) => Assert.True(new WildcardPattern(pattern).Matches(name));

    [Theory]
    [InlineData("*.txt", "a.txt2")]
    [InlineData("*.txt", "atxt")]
    [InlineData("?.md", ".md")]
    [InlineData("?.md", "ab.md")]
    [InlineData("*a*b*", "bba")]
    [InlineData("", "a")]
    public void Does_not_fit(string pattern, string name) => Assert.False(new WildcardPattern(pattern).Matches(name));

    [Fact]
    public void Many_stars_do_not_take_for_ever() =>
        Assert.False(new WildcardPattern(string.Concat(Enumerable.Repeat("*a", 60)) + "b").Matches(new string('a', 5_000)));
}
