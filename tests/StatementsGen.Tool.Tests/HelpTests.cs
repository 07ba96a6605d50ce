using StatementsGen.Checks.Findings;
using StatementsGen.Tool.Shell;
using StatementsGen.Tool.Tests.Harness;

namespace StatementsGen.Tool.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("statements show seeds", "--help")]
    [InlineData("statements show seeds | grep", "show", "--help")]
    [InlineData("statements check seeds", "check", "-h")]
    [InlineData("statements report seeds", "report", "-h")]
    [InlineData("statements export < texts.jsonl", "export", "-?")]
    public async Task Help_has_examples_and_exit_codes(string example, params string[] arguments)
    {
        var run = await ToolRun.WithInput("", arguments);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(example, run.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_of_check_names_each_rule_that_it_can_report()
    {
        var run = await ToolRun.WithInput("", "check", "--help");

        Assert.Equal(
            Rules.All.Where(static rule => rule.Scope is RuleScope.Text or RuleScope.Wording && rule.Severity != Severity.Hidden).Select(static rule => $"{rule.Id}  {rule.Title}"),
            run.Output.Split('\n').Select(static line => line.Trim().Replace(" (warning)", "", StringComparison.Ordinal).Replace(" (info)", "", StringComparison.Ordinal))
                .Where(static line => line.StartsWith("STG", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_version_is_that_of_the_package()
    {
        var run = await ToolRun.WithInput("", "--version");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(typeof(ToolConsole).Assembly.GetName().Version!.ToString(3), run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_command_is_an_error_that_shows_the_help()
    {
        var run = await ToolRun.WithInput("");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("export", run.Output, StringComparison.Ordinal);
    }
}
