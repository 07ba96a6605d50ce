using StatementsGen.Reading.Resolution;

namespace StatementsGen.Reading.Attributions;

/// <summary>An attribution as spans, before it is known for whom the words of its source stand.</summary>
/// <param name="Sentence">Index of the sentence it belongs to: the one that holds its cue, or the content of a quotation that goes
/// on.</param>
/// <param name="Source">The words that stand for the speaker (a whole noun phrase, or a pronoun), if there are any.</param>
/// <param name="Cue">The words of the cue; none where a quotation only goes on.</param>
/// <param name="ContentBefore">The content before the cue, if any stands there.</param>
/// <param name="ContentAfter">The content after the cue, or the whole where there is no cue.</param>
/// <param name="Quotation">Whose words the content is in.</param>
/// <param name="ContinuesFrom">Index in the list of attributions of the one that this goes on from, or -1.</param>
internal readonly record struct AttributionSpans(
    int Sentence,
    TextSpan? Source,
    TextSpan? Cue,
    TextSpan? ContentBefore,
    TextSpan? ContentAfter,
    QuotationKind Quotation,
    int ContinuesFrom)
{
    /// <summary>What the words of the source say about the speaker.</summary>
    internal SpeakerDescription Described { get; init; }

    /// <summary>Whether its frame is one in which the cue often reports nothing: it counts only in texts that report speech.</summary>
    internal bool IsWeak { get; init; }
}
