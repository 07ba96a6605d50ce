using System.Diagnostics;
using System.Text;

namespace StatementsGen.Readme.Tests;

/// <summary>Runs what a page asks a reader to type, with the programs that the tests were built with.</summary>
internal static class BashScript
{
    // Programs of this repository are run, and packages packed, from what is built: nothing is built anew.
    private static readonly string Functions =
        $$"""
        cd_repository() { cd '{{TestedBuild.RepositoryRoot}}'; }
        statements() { command dotnet exec '{{Output("StatementsGen.Tool", "statements")}}' "$@"; }
        dotnet() {
          case "$*" in
            "run --project src/StatementsGen.Sample.App") command dotnet exec '{{Output("StatementsGen.Sample.App", "StatementsGen.Sample.App")}}' ;;
            "run --project src/StatementsGen.Tool -- "*) shift 4; statements "$@" ;;
            "pack "*) (cd_repository && command dotnet "$@" --no-build --no-restore --nologo --configuration {{TestedBuild.Configuration}}) ;;
            *) command dotnet "$@" ;;
          esac
        }
        """;

    /// <summary>Runs a script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="folder">The folder to run in.</param>
    /// <param name="preamble">What to say to bash first.</param>
    /// <param name="variables">Environment variables, on top of those of this process.</param>
    /// <returns>What it wrote to standard output and standard error, and its exit code.</returns>
    internal static async Task<(string Output, int ExitCode)> RunAsync(
        string script,
        string folder,
        string preamble,
        params IEnumerable<(string Name, string Value)> variables)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The commands are written for bash.");
        var start = new ProcessStartInfo("bash", ["-c", $"exec 2>&1\n{Functions}\n{preamble}\n{script}"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var inherited in new[] { "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly", "MSBUILD_EXE_PATH" })
        {
            start.Environment.Remove(inherited);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        try
        {
            var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (output.ReplaceLineEndings("\n").TrimEnd('\n'), process.ExitCode);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static string Output(string project, string assembly) =>
        Path.Combine(TestedBuild.RepositoryRoot, "src", project, "bin", TestedBuild.Configuration, "net10.0", $"{assembly}.dll");
}
