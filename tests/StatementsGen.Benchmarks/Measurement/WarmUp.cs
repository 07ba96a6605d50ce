using System.Diagnostics;

namespace StatementsGen.Benchmarks.Measurement;

/// <summary>Runs code until it is compiled for speed, which the run time does in steps, on a thread of its own.</summary>
internal static class WarmUp
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(8);

    /// <summary>Runs code again and again, for a time that does not depend on how long it takes once.</summary>
    /// <param name="round">The code.</param>
    internal static void Run(Action round)
    {
        var start = Stopwatch.GetTimestamp();
        do
        {
            round();
        }
        while (Stopwatch.GetElapsedTime(start) < Enough);
    }
}
