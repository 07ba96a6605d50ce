namespace StatementsGen.Reading.Layout;

/// <summary>Finds the lines that are no part of the text itself: numbers and times of subtitles.</summary>
internal static class Furniture
{
    /// <summary>Marks them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    internal static void Mark(string text, List<TextLine> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            // The number of a subtitle stands right before its time.
            if (lines[i].Kind == LineKind.Furniture && lines[i - 1].Kind is LineKind.Text && IsNumber(text.AsSpan(lines[i - 1].Start, lines[i - 1].Length)))
            {
                lines[i - 1] = lines[i - 1] with { Kind = LineKind.Furniture };
            }
        }
    }

    private static bool IsNumber(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return line.Length > 0;
    }
}
