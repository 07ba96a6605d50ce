using System.Diagnostics;

namespace StatementsGen;

/// <summary>A report of what somebody says: one or more speakers, a cue and a content. Equality is by value.</summary>
/// <remarks>
/// Source (here: speaker), cue and content are the parts of an attribution relation in PARC 3.0 (Pareti 2016) and PolNeAR (Newell et al. 2018).
/// The spans are the evidence in the text. <see cref="ContentSpans"/> are within the statement. The spans of the speaker and the cue can be in a neighbouring
/// statement, as for the second sentence of a quotation.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(AttributionJsonConverter))]
#endif
public sealed record Attribution
{
    // Null unless there are several speakers: one is told by Speakers, Resolution and SpeakerSpan.
    private ValueList<SpeakerMention>? _mentions;

    /// <summary>Creates an attribution.</summary>
    /// <param name="speaker">The speaker, or <see langword="null"/> if the text does not name one.</param>
    /// <param name="cue">The words that make it an attribution ("emphasized"), if there are any.</param>
    /// <param name="content">What is said.</param>
    /// <param name="quotation">Whose words the content is in.</param>
    /// <param name="resolution">How the speaker was found.</param>
    /// <param name="speakerSpan">The span of the words for the speaker.</param>
    /// <param name="cueSpan">The span of the cue.</param>
    /// <param name="contentSpans">The spans of the content, in order.</param>
    /// <param name="act">What the speaker does by saying it.</param>
    /// <param name="isNegated">Whether the act is not done.</param>
    /// <param name="addressee">Whom it is said to, if the text names anybody.</param>
    /// <param name="addresseeSpan">The span of the words for the addressee.</param>
    /// <param name="speakerMentions">The words for each speaker, <paramref name="speaker"/> first, if there are several.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The first of <paramref name="speakerMentions"/> is not one of <paramref name="speaker"/>.</exception>
    public Attribution(
        Speaker? speaker,
        string? cue = null,
        string content = "",
        QuotationKind quotation = QuotationKind.Indirect,
        SpeakerResolution resolution = SpeakerResolution.Name,
        TextSpan? speakerSpan = null,
        TextSpan? cueSpan = null,
        ValueList<TextSpan>? contentSpans = null,
        Act act = Act.State,
        bool isNegated = false,
        Addressee? addressee = null,
        TextSpan? addresseeSpan = null,
        ValueList<SpeakerMention>? speakerMentions = null)
    {
        Speakers = speaker is null ? ValueList<Speaker>.Empty : [speaker];
        Cue = cue;
        Content = content ?? throw new ArgumentNullException(nameof(content));
        Quotation = quotation;
        Resolution = resolution;
        SpeakerSpan = speakerSpan;
        CueSpan = cueSpan;
        ContentSpans = contentSpans ?? ValueList<TextSpan>.Empty;
        Act = act;
        IsNegated = isNegated;
        Addressee = addressee;
        AddresseeSpan = addresseeSpan;
        if (speakerMentions is { Count: > 0 })
        {
            SpeakerMentions = speakerMentions[0].Speaker == speaker
                ? speakerMentions
                : throw new ArgumentException("The first mention is not one of the speaker.", nameof(speakerMentions));
        }
    }

    /// <summary>
    /// The first of <see cref="Speakers"/>, or <see langword="null"/> if the text does not name one ("It was claimed that …"). Setting it makes it the only speaker.
    /// </summary>
    public Speaker? Speaker
    {
        get => Speakers.Count == 0 ? null : Speakers[0];
        init => Speakers = value is null ? ValueList<Speaker>.Empty : [value];
    }

    /// <summary>
    /// All speakers, in order: two in <c>The ministry and the union said …</c>. Most attributions have one, and some none. Setting them takes their words from
    /// <see cref="SpeakerMentions"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public ValueList<Speaker> Speakers
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(Speakers));
            _mentions = value.Count < 2 ? null : [.. value.Select((speaker, i) => new SpeakerMention(speaker, i == 0 ? Resolution : SpeakerResolution.Name))];
        }
    }

    /// <summary>The words for each of <see cref="Speakers"/>, in the same order. They are within <see cref="SpeakerSpan"/>.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public ValueList<SpeakerMention> SpeakerMentions
    {
        get => _mentions ?? (Speaker is { } speaker ? [new SpeakerMention(speaker, Resolution, SpeakerSpan)] : ValueList<SpeakerMention>.Empty);
        init
        {
            _ = value ?? throw new ArgumentNullException(nameof(SpeakerMentions));
            Speakers = [.. value.Select(static mention => mention.Speaker)];
            if (value.Count > 0)
            {
                Resolution = value[0].Resolution;
                SpeakerSpan = value.Count == 1 ? value[0].Span : SpeakerSpan;
            }

            _mentions = value.Count < 2 ? null : value;
        }
    }

    /// <summary>The words that make it an attribution ("categorically stated"); <see langword="null"/> if a quotation only continues.</summary>
    public string? Cue { get; init; }

    /// <summary>What is said: the texts of <see cref="ContentSpans"/>, joined by a space.</summary>
    public string Content { get; init => field = value ?? throw new ArgumentNullException(nameof(Content)); }

    /// <summary>What the speaker does by saying it, as the cue tells: <see cref="Act.Deny"/> in <c>denied that …</c></summary>
    public Act Act { get; init; }

    /// <summary>
    /// Whether the cue tells that the act is not done: <c>did not say</c>, <c>never denied</c>, <c>declined to say</c>. What is denied or refused in so many words
    /// is done: <c>denied that …</c> is not negated.
    /// </summary>
    public bool IsNegated { get; init; }

    /// <summary>Whom it is said to ("told reporters"), or <see langword="null"/> if the text does not name anybody.</summary>
    public Addressee? Addressee { get; init; }

    /// <summary>Whose words the content is in.</summary>
    public QuotationKind Quotation { get; init; }

    /// <summary>How the words for <see cref="Speaker"/> lead to it; <see cref="SpeakerMentions"/> tells it for each speaker.</summary>
    public SpeakerResolution Resolution
    {
        get;
        init
        {
            field = value;
            if (_mentions is { } mentions && mentions[0].Resolution != value)
            {
                _mentions = [mentions[0] with { Resolution = value }, .. mentions.Skip(1)];
            }
        }
    }

    /// <summary>The span of the words for the speaker, which can be a pronoun, or for all speakers together.</summary>
    public TextSpan? SpeakerSpan { get; init; }

    /// <summary>The span of the cue.</summary>
    public TextSpan? CueSpan { get; init; }

    /// <summary>The spans of the content, in order.</summary>
    public ValueList<TextSpan> ContentSpans { get; init => field = value ?? throw new ArgumentNullException(nameof(ContentSpans)); }

    /// <summary>The span of the words for the addressee, which can be a pronoun: then <see cref="Addressee"/> is <see langword="null"/>.</summary>
    public TextSpan? AddresseeSpan { get; init; }

    /// <summary>Returns the attribution in one line: <c>Mumtaz Zahra Baloch emphasized: …</c></summary>
    public override string ToString() =>
        $"{(Speakers.Count == 0 ? "(unnamed)" : string.Join(", ", Speakers.Select(static speaker => speaker.Name)))} {Cue ?? "(goes on)"}: {Content}";
}
