using StatementsGen.Reading.Layout;

namespace StatementsGen.Tests.Reading.Layout;

/// <summary>The blocks of a text, a line each: the kind, the level if it has one, and the text with line breaks as spaces.</summary>
internal static class BlocksIn
{
    /// <summary>Reads the blocks of a text and checks that they are in order and hold something.</summary>
    /// <param name="text">The text.</param>
    internal static string Text(string text)
    {
        var blocks = BlockReader.Read(text);
        var end = 0;
        foreach (var block in blocks)
        {
            Assert.True(block.Span.Start >= end && block.Span.Length > 0 && block.Words.Length > 0);
            Assert.False(char.IsWhiteSpace(text[block.Span.Start]) || char.IsWhiteSpace(text[block.Span.End - 1]));
            end = block.Span.End;
        }

        return string.Join('\n', blocks.Select(block => Describe(text, block)));
    }

    private static string Describe(string text, LayoutBlock block) =>
        $"{block.Kind.ToString().ToLowerInvariant()}{(block.Level > 0 ? " " + block.Level : "")}: "
        + string.Join(' ', text.Substring(block.Span.Start, block.Span.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
