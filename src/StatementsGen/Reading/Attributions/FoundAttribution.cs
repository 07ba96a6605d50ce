using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>An attribution in tokens of its paragraph.</summary>
internal sealed class FoundAttribution
{
    /// <summary>Index of its sentence in the paragraph.</summary>
    internal int Sentence { get; init; }

    /// <summary>The words that stand for the speaker, or none.</summary>
    internal TokenRange Source { get; init; }

    /// <summary>The words of the cue, or none where a quotation only goes on.</summary>
    internal TokenRange Cue { get; init; }

    /// <summary>The content before the cue, or none.</summary>
    internal TokenRange ContentBefore { get; init; }

    /// <summary>The content after the cue, or none.</summary>
    internal TokenRange ContentAfter { get; init; }

    /// <summary>The attribution that this one goes on from.</summary>
    internal FoundAttribution? ContinuesFrom { get; init; }

    /// <summary>Whether its frame is one in which the verb often reports nothing: it counts only in texts that report speech.</summary>
    internal bool IsWeak { get; init; }

    /// <summary>Whether its quotation may go on in the next paragraph.</summary>
    internal bool IsOpen { get; set; }

    /// <summary>Its index in the list of all attributions, once it has one.</summary>
    internal int Index { get; set; } = -1;
}
