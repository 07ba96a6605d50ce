namespace StatementsGen.Checks.Fixes;

/// <summary>A key that keeps the name of a statement's member. Equality is by value.</summary>
/// <param name="Member">The name.</param>
/// <param name="Edit">The change of the text that adds the key.</param>
internal sealed record NamePin(string Member, TextReplacement Edit);
