using System.Text.Json;
using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

/// <summary>Which files a build takes for texts: asked of MSBuild's evaluation, without a build.</summary>
public sealed class StatementItemTests(PackageFeed feed)
{
    private readonly string _folder = feed.NewFolder("Newsroom");

    [Theory]
    [InlineData(".")]
    [InlineData("./")]
    [InlineData("seeds/..")]
    [InlineData("$(MSBuildProjectDirectory)")]
    public async Task Output_folders_and_hidden_folders_are_left_out_however_the_root_is_written(string root)
    {
        string[] texts = ["news.txt", "seeds/rain.txt", "seeds/.note.txt", "seeds/binders/paper.txt"];
        Write([
            .. texts,
            "bin/Debug/a.txt", "obj/a.txt", "made/a.txt", "half-made/a.txt", "lib/obj/a.txt", "seeds/bin/a.txt", ".git/a.txt", "seeds/.drafts/a.txt",
        ]);

        Assert.Equal(
            texts.Order(StringComparer.Ordinal),
            await TextsAsync(root, "-property:BaseOutputPath=made/", "-property:BaseIntermediateOutputPath=half-made/"));
    }

    [Fact]
    public async Task Root_may_be_hidden_itself()
    {
        Write([".texts/a.txt", ".texts/.drafts/b.txt"]);

        Assert.Equal([".texts/a.txt"], await TextsAsync(".texts"));
    }

    private void Write(IEnumerable<string> paths)
    {
        foreach (var file in paths.Select(path => Path.Combine(_folder, path)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, "It rains.");
        }
    }

    private async Task<IReadOnlyList<string>> TextsAsync(string root, params IEnumerable<string> arguments)
    {
        var build = Path.Combine(TestedBuild.RepositoryRoot, "src", "StatementsGen.Generator", "build");
        await File.WriteAllTextAsync(
            Path.Combine(_folder, "Newsroom.csproj"),
            $"""
            <Project>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
              <Import Project="{build}/StatementsGen.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <StatementsGenRoot>{root}</StatementsGenRoot>
              </PropertyGroup>
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
              <Import Project="{build}/StatementsGen.targets" />
            </Project>
            """,
            TestContext.Current.CancellationToken);
        var result = await DotnetCommand.RunAsync(
            _folder, new Dictionary<string, string>(), ["msbuild", "-nologo", "-getItem:StatementFile", .. arguments]);
        using var json = JsonDocument.Parse(result.AssertSucceeded().Output);
        return
        [
            .. json.RootElement.GetProperty("Items").GetProperty("StatementFile").EnumerateArray()
                .Select(item => Path.GetRelativePath(_folder, item.GetProperty("FullPath").GetString()!).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }
}
