namespace StatementsGen;

/// <summary>The kind of a block of a document.</summary>
public enum BlockKind
{
    /// <summary>A paragraph of prose, or a single line.</summary>
    Paragraph,

    /// <summary>A heading. It holds no statements.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A quotation, as in a reply to a message.</summary>
    Quotation,

    /// <summary>A row of a table or of aligned columns, or an entry of a table of contents.</summary>
    Row,

    /// <summary>Code. It holds no statements.</summary>
    Code,
}
