namespace StatementsGen.Reading.Attributions;

/// <summary>What the evidence says about a candidate.</summary>
internal enum ReportVerdict : byte
{
    /// <summary>It reports what somebody said.</summary>
    Reports,

    /// <summary>It counts only where the text reports speech (<see cref="SparseSpeech"/>).</summary>
    Doubtful,

    /// <summary>It reports nothing.</summary>
    Nothing,
}
