using System.Globalization;
using System.Runtime.InteropServices;
using Spectre.Console;

namespace StatementsGen.Benchmarks.Measurement;

/// <summary>What figures depend on, to be kept beside them.</summary>
internal static class MachineShape
{
    private const int PipedWidth = 200;

    /// <summary>Prints the machine's shape, and makes the console as wide as tables need it where it is piped.</summary>
    internal static void Print()
    {
        AnsiConsole.Profile.Width = Console.IsOutputRedirected ? PipedWidth : AnsiConsole.Profile.Width;
        AnsiConsole.WriteLine(Describe());
    }

    /// <summary>The machine, the runtime and the day, in one line.</summary>
    private static string Describe() => string.Join(
        ", ",
        string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores"),
        string.Create(CultureInfo.InvariantCulture, $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:F0} GB"),
        $"{RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture}",
        RuntimeInformation.FrameworkDescription,
        DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
