using System.Diagnostics;

namespace StatementsGen;

/// <summary>Who says what in a statement: a speaker, the cue that says so, and the content. Equality is by value.</summary>
/// <remarks>
/// Source (here: speaker), cue and content are the parts of an attribution relation in PARC 3.0 (Pareti 2016) and PolNeAR (Newell et al. 2018).
/// The spans are the evidence. <see cref="ContentSpans"/> lie within the statement; the speaker's and the cue's may lie in a neighbouring
/// one, as for the second sentence of a quotation.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Attribution
{
    /// <summary>Makes an attribution.</summary>
    /// <param name="speaker">Who is said to say it, or <see langword="null"/> where the text does not tell.</param>
    /// <param name="cue">The words that make it an attribution ("emphasized"), if there are any.</param>
    /// <param name="content">What is said.</param>
    /// <param name="quotation">Whose words the content is in.</param>
    /// <param name="resolution">How the speaker was found.</param>
    /// <param name="speakerSpan">The words that stand for the speaker.</param>
    /// <param name="cueSpan">The words of the cue.</param>
    /// <param name="contentSpans">The stretches of text that make up the content, in order.</param>
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

    /// <summary>Who is said to say it, or <see langword="null"/> where the text does not tell ("It was claimed that …").</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The words that make it an attribution ("categorically stated"); <see langword="null"/> where a quotation only goes on.</summary>
    public string? Cue { get; init; }

    /// <summary>What is said: the texts of <see cref="ContentSpans"/>, joined by a space.</summary>
    public string Content { get; init => field = value ?? throw new ArgumentNullException(nameof(Content)); }

    /// <summary>Whose words the content is in.</summary>
    public QuotationKind Quotation { get; init; }

    /// <summary>How the words at <see cref="SpeakerSpan"/> lead to <see cref="Speaker"/>.</summary>
    public SpeakerResolution Resolution { get; init; }

    /// <summary>The words that stand for the speaker, a pronoun too.</summary>
    public TextSpan? SpeakerSpan { get; init; }

    /// <summary>The words of the cue.</summary>
    public TextSpan? CueSpan { get; init; }

    /// <summary>The stretches of text that make up the content, in order.</summary>
    public ValueList<TextSpan> ContentSpans { get; init => field = value ?? throw new ArgumentNullException(nameof(ContentSpans)); }

    /// <summary>The attribution in one line: <c>Mumtaz Zahra Baloch emphasized: …</c></summary>
    public override string ToString() => $"{Speaker?.Name ?? "(unnamed)"} {Cue ?? "(goes on)"}: {Content}";
}
