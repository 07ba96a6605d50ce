namespace StatementsGen;

/// <summary>How a statement renders the words of its speaker.</summary>
public enum QuotationKind
{
    /// <summary>In the writer's words: <c>She said that talks would go on.</c></summary>
    Indirect,

    /// <summary>In the speaker's words, between quotation marks: <c>“Talks will go on,” she said.</c></summary>
    Direct,

    /// <summary>Partly in both: <c>She said that talks “will go on”.</c></summary>
    Mixed,
}
