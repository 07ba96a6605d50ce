namespace StatementsGen;

/// <summary>How quotations are compared with documents.</summary>
public sealed record QuotationCheckerOptions
{
    /// <summary>
    /// Whether typographic (<c>“ ” ’ –</c>) and straight (<c>" ' -</c>) marks, and spaces, are different. By default they are not.
    /// </summary>
    public bool Exact { get; init; }
}
