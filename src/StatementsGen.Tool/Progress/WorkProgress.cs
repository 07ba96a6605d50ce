namespace StatementsGen.Tool.Progress;

/// <summary>The progress of a piece of work: set by the work, read by the display.</summary>
/// <param name="total">How many texts there are; 0 where nobody knows.</param>
internal sealed class WorkProgress(int total)
{
    private int _done;

    /// <summary>How many texts there are; 0 where nobody knows.</summary>
    internal int Total => total;

    /// <summary>How many of them are done.</summary>
    internal int Done => Volatile.Read(ref _done);

    /// <summary>One more is done.</summary>
    internal void Advance() => Interlocked.Increment(ref _done);
}
