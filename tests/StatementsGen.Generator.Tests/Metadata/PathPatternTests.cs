using StatementsGen.Patterns;

namespace StatementsGen.Generator.Tests.Metadata;

public sealed class PathPatternTests
{
    [Theory]
    [InlineData("press/**", "press/a.txt", true)]
    [InlineData("press/**", "press/2024/may/a.txt", true)]
    [InlineData("press/**", "press", false)]
    [InlineData("press/**", "other/press/a.txt", false)]
    [InlineData("**", "a.txt", true)]
    [InlineData("**/a.txt", "a.txt", true)]
    [InlineData("**/a.txt", "x/y/a.txt", true)]
    [InlineData("**/b/**/a.txt", "b/x/b/y/a.txt", true)]
    [InlineData("**/b/*/a.txt", "b/x/b/y/a.txt", true)]
    [InlineData("*", "press/a.txt", false)]
    [InlineData("press/*", "press/a.txt", true)]
    [InlineData("press/*", "press/x/a.txt", false)]
    [InlineData("press/202?-*.txt", "press/2024-may.txt", true)]
    [InlineData("press/202?-*.txt", "press/202-may.txt", false)]
    [InlineData("./Press\\*.TXT", "press/a.txt", true)]
    [InlineData("/press/a.txt", "press/a.txt", true)]
    [InlineData("press", "press/a.txt", false)]
    [InlineData("", "a.txt", false)]
    public void A_pattern_matches_whole_paths(string pattern, string path, bool matches) =>
        Assert.Equal(matches, new PathPattern(pattern).Matches(path));
}
