using System.CommandLine;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Commands;

/// <summary>The command <c>statements</c>.</summary>
internal static class StatementsCommand
{
    /// <summary>Creates the command with all that is below it.</summary>
    /// <param name="console">What it reads from and writes to.</param>
    internal static RootCommand Create(ToolConsole console)
    {
        var command = new RootCommand("Reads plain-text documents and tells who said what in them, sentence by sentence.")
        {
            ShowCommand.Create(console),
            CheckCommand.Create(console),
            ReportCommand.Create(console),
            QuotesCommand.Create(console),
            ApproveCommand.Create(console),
            DiffCommand.Create(console),
            ExportCommand.Create(console),
        };
        return command.WithHelp(
            """
            Examples:
              statements show seeds                        every document in the folder, as tables
              statements check seeds                       errors that would stop a build
              statements report seeds -o report.html       a page for a browser
              statements quotes memo.md --in seeds         whether quotations stand there, and who says them
              statements approve seeds                     writes down the wordings, and later tells what changed
              statements diff HEAD seeds                   what changed in statements since a git revision
              statements export seeds > statements.jsonl   one JSON object for each document

            Exit codes:
              0    all is well
              1    there are errors, or the command line is wrong
              130  stopped by Ctrl+C
            """);
    }

    /// <summary>Runs a command line.</summary>
    /// <param name="command">The command.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="console">What it reads from and writes to.</param>
    /// <param name="cancellationToken">Stops it, as Ctrl+C does.</param>
    /// <returns>The exit code.</returns>
    internal static async Task<int> RunAsync(
        this RootCommand command,
        IReadOnlyList<string> arguments,
        ToolConsole console,
        CancellationToken cancellationToken = default)
    {
        await using var output = console.OpenText();
        var configuration = new InvocationConfiguration { Output = output, Error = console.Error };
        return await command.Parse(arguments).InvokeAsync(configuration, cancellationToken);
    }
}
