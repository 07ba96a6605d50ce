using StatementsGen.Outlines;

namespace StatementsGen.Checks.Findings;

/// <summary>A Markdown text as a reader of the page sees it, for rules that markup would mislead.</summary>
internal sealed class PageView
{
    private readonly PageMap _map;

    /// <summary>Creates the view of a text.</summary>
    /// <param name="text">The text.</param>
    internal PageView(CheckedText text)
    {
        var outline = text.Outline;
        Words = new MarkedText(text.Text, outline.Edits).ReadAll();
        _map = new PageMap(outline.Edits);
        Paragraphs = [.. (outline.Title is { } title ? [title] : Array.Empty<TextSpan>()).Concat(outline.Blocks.Select(static block => block.Span)).Select(_map.SeenAt)];
    }

    /// <summary>The words.</summary>
    internal string Words { get; }

    /// <summary>The places of the title and of the blocks in <see cref="Words"/>, in order.</summary>
    internal IReadOnlyList<TextSpan> Paragraphs { get; }

    /// <summary>Returns where words stand in the file.</summary>
    /// <param name="span">The place in <see cref="Words"/>.</param>
    internal TextSpan PlaceOf(TextSpan span) => _map.PlaceOf(span);
}
