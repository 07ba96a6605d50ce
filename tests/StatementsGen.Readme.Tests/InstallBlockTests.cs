using StatementsGen.Readme.Tests.Blocks;

namespace StatementsGen.Readme.Tests;

/// <summary>A newcomer packs what is not published yet, and uses it from there: line by line as the pages say, in a home of their own.</summary>
[Trait("Lane", "Long")]
public sealed class InstallBlockTests : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("newcomer-").FullName;

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [Theory]
    [InlineData("README.md", "Add it to a project", "Ann Lee")]
    [InlineData("src/StatementsGen.Tool/README.md", "Install it", "4 texts checked: 0 errors.")]
    public async Task Its_commands_lead_to_the_output_that_they_promise(string file, string heading, string last)
    {
        var script = string.Join('\n', Readmes.In("sh").Where(block => block.File == file && block.Heading == heading).Select(block => block.Text));
        Directory.CreateDirectory(Path.Combine(_home, "work"));

        var (output, exitCode) = await BashScript.RunAsync(
            script,
            Path.Combine(_home, "work"),
            $"""
            set -e
            # Found like a program that is on the path, as the SDK puts it.
            unset -f statements
            PATH="$PATH:$HOME/.dotnet/tools"
            cp -r '{TestedBuild.RepositoryRoot}/seeds' .
            """,
            ("HOME", _home),
            ("DOTNET_CLI_HOME", _home),
            ("NUGET_PACKAGES", Path.Combine(_home, "packages")),
            ("DOTNET_NOLOGO", "1"),
            ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
            ("NuGetAudit", "false"),
            ("MSBUILDDISABLENODEREUSE", "1"),
            ("UseSharedCompilation", "false"));

        Assert.True(exitCode == 0 && output.EndsWith($"\n{last}", StringComparison.Ordinal), $"{script}\n\n{output}\nExit code {exitCode}.");
    }
}
