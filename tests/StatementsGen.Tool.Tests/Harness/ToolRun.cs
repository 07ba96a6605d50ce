using System.Text;
using Spectre.Console;
using Spectre.Console.Testing;
using StatementsGen.Tool.Commands;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Tests.Harness;

/// <summary>What one run of the tool gave.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    internal IReadOnlyList<string> Lines => Output.TrimEnd('\n').Split('\n');

    /// <summary>Runs the tool in a folder, piped.</summary>
    internal static Task<ToolRun> In(TextFolder folder, params string[] arguments) => RunAsync(folder.Path, [], null, arguments);

    /// <summary>Runs the tool with an input, piped.</summary>
    internal static Task<ToolRun> WithInput(string input, params string[] arguments) => WithInput(Encoding.UTF8.GetBytes(input), arguments);

    /// <summary>Runs the tool with an input, piped.</summary>
    internal static Task<ToolRun> WithInput(byte[] input, params string[] arguments) =>
        RunAsync(Environment.CurrentDirectory, input, null, arguments);

    /// <summary>Runs the tool in a folder, and shows its output in a terminal.</summary>
    internal static async Task<ToolRun> InTerminal(TextFolder folder, int width, params string[] arguments)
    {
        var shown = new StringWriter();
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(shown),
        });
        terminal.Profile.Width = width;
        var run = await RunAsync(folder.Path, [], terminal, arguments);
        return run with { Output = run.Output + shown };
    }

    /// <summary>Runs the tool in a folder, in a terminal where somebody presses keys.</summary>
    internal static async Task<ToolRun> WithKeys(TextFolder folder, string keys, params string[] arguments)
    {
        using var terminal = new TestConsole();
        terminal.Profile.Capabilities.Interactive = true;
        foreach (var key in keys)
        {
            terminal.Input.PushCharacter(key);
        }

        var run = await RunAsync(folder.Path, [], terminal, arguments);
        return run with { Output = run.Output + terminal.Output };
    }

    /// <summary>Runs the tool, and stops it before it starts.</summary>
    internal static Task<ToolRun> Stopped(TextFolder folder, params string[] arguments) =>
        RunAsync(folder.Path, [], null, arguments, new CancellationToken(canceled: true));

    private static async Task<ToolRun> RunAsync(
        string directory,
        byte[] input,
        IAnsiConsole? terminal,
        string[] arguments,
        CancellationToken cancellationToken = default)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var console = new ToolConsole
        {
            Input = new MemoryStream(input),
            Output = output,
            Error = error,
            Terminal = terminal,
            Directory = directory,
        };
        var exitCode = await StatementsCommand.Create(console).RunAsync(arguments, console, cancellationToken);
        return new ToolRun(exitCode, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray()), error.ToString());
    }
}
