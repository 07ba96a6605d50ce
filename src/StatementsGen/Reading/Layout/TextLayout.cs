namespace StatementsGen.Reading.Layout;

/// <summary>How a text is laid out. Spans are trimmed of white space and do not overlap.</summary>
/// <param name="Title">Where the title stands, if there is one.</param>
/// <param name="Paragraphs">The paragraphs after the title and the front matter, in order; each holds at least one character that is not white space.</param>
internal sealed record TextLayout(TextSpan? Title, IReadOnlyList<TextSpan> Paragraphs);
