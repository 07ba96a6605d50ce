using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace StatementsGen.Tool.Commands;

/// <summary>Shows the help of a command, and then a text.</summary>
/// <param name="help">Shows the help.</param>
/// <param name="text">The text.</param>
internal sealed class HelpWithExamples(HelpAction help, string text) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(text);
        return exitCode;
    }
}
