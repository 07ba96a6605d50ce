namespace StatementsGen;

/// <summary>How a quotation stands in the documents.</summary>
public enum QuotationMatch
{
    /// <summary>Its words stand nowhere in the documents.</summary>
    None,

    /// <summary>Its words stand in a document as they are.</summary>
    Verbatim,

    /// <summary>Its words stand in a document, but for what its ellipses and brackets mark: words left out, put in or altered.</summary>
    Altered,
}
