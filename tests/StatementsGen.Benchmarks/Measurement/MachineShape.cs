using System.Globalization;
using System.Runtime.InteropServices;

namespace StatementsGen.Benchmarks.Measurement;

/// <summary>What figures depend on, to be kept beside them.</summary>
internal static class MachineShape
{
    /// <summary>The machine, the runtime and the day, in one line.</summary>
    internal static string Describe() => string.Join(
        ", ",
        string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores"),
        string.Create(CultureInfo.InvariantCulture, $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:F0} GB"),
        $"{RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture}",
        RuntimeInformation.FrameworkDescription,
        DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
