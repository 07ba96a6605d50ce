using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>An attribution in tokens of its paragraph. <see cref="AttributionSpans"/> keeps it when the tokens are gone.</summary>
internal sealed class FoundAttribution
{
    /// <summary>Gets the finder that found it.</summary>
    internal required AttributionFinderKind Finder { get; init; }

    /// <summary>Gets the index of its sentence in the paragraph.</summary>
    internal int Sentence { get; init; }

    /// <summary>Gets the words that name the speaker, or none.</summary>
    internal TokenRange Source { get; init; }

    /// <summary>Gets the words of the cue, or none if a quotation only goes on.</summary>
    internal TokenRange Cue { get; init; }

    /// <summary>Gets the content before the cue, or none.</summary>
    internal TokenRange ContentBefore { get; init; }

    /// <summary>Gets the content after the cue, or none.</summary>
    internal TokenRange ContentAfter { get; init; }

    /// <summary>Gets the attribution that this one goes on from.</summary>
    internal FoundAttribution? ContinuesFrom { get; init; }

    /// <summary>Gets whether the cue often reports nothing in its frame. A weak attribution counts only in texts that report speech.</summary>
    internal bool IsWeak { get; init; }

    /// <summary>Gets whether its cue reports in any frame. A weak attribution that is plain counts, but does not show that the text reports speech.</summary>
    internal bool IsPlain { get; init; }

    /// <summary>Gets or sets whether <see cref="ReportEvidence"/> speaks against it. A doubtful attribution counts only in texts that report speech.</summary>
    internal bool IsDoubtful { get; set; }

    /// <summary>Gets or sets the line of <see cref="ReportEvidence"/> that made it doubtful, counted from 1; or 0.</summary>
    internal byte Evidence { get; set; }

    /// <summary>Gets or sets whether its quotation can go on in the next paragraph.</summary>
    internal bool IsOpen { get; set; }

    /// <summary>Gets or sets its index in the list of all attributions; -1 before it has one.</summary>
    internal int Index { get; set; } = -1;
}
