namespace StatementsGen.Outlines;

/// <summary>Turns offsets into lines and columns in one pass: it only goes forward.</summary>
/// <param name="text">The document's text.</param>
internal struct LineCounter(string text)
{
    private int _line = 1;
    private int _lineStart;
    private int _offset;

    /// <summary>Whether a code unit ends a line, as for the C# compiler.</summary>
    /// <param name="c">The code unit.</param>
    internal static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>The line and column of an offset.</summary>
    /// <param name="offset">The offset; not less than the one asked for before.</param>
    internal TextPosition PositionAt(int offset)
    {
        for (; _offset < offset; _offset++)
        {
            var c = text[_offset];
            if (IsLineBreak(c) && !(c == '\r' && _offset + 1 < text.Length && text[_offset + 1] == '\n'))
            {
                _line++;
                _lineStart = _offset + 1;
            }
        }

        return new TextPosition(_line, offset - _lineStart + 1);
    }
}
