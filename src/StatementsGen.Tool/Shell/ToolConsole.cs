using System.Text;
using Spectre.Console;

namespace StatementsGen.Tool.Shell;

/// <summary>What a command reads from and writes to.</summary>
internal sealed class ToolConsole
{
    /// <summary>UTF-8 without a byte order mark: what is piped from here on may be joined or read by programs that trip over one.</summary>
    internal static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard input.</summary>
    internal required Stream Input { get; init; }

    /// <summary>Standard output.</summary>
    internal required Stream Output { get; init; }

    /// <summary>Standard error.</summary>
    internal required TextWriter Error { get; init; }

    /// <summary>The terminal that standard output is; <see langword="null"/> where it is redirected.</summary>
    internal IAnsiConsole? Terminal { get; init; }

    /// <summary>The terminal that standard error is; <see langword="null"/> where it is redirected.</summary>
    internal IAnsiConsole? ErrorTerminal { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    internal string Directory { get; init; } = Environment.CurrentDirectory;

    /// <summary>The root of the repository in a run of GitHub Actions; <see langword="null"/> elsewhere.</summary>
    internal string? Workspace { get; init; }

    /// <summary>Returns the console of this process.</summary>
    internal static ToolConsole OfProcess()
    {
        Console.OutputEncoding = Utf8;
        return new ToolConsole
        {
            Input = Console.OpenStandardInput(),
            Output = Console.OpenStandardOutput(),
            Error = Console.Error,
            Terminal = Console.IsOutputRedirected ? null : TerminalOn(Console.Out),
            ErrorTerminal = Console.IsErrorRedirected ? null : TerminalOn(Console.Error),
            Workspace = Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is { Length: > 0 } workspace ? workspace : null,
        };
    }

    /// <summary>Returns a writer of text to standard output. It must be disposed of before anything else is written there.</summary>
    internal StreamWriter OpenText() => new(Output, Utf8, bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\n" };

    private static IAnsiConsole TerminalOn(TextWriter writer) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
}
