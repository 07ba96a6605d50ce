using System.Diagnostics;

namespace StatementsGen;

/// <summary>A report of what somebody says: a speaker, a cue and a content. Equality is by value.</summary>
/// <remarks>
/// Source (here: speaker), cue and content are the parts of an attribution relation in PARC 3.0 (Pareti 2016) and PolNeAR (Newell et al. 2018).
/// The spans are the evidence in the text. <see cref="ContentSpans"/> are within the statement. The spans of the speaker and the cue can be in a neighbouring
/// statement, as for the second sentence of a quotation.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Attribution
{
    /// <summary>Creates an attribution.</summary>
    /// <param name="speaker">The speaker, or <see langword="null"/> if the text does not name one.</param>
    /// <param name="cue">The words that make it an attribution ("emphasized"), if there are any.</param>
    /// <param name="content">What is said.</param>
    /// <param name="quotation">Whose words the content is in.</param>
    /// <param name="resolution">How the speaker was found.</param>
    /// <param name="speakerSpan">The span of the words for the speaker.</param>
    /// <param name="cueSpan">The span of the cue.</param>
    /// <param name="contentSpans">The spans of the content, in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public Attribution(
        Speaker? speaker,
        string? cue = null,
        string content = "",
        QuotationKind quotation = QuotationKind.Indirect,
        SpeakerResolution resolution = SpeakerResolution.Name,
        TextSpan? speakerSpan = null,
        TextSpan? cueSpan = null,
        ValueList<TextSpan>? contentSpans = null)
    {
        Speaker = speaker;
        Cue = cue;
        Content = content ?? throw new ArgumentNullException(nameof(content));
        Quotation = quotation;
        Resolution = resolution;
        SpeakerSpan = speakerSpan;
        CueSpan = cueSpan;
        ContentSpans = contentSpans ?? ValueList<TextSpan>.Empty;
    }

    /// <summary>The speaker, or <see langword="null"/> if the text does not name one ("It was claimed that …").</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The words that make it an attribution ("categorically stated"); <see langword="null"/> if a quotation only continues.</summary>
    public string? Cue { get; init; }

    /// <summary>What is said: the texts of <see cref="ContentSpans"/>, joined by a space.</summary>
    public string Content { get; init => field = value ?? throw new ArgumentNullException(nameof(Content)); }

    /// <summary>Whose words the content is in.</summary>
    public QuotationKind Quotation { get; init; }

    /// <summary>How the words at <see cref="SpeakerSpan"/> lead to <see cref="Speaker"/>.</summary>
    public SpeakerResolution Resolution { get; init; }

    /// <summary>The span of the words for the speaker, which can be a pronoun.</summary>
    public TextSpan? SpeakerSpan { get; init; }

    /// <summary>The span of the cue.</summary>
    public TextSpan? CueSpan { get; init; }

    /// <summary>The spans of the content, in order.</summary>
    public ValueList<TextSpan> ContentSpans { get; init => field = value ?? throw new ArgumentNullException(nameof(ContentSpans)); }

    /// <summary>Returns the attribution in one line: <c>Mumtaz Zahra Baloch emphasized: …</c></summary>
    public override string ToString() => $"{Speaker?.Name ?? "(unnamed)"} {Cue ?? "(goes on)"}: {Content}";
}
