using System.Text.RegularExpressions;
using StatementsGen.Tool.Tests.Harness;

namespace StatementsGen.Tool.Tests;

/// <summary>The hooks for pre-commit and the job in the README run over the sample's texts. What the network brings (the hooks' program, the actions) is not run.</summary>
public sealed partial class HookTests
{
    public static TheoryData<string> Hooks => [.. Hook().Matches(Read(".pre-commit-hooks.yaml")).Select(static hook => $"{hook.Groups["entry"]} {string.Join(' ', hook.Groups["arguments"].Value.Split(',', StringSplitOptions.TrimEntries))}")];

    public static TheoryData<string> Steps => [.. Step().Matches(Read("README.md")).Select(static step => step.Groups["command"].Value)];

    [Theory]
    [MemberData(nameof(Hooks))]
    [MemberData(nameof(Steps))]
    public async Task Each_command_succeeds_over_texts_that_are_well(string command)
    {
        using var folder = Seeds();
        folder.With("memo.md", "“We kept our word,” said Ines Moreau.\n");
        string[] arguments = [.. command.Split(' ').Skip(1)];
        var run = await ToolRun.In(folder, arguments[0] == "quotes" ? [.. arguments, "memo.md"] : arguments);

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    [Fact]
    public async Task Each_command_fails_over_texts_that_are_not()
    {
        foreach (var command in Hooks.Concat(Steps).Select(static row => row.Data))
        {
            using var folder = Seeds();
            folder.With("memo.md", "“We kept our words,” said Ines Moreau.\n").With("seeds/press/harbour-bridge.txt", "---\nname: 3\n---\nHarbour\n“It rains, she said.\n");
            string[] arguments = [.. command.Split(' ').Skip(1)];

            Assert.Equal(1, (await ToolRun.In(folder, arguments[0] == "quotes" ? [.. arguments, "memo.md"] : arguments)).ExitCode);
        }
    }

    [Fact]
    public void There_are_three_hooks_and_two_steps() => Assert.Equal((3, 2), (Hooks.Count, Steps.Count));

    private static TextFolder Seeds()
    {
        var folder = new TextFolder();
        var seeds = Path.Combine(AppContext.BaseDirectory, "Seeds");
        foreach (var file in Directory.GetFiles(seeds, "*", SearchOption.AllDirectories))
        {
            folder.With($"seeds/{Path.GetRelativePath(seeds, file)}", File.ReadAllBytes(file));
        }

        return folder;
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"entry: (?<entry>statements .*)\n  args: \[(?<arguments>.*)\]")]
    private static partial Regex Hook();

    [GeneratedRegex("- run: dotnet (?<command>statements .*)")]
    private static partial Regex Step();
}
