using System.Diagnostics;
using System.Globalization;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Tests;

/// <summary>The program itself, with real pipes and signals.</summary>
public sealed class ProgramTests
{
    [Fact]
    public async Task Texts_are_piped_through()
    {
        using var program = Start("export");
        await program.StandardInput.WriteLineAsync("""{"id": "ä", "text": "It rains, Anna Berg said."}""");
        program.StandardInput.Close();

        var line = await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("""{"id":"ä","title":null,"statements":[{"start":0,"end":25,""", line, StringComparison.Ordinal);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, program.ExitCode);
    }

    [Fact]
    public async Task The_seed_is_shown_as_plain_text()
    {
        using var program = Start("show", Path.Combine(AppContext.BaseDirectory, "Seeds"));
        var output = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, program.ExitCode);
        Assert.Matches(@"\n   3  Mumtaz Zahra Baloch +name +categorically stated +state +During a weekly press briefing, FO spokesperson ", output);
        Assert.DoesNotContain('\e', output);
    }

    [Fact]
    public async Task Ctrl_C_stops_a_wait_for_input()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent with kill.");
        Assert.SkipWhen(IgnoresInterrupts(), "A job in the background of a script ignores Ctrl+C, and so do the programs that it starts.");
        using var program = Start("export");
        await program.StandardInput.WriteLineAsync("""{"id": 1, "text": "It rains."}""");
        await program.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        using var kill = Process.Start("kill", ["-INT", $"{program.Id}"]);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);

        var error = await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Equal((130, "Stopped."), (program.ExitCode, error.TrimEnd()));
    }

    private static bool IgnoresInterrupts()
    {
        const string Ignored = "SigIgn:";
        const ulong Interrupt = 1UL << (2 - 1);
        var line = OperatingSystem.IsLinux()
            ? File.ReadLines("/proc/self/status").FirstOrDefault(static line => line.StartsWith(Ignored, StringComparison.Ordinal))
            : null;
        return line is not null
            && (ulong.Parse(line[Ignored.Length..].Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) & Interrupt) != 0;
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo(
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet",
        [typeof(ToolConsole).Assembly.Location, .. arguments])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = ToolConsole.Utf8,
        StandardOutputEncoding = ToolConsole.Utf8,
    })!;
}
