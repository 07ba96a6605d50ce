#if NET8_0_OR_GREATER
namespace StatementsGen;

/// <summary>The parts of an attribution as JSON has them.</summary>
/// <param name="Speaker">The first speaker.</param>
/// <param name="Cue">The cue.</param>
/// <param name="Content">What is said.</param>
/// <param name="Act">What the speaker does by saying it.</param>
/// <param name="IsNegated">Whether the act is not done.</param>
/// <param name="Addressee">Whom it is said to.</param>
/// <param name="Quotation">Whose words the content is in.</param>
/// <param name="Resolution">How the first speaker was found.</param>
/// <param name="SpeakerSpan">The span of the words for the speakers.</param>
/// <param name="CueSpan">The span of the cue.</param>
/// <param name="ContentSpans">The spans of the content.</param>
/// <param name="AddresseeSpan">The span of the words for the addressee.</param>
/// <param name="SpeakerMentions">The words for each speaker if there are several; otherwise <see langword="null"/>.</param>
internal sealed record AttributionParts(
    Speaker? Speaker,
    string? Cue,
    string Content,
    Act Act,
    bool IsNegated,
    Addressee? Addressee,
    QuotationKind Quotation,
    SpeakerResolution Resolution,
    TextSpan? SpeakerSpan,
    TextSpan? CueSpan,
    ValueList<TextSpan>? ContentSpans,
    TextSpan? AddresseeSpan,
    ValueList<SpeakerMention>? SpeakerMentions)
{
    /// <summary>Returns the parts of an attribution.</summary>
    /// <param name="attribution">The attribution.</param>
    internal static AttributionParts Of(Attribution attribution) => new(
        attribution.Speaker,
        attribution.Cue,
        attribution.Content,
        attribution.Act,
        attribution.IsNegated,
        attribution.Addressee,
        attribution.Quotation,
        attribution.Resolution,
        attribution.SpeakerSpan,
        attribution.CueSpan,
        attribution.ContentSpans,
        attribution.AddresseeSpan,
        attribution.Speakers.Count > 1 ? attribution.SpeakerMentions : null);

    /// <summary>Returns the attribution.</summary>
    internal Attribution ToAttribution() => new(
        Speaker, Cue, Content, Quotation, Resolution, SpeakerSpan, CueSpan, ContentSpans, Act, IsNegated, Addressee, AddresseeSpan, SpeakerMentions);
}
#endif
