using System.CommandLine;
using System.CommandLine.Help;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Commands;

/// <summary>What all commands have in common.</summary>
internal static class CommandExtensions
{
    /// <summary>Sets what a command does. What goes wrong so that users can do something about it becomes a message and an exit code.</summary>
    /// <param name="command">The command.</param>
    /// <param name="console">Where messages go.</param>
    /// <param name="work">What it does; gives the exit code.</param>
    internal static Command WithWork(this Command command, ToolConsole console, Func<ParseResult, CancellationToken, Task<int>> work)
    {
        command.SetAction(async (result, cancellationToken) =>
        {
            try
            {
                return await work(result, cancellationToken);
            }
            catch (OperationCanceledException)
            {
                await console.Error.WriteLineAsync("Stopped.");
                return ExitCode.Stopped;
            }
            catch (Exception exception) when (exception is CommandFailure or IOException or UnauthorizedAccessException)
            {
                await console.Error.WriteLineAsync(exception.Message);
                return ExitCode.Failure;
            }
        });
        return command;
    }

    /// <summary>Adds text to the end of a command's help.</summary>
    /// <typeparam name="T">The kind of command.</typeparam>
    /// <param name="command">The command.</param>
    /// <param name="text">The text.</param>
    internal static T WithHelp<T>(this T command, string text)
        where T : Command
    {
        var help = command.Options.OfType<HelpOption>().SingleOrDefault();
        if (help is null)
        {
            // A command that has no option of its own for help would show that of the root.
            help = new HelpOption();
            command.Options.Add(help);
        }

        help.Action = new HelpWithExamples((HelpAction)help.Action!, text);
        return command;
    }
}
