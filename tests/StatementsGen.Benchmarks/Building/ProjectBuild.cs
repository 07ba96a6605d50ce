using System.Diagnostics;
using System.Globalization;

namespace StatementsGen.Benchmarks.Building;

/// <summary>Builds a project, whole, and tells what it took.</summary>
/// <param name="folder">The project's folder.</param>
internal sealed class ProjectBuild(string folder)
{
    private const int PollingInterval = 20;

    /// <summary>Restores packages: what is measured has nothing left to restore.</summary>
    internal void Restore() => Run("restore", "--verbosity", "quiet");

    /// <summary>Builds all again, in the compiler server if one may be used.</summary>
    /// <param name="server">Whether the compiler may run in its server, where it is warm after the first build.</param>
    internal BuildCost Rebuild(bool server)
    {
        Clean();
        return Build("-p:UseSharedCompilation=" + (server ? "true" : "false"));
    }

    /// <summary>Builds all again in a compiler server that this build starts, and ends the server.</summary>
    internal BuildCost RebuildInNewServer()
    {
        Clean();
        var id = Guid.NewGuid().ToString("N");
        var cost = Build("-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + id);
        return cost with { ProcessorTime = cost.ProcessorTime + CompilerServer.End(id) };
    }

    private void Clean()
    {
        foreach (var output in new[] { "bin", "obj/Release", "obj/Debug" })
        {
            var path = Path.Combine(folder, output);
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
        }
    }

    private BuildCost Build(params IEnumerable<string> properties) =>
        Run("build", ["--configuration", "Release", "--verbosity", "quiet", .. properties]);

    private BuildCost Run(string command, params IEnumerable<string> arguments)
    {
        var processorTime = ChildProcesses.ProcessorTime;
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [command, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            // Processes that stay are not waited for, so that nobody could tell what they took.
            Environment = { ["MSBUILDDISABLENODEREUSE"] = "1" },
        }) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var memory = 0L;
        while (!process.WaitForExit(PollingInterval))
        {
            memory = Math.Max(memory, CompilerMemory());
        }

        var time = Stopwatch.GetElapsedTime(start);
        return process.ExitCode == 0
            ? new BuildCost(time, ChildProcesses.ProcessorTime - processorTime, memory)
            : throw new InvalidOperationException($"dotnet {command} failed in {folder}:\n{output.Result}");
    }

    // The high-water mark of the compiler's own process, which only Linux tells of another process.
    private static long CompilerMemory()
    {
        var most = 0L;
        foreach (var process in Directory.Exists("/proc") ? Directory.EnumerateDirectories("/proc") : [])
        {
            try
            {
                if (char.IsAsciiDigit(Path.GetFileName(process)[0]) &&
                    File.ReadAllText(Path.Combine(process, "cmdline")).Contains("csc", StringComparison.Ordinal))
                {
                    most = Math.Max(most, HighWaterMark(File.ReadLines(Path.Combine(process, "status"))));
                }
            }
            catch (IOException)
            {
                // It ended meanwhile.
            }
        }

        return most;
    }

    private static long HighWaterMark(IEnumerable<string> status)
    {
        const int Kilobyte = 1024;
        var line = status.FirstOrDefault(static line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return line is null ? 0 : Kilobyte * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}

/// <summary>What a build took.</summary>
/// <param name="Time">The time by the clock.</param>
/// <param name="ProcessorTime">The processor time of all processes that ended with the build: not that of a compiler server.</param>
/// <param name="CompilerMemory">The most memory that the compiler's process had, in bytes; 0 where it ran in its server or cannot be asked.</param>
internal readonly record struct BuildCost(TimeSpan Time, TimeSpan ProcessorTime, long CompilerMemory);
