namespace StatementsGen.Reading.Attributions;

/// <summary>The attributions of a paragraph, and how they are tied to the paragraphs around it.</summary>
/// <param name="All">The attributions, in order of sentence.</param>
/// <param name="Introduced">The colon that ended the paragraph before, if the paragraph is the quotation that it introduces.</param>
/// <param name="SignsPrevious">Whether the first attribution signs the quotation of the paragraphs before.</param>
/// <param name="Introduction">The colon that ends this paragraph, if it can introduce a quotation in the next.</param>
internal readonly record struct ParagraphAttributions(
    List<FoundAttribution> All,
    FoundAttribution? Introduced,
    bool SignsPrevious,
    FoundAttribution? Introduction);
