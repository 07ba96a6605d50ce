namespace StatementsGen.Benchmarks.Measurement;

/// <summary>What the rounds of one contender took.</summary>
/// <param name="Name">The contender.</param>
/// <param name="Times">The time of each round by the clock.</param>
/// <param name="ProcessorTimes">The processor time of each round: less than by the clock where others use the machine too.</param>
/// <param name="Allocated">Bytes allocated in a round.</param>
/// <param name="Count">What a round counted.</param>
internal sealed record Measured(
    string Name,
    IReadOnlyList<TimeSpan> Times,
    IReadOnlyList<TimeSpan> ProcessorTimes,
    long Allocated,
    long Count)
{
    /// <summary>The median of the times.</summary>
    internal TimeSpan Median => TimeSpan.FromTicks((long)MedianOf(Times.Select(static time => (double)time.Ticks)));

    /// <summary>How many times as fast as another: the median over the rounds, each compared with the same round of the other.</summary>
    /// <param name="other">The other.</param>
    internal double SpeedAgainst(Measured other) =>
        MedianOf(other.Times.Zip(Times, static (theirs, mine) => theirs / mine));

    /// <summary>The same by processor time.</summary>
    /// <param name="other">The other.</param>
    internal double ProcessorSpeedAgainst(Measured other) =>
        MedianOf(other.ProcessorTimes.Zip(ProcessorTimes, static (theirs, mine) => theirs / mine));

    private static double MedianOf(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
