namespace StatementsGen.Checks.Findings;

/// <summary>The lines of a text, for positions in any order. For positions in ascending order a <see cref="LineCounter"/> is faster.</summary>
internal sealed class LineIndex
{
    private readonly List<int> _starts = [0];

    /// <summary>Finds the lines.</summary>
    /// <param name="text">The text.</param>
    internal LineIndex(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (LineFolding.IsLineBreak(text[i]) && !(text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n'))
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>Returns the line and column of an offset.</summary>
    /// <param name="offset">The offset.</param>
    internal TextPosition PositionAt(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new TextPosition(line + 1, offset - _starts[line] + 1);
    }
}
