namespace StatementsGen.Reading.Attributions;

/// <summary>The evidence by which an attribution was accepted.</summary>
/// <param name="Finder">The finder that found it.</param>
/// <param name="Frame">The frame of the cue as the word lists write it (<c>that</c>, <c>+for</c>), if it has one.</param>
/// <param name="IsWeak">Whether the frame often reports nothing, so that it counts only in texts that report speech.</param>
/// <param name="Doubt">The name of the line of <see cref="ReportEvidence"/> that speaks against it, if one does: it counts only in texts that report speech.</param>
internal readonly record struct AttributionEvidence(AttributionFinderKind Finder, string? Frame, bool IsWeak, string? Doubt)
{
    /// <summary>Returns the evidence of an attribution.</summary>
    /// <param name="attribution">The attribution.</param>
    internal static AttributionEvidence Of(AttributionSpans attribution) => new(
        attribution.Finder,
        attribution.Act.Frame,
        attribution.IsWeak,
        attribution.Evidence == 0 ? null : ReportEvidence.NameOf(attribution.Evidence));
}
