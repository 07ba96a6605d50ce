namespace StatementsGen.Tool.Export;

/// <summary>What a document is known by in the output: as in the input, or the path of its file.</summary>
/// <param name="Value">The string, or the number as JSON writes it.</param>
/// <param name="IsNumber">Whether it is a number.</param>
internal readonly record struct DocumentId(string Value, bool IsNumber = false);
