namespace StatementsGen.Reading.Attributions;

/// <summary>An attribution as spans, before it is known for whom the words of its source stand.</summary>
/// <param name="Sentence">Index of the sentence it belongs to: the one that holds its cue, or the content of a quotation that goes
/// on.</param>
/// <param name="Source">The words that stand for the speaker (a whole noun phrase, or a pronoun), if there are any.</param>
/// <param name="Cue">The words of the cue; none where a quotation only goes on.</param>
/// <param name="Content">The stretches of the sentence that make up the content, in order.</param>
/// <param name="Quotation">Whose words the content is in.</param>
/// <param name="ContinuesFrom">Index in the list of attributions of the one that this goes on from, or -1.</param>
internal sealed record AttributionSpans(
    int Sentence,
    TextSpan? Source,
    TextSpan? Cue,
    ValueList<TextSpan> Content,
    QuotationKind Quotation,
    int ContinuesFrom);
