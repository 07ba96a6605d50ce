using System.Diagnostics;
using System.Text;

namespace StatementsGen.Package.Tests.Workspace;

/// <summary>Runs <c>dotnet</c> with arguments, waits for it, and keeps what it wrote.</summary>
internal static class DotnetCommand
{
    // What a build or a test run sets for its own children; it would hand them this repository's SDK settings.
    private static readonly string[] InheritedVariables =
    [
        "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly", "MSBUILD_EXE_PATH",
    ];

    /// <summary>Runs a command.</summary>
    /// <param name="folder">The folder to run in.</param>
    /// <param name="variables">Environment variables, on top of those of this process.</param>
    /// <param name="arguments">The arguments.</param>
    internal static Task<CommandResult> RunAsync(
        string folder,
        IReadOnlyDictionary<string, string> variables,
        params IEnumerable<string> arguments) => RunAsync("dotnet", folder, variables, arguments);

    /// <summary>Runs a program that was published.</summary>
    /// <param name="program">The program.</param>
    /// <param name="folder">The folder to run in.</param>
    internal static Task<CommandResult> RunProgramAsync(string program, string folder) =>
        RunAsync(program, folder, new Dictionary<string, string>(), []);

    private static async Task<CommandResult> RunAsync(
        string program,
        string folder,
        IReadOnlyDictionary<string, string> variables,
        IEnumerable<string> arguments)
    {
        using var process = Start(program, folder, variables, arguments);
        var cancellation = TestContext.Current.CancellationToken;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return new CommandResult($"{program} {string.Join(' ', arguments)}", process.ExitCode, await output, await errors);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Starts a command whose output is to be read.</summary>
    /// <param name="folder">The folder to run in.</param>
    /// <param name="variables">Environment variables, on top of those of this process.</param>
    /// <param name="arguments">The arguments.</param>
    internal static Process Start(string folder, IReadOnlyDictionary<string, string> variables, IEnumerable<string> arguments) =>
        Start("dotnet", folder, variables, arguments);

    private static Process Start(string program, string folder, IReadOnlyDictionary<string, string> variables, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in InheritedVariables)
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
    }
}
