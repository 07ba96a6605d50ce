namespace StatementsGen.Checks.Metadata;

/// <summary>A value in front matter. Equality is by value.</summary>
/// <param name="Kind">What it is written as.</param>
/// <param name="Text">What a scalar says; empty for all others.</param>
/// <param name="Place">Its place in the text.</param>
/// <param name="Items">The values of a sequence; empty for all others.</param>
internal sealed record MetadataValue(MetadataKind Kind, string Text, MetadataPlace Place, ValueList<MetadataValue> Items);

/// <summary>A key in front matter with its value. Equality is by value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Place">The place of the key in the text.</param>
/// <param name="Value">The value.</param>
internal sealed record MetadataEntry(string Key, MetadataPlace Place, MetadataValue Value);

/// <summary>A place in a text.</summary>
/// <param name="Span">The place; it does not go past the line's end.</param>
/// <param name="Position">The line and column where it starts.</param>
/// <param name="IsWhole">Whether that is all of what stands there; else it goes on in further lines.</param>
internal readonly record struct MetadataPlace(TextSpan Span, TextPosition Position, bool IsWhole = true);
