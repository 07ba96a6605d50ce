namespace StatementsGen.Checks.Approvals;

/// <summary>Words that are in two texts, or differ between them. Equality is by value.</summary>
/// <param name="Old">The words as they were; empty for words that were put in.</param>
/// <param name="New">The words as they are; empty for words that were taken out.</param>
internal readonly record struct WordChange(string Old, string New)
{
    /// <summary>Whether the words are in both texts.</summary>
    internal bool IsSame => Old == New;
}
