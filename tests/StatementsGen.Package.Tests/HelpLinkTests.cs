using System.Text.Json;
using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

/// <summary>The help of findings is linked where the build says that the repository is.</summary>
public sealed class HelpLinkTests
{
    [Theory]
    [InlineData("RepositoryUrl=https://example.org/team/statements", "https://example.org/team/statements/blob/HEAD/")]
    [InlineData("RepositoryUrl=https://example.org/team/statements.git", "https://example.org/team/statements/blob/HEAD/")]
    [InlineData("PackageProjectUrl=https://example.org/team/statements/", "https://example.org/team/statements/blob/HEAD/")]
    [InlineData("HelpLinkRoot=https://docs.example.org/1.0/", "https://docs.example.org/1.0/")]
    public async Task An_address_that_the_build_knows_is_in_the_generator(string property, string root) => Assert.Equal([root], await RootsAsync(property));

    [Fact]
    public async Task Without_an_address_there_are_no_links() => Assert.Empty(await RootsAsync("RepositoryUrl="));

    // What becomes an attribute of the assembly.
    private static async Task<IReadOnlyList<string>> RootsAsync(string property)
    {
        var result = await DotnetCommand.RunAsync(
            Path.Combine(TestedBuild.RepositoryRoot, "src", "StatementsGen.Generator"),
            new Dictionary<string, string>(),
            "msbuild", "-nologo", "-getItem:AssemblyMetadata", $"-property:{property}");
        using var json = JsonDocument.Parse(result.AssertSucceeded().Output);
        return
        [
            .. json.RootElement.GetProperty("Items").GetProperty("AssemblyMetadata").EnumerateArray()
                .Where(item => item.GetProperty("Identity").GetString() == "HelpLinkRoot")
                .Select(item => item.GetProperty("Value").GetString()!),
        ];
    }
}
