using Markdig.Syntax.Inlines;

namespace StatementsGen.Markdown.Page;

/// <summary>A mark, or the opening of what looks like one.</summary>
/// <param name="words">The mark as it stands in the text.</param>
internal sealed class MarkInline(string words) : LeafInline
{
    /// <summary>Gets the mark as it stands in the text.</summary>
    internal string Words { get; } = words;
}
