using System.Diagnostics;
using System.Globalization;

namespace StatementsGen.Benchmarks.Building;

/// <summary>A compiler server that was started under an id of its own. It outlives the build, so its processor time is not that of a child process.</summary>
internal static class CompilerServer
{
    private const int UserTime = 13;
    private const int SystemTime = 14;

    // USER_HZ, which is the same on all architectures that .NET runs on.
    private const double TicksInSecond = 100;

    /// <summary>Ends a server.</summary>
    /// <param name="id">The value of <c>SharedCompilationId</c> that it was started with.</param>
    /// <returns>The processor time that it took; zero if the system has no <c>/proc</c>.</returns>
    internal static TimeSpan End(string id)
    {
        var time = TimeSpan.Zero;
        foreach (var folder in Directory.Exists("/proc") ? Directory.EnumerateDirectories("/proc") : [])
        {
            var name = Path.GetFileName(folder);
            if (int.TryParse(name, CultureInfo.InvariantCulture, out var process) && CommandLine(folder).Contains(id, StringComparison.Ordinal))
            {
                time += ProcessorTime(folder);
                using var server = Process.GetProcessById(process);
                server.Kill();
                server.WaitForExit();
            }
        }

        return time;
    }

    private static string CommandLine(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "cmdline"));
        }
        catch (IOException)
        {
            // It ended meanwhile.
            return "";
        }
    }

    private static TimeSpan ProcessorTime(string folder)
    {
        var stat = File.ReadAllText(Path.Combine(folder, "stat"));

        // The second field is the name in parentheses, which can contain spaces.
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromSeconds((Ticks(UserTime) + Ticks(SystemTime)) / TicksInSecond);

        double Ticks(int field) => double.Parse(fields[field - 2], CultureInfo.InvariantCulture);
    }
}
