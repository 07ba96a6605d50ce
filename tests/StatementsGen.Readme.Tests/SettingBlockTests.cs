using System.Text.RegularExpressions;
using System.Xml.Linq;
using StatementsGen.Readme.Tests.Blocks;

namespace StatementsGen.Readme.Tests;

/// <summary>What the READMEs ask to write into other files has the effect that they say.</summary>
public sealed partial class SettingBlockTests
{
    private static readonly string Generator = Path.Combine(TestedBuild.RepositoryRoot, "src", "StatementsGen.Generator");

    public static TheoryData<string> ProjectParts => [.. Readmes.In("xml").Select(block => block.ToString())];

    public static TheoryData<string> Attributes => [.. Readmes.In("gitattributes").Select(block => block.ToString())];

    public static TheoryData<string> Configurations => [.. Readmes.In("ini").Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(ProjectParts))]
    public async Task Part_of_a_project_file_is_evaluated_and_has_only_what_the_package_knows(string place)
    {
        var block = Readmes.At(place);
        var elements = XElement.Parse(block.Text).Elements().ToList();
        using var folder = new ReadmeFolder();
        await File.WriteAllTextAsync(
            Path.Combine(folder.Path, "App.csproj"),
            $"""
            <Project>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
              <Import Project="{Generator}/build/StatementsGen.props" />
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
            {block.Text}
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
              <Import Project="{Generator}/build/StatementsGen.targets" />
            </Project>
            """,
            TestContext.Current.CancellationToken);

        var (output, exitCode) = await BashScript.RunAsync($"dotnet msbuild -nologo -getItem:StatementFile -getProperty:{string.Join(',', elements.Select(element => element.Name.LocalName))} App.csproj", folder.Path, "set -e");

        Assert.True(exitCode == 0, output);
        var package = await File.ReadAllTextAsync(Path.Combine(Generator, "build", "StatementsGen.props"), TestContext.Current.CancellationToken);
        Assert.All(elements, element => Assert.Contains($"<{element.Name.LocalName} ", package, StringComparison.Ordinal));
        Assert.All(elements, element => Assert.Contains(element.Attribute("Include")?.Value ?? element.Value, output, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Attributes))]
    public async Task Git_checks_texts_out_with_the_same_line_endings_everywhere(string place)
    {
        using var folder = new ReadmeFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, ".gitattributes"), Readmes.At(place).Text + "\n", TestContext.Current.CancellationToken);

        var printed = await BashScript.RunAsync("git init -q . && git check-attr eol text -- seeds/press/harbour-bridge.txt", folder.Path, "set -e");

        Assert.Equal(("seeds/press/harbour-bridge.txt: eol: lf\nseeds/press/harbour-bridge.txt: text: set", 0), printed);
    }

    [Theory]
    [MemberData(nameof(Configurations))]
    public void Configured_findings_are_findings_that_can_be_configured(string place) => Assert.All(
        Id().Matches(Readmes.At(place).Text).Select(match => match.Groups[1].Value),
        id => Assert.Contains($"dotnet_diagnostic.{id}.severity", File.ReadAllText(Path.Combine(Generator, "Help", $"{id}.md")), StringComparison.Ordinal));

    [GeneratedRegex(@"dotnet_diagnostic\.(STG\d+)\.")]
    private static partial Regex Id();
}
