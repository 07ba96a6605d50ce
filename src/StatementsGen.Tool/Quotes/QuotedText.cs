namespace StatementsGen.Tool.Quotes;

/// <summary>A text in a file that quotations are looked for in.</summary>
/// <param name="Text">The text.</param>
/// <param name="Id">The id of the line of a JSON Lines file, as JSON writes it.</param>
/// <param name="PositionAt">Returns the line and column in the file of an offset in the text. It is called with ascending offsets.</param>
internal sealed record QuotedText(string Text, string? Id, Func<int, TextPosition> PositionAt);
