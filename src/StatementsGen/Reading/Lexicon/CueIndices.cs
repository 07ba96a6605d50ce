namespace StatementsGen.Reading.Lexicon;

/// <summary>The cues that a word can be a form of.</summary>
/// <param name="verb">Index of the cue verb, or -1.</param>
/// <param name="noun">Index of the cue noun or adjective, or -1.</param>
internal readonly struct CueIndices(short verb, short noun)
{
    /// <summary>No cue.</summary>
    internal static CueIndices None => new(-1, -1);

    /// <summary>Index of the cue verb, or -1.</summary>
    internal short Verb { get; } = verb;

    /// <summary>Index of the cue noun or adjective, or -1.</summary>
    internal short Noun { get; } = noun;
}
