using System.Diagnostics;

namespace StatementsGen.Benchmarks.Measurement;

/// <summary>Measures contenders in turns: A B C A B C.</summary>
/// <remarks>
/// What is wanted is a ratio. BenchmarkDotNet measures one contender after the other, minutes apart and in processes of their own, so
/// that a machine which others use too, or which gets warm, is another machine for each. In turns, all meet the same conditions, and the
/// median over the rounds drops those that something else disturbed.
/// </remarks>
internal static class InterleavedRounds
{
    /// <summary>Measures contenders on this thread.</summary>
    /// <param name="contenders">The contenders.</param>
    /// <param name="rounds">How many rounds count.</param>
    internal static IReadOnlyList<Measured> Run(IReadOnlyList<Contender> contenders, int rounds)
    {
        var times = contenders.Select(static _ => new List<TimeSpan>()).ToArray();
        var processorTimes = contenders.Select(static _ => new List<TimeSpan>()).ToArray();
        var allocated = new long[contenders.Count];
        var counts = new long[contenders.Count];
        WarmUp.Run(() =>
        {
            foreach (var contender in contenders)
            {
                contender.Run();
            }
        });
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < contenders.Count; i++)
            {
                GC.Collect();
                var bytes = GC.GetAllocatedBytesForCurrentThread();
                var processor = Environment.CpuUsage.TotalTime;
                var start = Stopwatch.GetTimestamp();
                counts[i] = contenders[i].Run();
                times[i].Add(Stopwatch.GetElapsedTime(start));
                processorTimes[i].Add(Environment.CpuUsage.TotalTime - processor);
                allocated[i] = GC.GetAllocatedBytesForCurrentThread() - bytes;
            }
        }

        return [.. contenders.Select((contender, i) => new Measured(contender.Name, times[i], processorTimes[i], allocated[i], counts[i]))];
    }
}
