namespace StatementsGen.Reading.Layout;

/// <summary>What makes a line without a mark look like a heading.</summary>
internal enum HeadingStyle
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A number: <c>2. Ferry sale</c>, <c>Section 4. Fees</c>.</summary>
    Numbered,

    /// <summary>Capitals alone: <c>THE ISSUES</c>.</summary>
    Capitals,

    /// <summary>A short line that begins with a capital letter and is no sentence: <c>About the port</c>.</summary>
    Short,
}
