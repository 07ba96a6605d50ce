namespace StatementsGen.Checks.Metadata;

/// <summary>A value in front matter. Equality is by value.</summary>
/// <param name="Kind">How the value is written.</param>
/// <param name="Text">The value of a scalar; empty for other kinds.</param>
/// <param name="Place">Its place in the text.</param>
/// <param name="Items">The values of a sequence; empty for other kinds.</param>
internal sealed record MetadataValue(MetadataKind Kind, string Text, MetadataPlace Place, ValueList<MetadataValue> Items);

/// <summary>A key in front matter with its value. Equality is by value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Place">The place of the key in the text.</param>
/// <param name="Value">The value.</param>
internal sealed record MetadataEntry(string Key, MetadataPlace Place, MetadataValue Value);

/// <summary>A place in a text.</summary>
/// <param name="Span">The span, which lies in one line.</param>
/// <param name="Position">The line and column where it starts.</param>
/// <param name="IsWhole">Whether the span is the whole value. Otherwise the value continues in further lines.</param>
internal readonly record struct MetadataPlace(TextSpan Span, TextPosition Position, bool IsWhole = true);
