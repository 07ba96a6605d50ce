namespace StatementsGen;

/// <summary>Turns ascending offsets into lines and columns in one pass.</summary>
/// <param name="text">The document's text.</param>
/// <remarks>It searches for the next line break, with a search of its own for the rare kinds, which seldom runs.</remarks>
internal struct LineCounter(string text)
{
    private int _line = 1;
    private int _lineStart;
    private int _nextCommon = IndexOfCommon(text, 0);
    private int _nextRare = IndexOfRare(text, 0);

    /// <summary>Returns the line and column of an offset.</summary>
    /// <param name="offset">The offset. It is not less than the one before.</param>
    internal TextPosition PositionAt(int offset)
    {
        while (Math.Min(_nextCommon, _nextRare) is var next && next < offset)
        {
            if (!(text[next] == '\r' && next + 1 < text.Length && text[next + 1] == '\n'))
            {
                _line++;
                _lineStart = next + 1;
            }

            if (next == _nextCommon)
            {
                _nextCommon = IndexOfCommon(text, next + 1);
            }
            else
            {
                _nextRare = IndexOfRare(text, next + 1);
            }
        }

        return new TextPosition(_line, offset - _lineStart + 1);
    }

    /// <summary>Returns whether there is a line break between the last offset and another.</summary>
    /// <param name="end">The other offset.</param>
    internal readonly bool BreaksBefore(int end) => _nextCommon < end || _nextRare < end;

    private static int IndexOfCommon(string text, int start) =>
        text.AsSpan(start).IndexOfAny('\n', '\r') is var index and >= 0 ? start + index : int.MaxValue;

    private static int IndexOfRare(string text, int start) =>
        text.AsSpan(start).IndexOfAny('\u0085', '\u2028', '\u2029') is var index and >= 0 ? start + index : int.MaxValue;
}
