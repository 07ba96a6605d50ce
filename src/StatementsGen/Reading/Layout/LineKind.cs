namespace StatementsGen.Reading.Layout;

/// <summary>The kind of a line, as far as the line alone tells.</summary>
internal enum LineKind : byte
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>Nothing but white space.</summary>
    Blank,

    /// <summary>A heading with its mark: <c>## Fees</c>.</summary>
    Heading,

    /// <summary>A bulleted item: <c>- A lamp</c>.</summary>
    Bullet,

    /// <summary>An item with a number or a letter: <c>2. Fees</c>, <c>(iv) a lamp</c>.</summary>
    Ordinal,

    /// <summary>A quoted line: <c>> Is it open?</c></summary>
    Quotation,

    /// <summary>A row of a table: <c>| May | 12 |</c>, <c>Fees ........ 12</c>.</summary>
    Row,

    /// <summary>A rule, or the underline of a heading: <c>---</c>, <c>* * *</c>, <c>=====</c>.</summary>
    Rule,

    /// <summary>Opens or closes code: <c>```</c>.</summary>
    Fence,

    /// <summary>Not a line of the text itself: the time of a subtitle, the number before it, the header of a page.</summary>
    Furniture,
}
