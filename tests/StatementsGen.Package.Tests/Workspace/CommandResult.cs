using System.Text.RegularExpressions;

namespace StatementsGen.Package.Tests.Workspace;

/// <summary>What a command did. Its assertions show all that the command wrote.</summary>
public sealed partial class CommandResult
{
    private readonly string _command;
    private readonly int _exitCode;
    private readonly string _errorOutput;

    internal CommandResult(string command, int exitCode, string output, string errorOutput)
    {
        _command = command;
        _exitCode = exitCode;
        _errorOutput = errorOutput;
        Output = output.ReplaceLineEndings("\n").TrimEnd('\n');
        Messages =
        [
            .. MessageLine().Matches(Output).Select(static match => new BuildMessage(
                match.Groups["severity"].Value,
                match.Groups["id"].Value,
                Path.GetFileName(match.Groups["file"].Value),
                int.Parse(match.Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture))).Distinct(),
        ];
    }

    /// <summary>What it wrote to its standard output, lines parted by <c>\n</c>.</summary>
    public string Output { get; }

    /// <summary>The errors and warnings of a build, in order, each once.</summary>
    public IReadOnlyList<BuildMessage> Messages { get; }

    /// <summary>The command succeeded, and a build gave no warning.</summary>
    public CommandResult AssertSucceeded()
    {
        Assert.True(_exitCode == 0 && Messages.Count == 0, $"Expected success without a warning.\n{this}");
        return this;
    }

    /// <summary>The command succeeded and wrote these lines.</summary>
    /// <param name="lines">The lines.</param>
    public void AssertPrinted(params IEnumerable<string> lines) =>
        Assert.True(_exitCode == 0 && Output == string.Join('\n', lines), $"Expected to print:\n{string.Join('\n', lines)}\n{this}");

    /// <summary>The build failed with these errors, and wrote no other message.</summary>
    /// <param name="errors">The errors, in any order.</param>
    public void AssertFailedWith(params IEnumerable<BuildMessage> errors) => Assert.True(
        _exitCode != 0 && errors.ToHashSet().SetEquals(Messages),
        $"Expected failure with:\n{string.Join('\n', errors)}\n{this}");

    /// <summary>The command failed.</summary>
    public void AssertFailed() => Assert.True(_exitCode != 0, $"Expected failure.\n{this}");

    /// <summary>The command, its exit code and all that it wrote.</summary>
    public override string ToString() => $"$ {_command}\n{Output}\n{_errorOutput}\nExit code {_exitCode}.";

    [GeneratedRegex(@"^\s*(?<file>\S.*)\((?<line>\d+)(,\d+)*\): (?<severity>error|warning) (?<id>\w+):", RegexOptions.Multiline)]
    private static partial Regex MessageLine();
}
