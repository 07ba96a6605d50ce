namespace StatementsGen.Quoting;

/// <summary>Where a quotation stands.</summary>
/// <param name="Starts">The index of the first word of each of its parts.</param>
internal readonly record struct PatternMatch(int[] Starts);
