using StatementsGen.Outlines;

namespace StatementsGen.Reading.FrontMatter;

/// <summary>Finds the front matter of a text, and in it the two values that the reader itself needs.</summary>
/// <remarks>
/// Front matter is what stands between a first line <c>---</c> and a line <c>---</c> or <c>...</c> after it, as in Jekyll and Pandoc. The block is
/// YAML, which this does not read: it looks at lines that start with <c>name:</c> or <c>title:</c> alone, the first of each, so that
/// reading needs no library. Spaces after the marks do not count, since nobody sees them; a byte order mark before the first does not either.
/// </remarks>
internal static class FrontMatterReader
{
    private const string Opening = "---";
    private const string OtherClosing = "...";

    /// <summary>Reads the front matter.</summary>
    /// <param name="text">The decoded text.</param>
    /// <returns>The block, or <see langword="null"/> if the text has none.</returns>
    internal static FrontMatterBlock? Read(string text)
    {
        var opening = Line.At(text, StartOf(text));
        if (!opening.Is(text, Opening))
        {
            return null;
        }

        TextSpan? name = null;
        TextSpan? title = null;
        for (var line = Line.At(text, opening.Next); line.Next > line.Start; line = Line.At(text, line.Next))
        {
            if (line.Is(text, Opening) || line.Is(text, OtherClosing))
            {
                return new FrontMatterBlock(TextSpan.FromBounds(opening.Next, line.Start), line.Next, name, title);
            }

            name ??= SimpleScalar.ValueOf(text, line.Start, line.End, "name:");
            title ??= SimpleScalar.ValueOf(text, line.Start, line.End, "title:");
        }

        return null;
    }

    /// <summary>Where a text opens front matter that nothing closes, so that all of it is text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="block">What <see cref="Read"/> returns for it.</param>
    internal static TextSpan? FindUnclosed(string text, FrontMatterBlock? block) =>
        block is null && Line.At(text, StartOf(text)).Is(text, Opening) ? new TextSpan(StartOf(text), Opening.Length) : null;

    private static int StartOf(string text) => text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>A line as it stands.</summary>
    /// <param name="Start">The offset of its first character.</param>
    /// <param name="End">The offset of its line break.</param>
    /// <param name="Next">The offset past its line break; that of <paramref name="Start"/> past the end of the text.</param>
    private readonly record struct Line(int Start, int End, int Next)
    {
        internal static Line At(string text, int start)
        {
            var end = start;
            while (end < text.Length && !LineCounter.IsLineBreak(text[end]))
            {
                end++;
            }

            var isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            return new Line(start, end, Math.Min(end + (isPair ? 2 : 1), text.Length));
        }

        internal bool Is(string text, string mark) =>
            End - Start >= mark.Length
            && string.CompareOrdinal(text, Start, mark, 0, mark.Length) == 0
            && text.AsSpan(Start + mark.Length, End - Start - mark.Length).Trim(" \t".AsSpan()).IsEmpty;
    }
}
