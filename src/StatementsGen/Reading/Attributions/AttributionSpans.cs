using StatementsGen.Reading.Sources;

namespace StatementsGen.Reading.Attributions;

/// <summary>An attribution in spans of text: what stays of a <see cref="FoundAttribution"/>, before its speaker is resolved.</summary>
/// <remarks>It lives in an <see cref="AttributionList"/>, and is filled in where it stands.</remarks>
internal struct AttributionSpans
{
    /// <summary>The index of its sentence: the one with its cue, or with the content of a quotation that goes on.</summary>
    public int Sentence;

    /// <summary>The finder that found it.</summary>
    public AttributionFinderKind Finder;

    /// <summary>Index in the list of attributions of the one that this goes on from, or -1.</summary>
    public int ContinuesFrom;

    /// <summary>The words that stand for the speaker (a whole noun phrase, or a pronoun), if there are any.</summary>
    public TextSpan? Source;

    /// <summary>The words of the cue; none where a quotation only goes on.</summary>
    public TextSpan? Cue;

    /// <summary>The content before the cue, if any stands there.</summary>
    public TextSpan? ContentBefore;

    /// <summary>The content after the cue, or the whole where there is no cue.</summary>
    public TextSpan? ContentAfter;

    /// <summary>Whose words the content is in.</summary>
    public QuotationKind Quotation;

    /// <summary>What the words of the source say about the speaker.</summary>
    public SpeakerDescription Described;

    /// <summary>The speakers that the source joins, if there are several.</summary>
    public JoinedSource[]? Joined;

    /// <summary>What the speaker does by it.</summary>
    public ReportedAct Act;

    /// <summary>The words that stand for the addressee, if there are any.</summary>
    public TextSpan? Addressee;

    /// <summary>What these words say about the addressee.</summary>
    public SpeakerDescription AddresseeDescribed;

    /// <summary>The line of <see cref="ReportEvidence"/> that made it doubtful, counted from 1; or 0.</summary>
    public byte Evidence;

    /// <summary>Whether its frame is one in which the cue often reports nothing: it counts only in texts that report speech.</summary>
    public bool IsWeak;

    /// <summary>Whether its cue reports in any frame: it counts although it is weak.</summary>
    public bool IsPlain;

    /// <summary>Whether <see cref="ReportEvidence"/> speaks against it: it counts only in texts that report speech.</summary>
    public bool IsDoubtful;
}

/// <summary>One of the speakers that a source joins.</summary>
/// <param name="Span">The words.</param>
/// <param name="Described">What they say about the speaker.</param>
/// <param name="IsSure">Whether it is a speaker of its own. Otherwise it is if the text has a longer name for it or another.</param>
internal readonly record struct JoinedSource(TextSpan Span, SpeakerDescription Described, bool IsSure);
