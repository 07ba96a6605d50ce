using System.Globalization;
using System.Runtime.InteropServices;

namespace StatementsGen.Benchmarks.Measurement;

/// <summary>What figures depend on, to be kept beside them.</summary>
internal static class MachineShape
{
    /// <summary>The machine, the runtime and the day, in one line.</summary>
    internal static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:F0} GB, {RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}, {DateTime.UtcNow:yyyy-MM-dd}");
}
