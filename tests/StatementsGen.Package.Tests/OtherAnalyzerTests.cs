using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

/// <summary>A compiler loads one assembly a name. SecurityCodeScan brings a YamlDotNet of another version, and fails where ours has that name too.</summary>
public sealed class OtherAnalyzerTests
{
    private readonly ConsumerProject _project;

    public OtherAnalyzerTests(PackageFeed feed) => _project = new ConsumerProject(feed, "Newsroom");

    [Theory]
    [InlineData("---\nname: Opening\ntitle: The harbour\n---\nIt opens in May.\n")]
    [InlineData("Opening\nIt opens in May.\n")]
    public async Task Beside_an_analyzer_with_a_YAML_library_of_its_own_both_work(string text)
    {
        _project.WriteProjectFile(
            "net10.0",
            "<OutputType>Exe</OutputType>",
            $"""{_project.PackageReference}<PackageReference Include="SecurityCodeScan.VS2019" Version="{TestedBuild.SecurityCodeScanVersion}" />""");
        _project.Write("seeds/harbour.txt", text);
        _project.Write("Program.cs", "System.Console.WriteLine(Newsroom.Seeds.Opening.Title + new System.Random().Next());");

        var build = await _project.RestoreAndBuildAsync();

        Assert.DoesNotContain("AD0001", build.Output, StringComparison.Ordinal);

        // Weak randomness: the other analyzer was there, and looked.
        Assert.Equal([new BuildMessage("warning", "SCS0005", "Program.cs", 1)], build.Messages);
    }
}
