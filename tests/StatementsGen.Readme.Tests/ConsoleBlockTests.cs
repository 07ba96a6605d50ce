using StatementsGen.Readme.Tests.Blocks;

namespace StatementsGen.Readme.Tests;

/// <summary>Commands in the READMEs run, and print what stands below them.</summary>
public sealed class ConsoleBlockTests
{
    public static TheoryData<string> Places => [.. Readmes.In("console").Where(block => !IsOfTests(block)).Select(block => block.ToString())];

    public static TheoryData<string> LongPlaces => [.. Readmes.In("console", "sh").Where(IsOfTests).Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Each_command_prints_what_follows_it(string place)
    {
        var block = Readmes.At(place);
        using var folder = new ReadmeFolder();
        foreach (var (command, output) in CommandsOf(block.Text))
        {
            var printed = await BashScript.RunAsync(command, folder.Path, "set -o pipefail");

            Assert.True(output.Length == 0 ? printed.ExitCode == 0 : printed.Output == output, $"$ {command}\n{printed.Output}\nExit code {printed.ExitCode}.");
        }
    }

    /// <summary>Benchmarks, fuzzing and mutation tests run for hours: at least what they name is there.</summary>
    [Theory]
    [MemberData(nameof(LongPlaces))]
    public void Commands_that_run_for_long_name_what_is_there(string place)
    {
        var block = Readmes.At(place);
        var folder = Path.Combine(TestedBuild.RepositoryRoot, Path.GetDirectoryName(block.File)!);
        var words = block.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

        Assert.All(words.Where(word => word.StartsWith("./", StringComparison.Ordinal)), script => Assert.True(File.Exists(Path.Combine(folder, script))));
        Assert.All(
            words.Zip(words.Skip(1)).Where(pair => pair.First == "--project"),
            pair => Assert.True(File.Exists(Path.Combine(TestedBuild.RepositoryRoot, pair.Second, $"{Path.GetFileName(pair.Second)}.csproj"))));
    }

    private static bool IsOfTests(ReadmeBlock block) => block.File.StartsWith("tests/", StringComparison.Ordinal);

    private static IEnumerable<(string Command, string Output)> CommandsOf(string text) =>
        ("\n" + text).Split("\n$ ").Skip(1).Select(static part => part.Split('\n', 2) is [var command, var output] ? (command, output) : (part, ""));
}
