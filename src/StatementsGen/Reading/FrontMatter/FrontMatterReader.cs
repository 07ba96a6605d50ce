using StatementsGen.Outlines;

namespace StatementsGen.Reading.FrontMatter;

/// <summary>Finds the front matter of a text, and the two values in it that the reader needs.</summary>
/// <remarks>
/// Front matter stands between a first line <c>---</c> and a later line <c>---</c> or <c>...</c>, as in Jekyll and Pandoc. This type does not
/// parse the block as YAML, so that reading a text needs no library. It reads only the first line that starts with the key <c>name</c> and the
/// first that starts with <c>title</c>. It ignores spaces after the markers, since they are invisible, and a byte order mark before the first.
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

            name ??= SimpleScalar.ValueOf(text, line.Start, line.End, "name");
            title ??= SimpleScalar.ValueOf(text, line.Start, line.End, "title");
        }

        return null;
    }

    /// <summary>Finds the marker of front matter that is never closed. All of such a text is read as text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="block">What <see cref="Read"/> returns for it.</param>
    internal static TextSpan? FindUnclosed(string text, FrontMatterBlock? block) =>
        block is null && Line.At(text, StartOf(text)).Is(text, Opening) ? new TextSpan(StartOf(text), Opening.Length) : null;

    private static int StartOf(string text) => text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>A line of the text.</summary>
    /// <param name="Start">The offset of its first character.</param>
    /// <param name="End">The offset of its line break.</param>
    /// <param name="Next">The offset past its line break. Equal to <paramref name="Start"/> past the end of the text.</param>
    private readonly record struct Line(int Start, int End, int Next)
    {
        internal static Line At(string text, int start)
        {
            var end = start;
            while (end < text.Length && !LineFolding.IsLineBreak(text[end]))
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
