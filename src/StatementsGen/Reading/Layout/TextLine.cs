namespace StatementsGen.Reading.Layout;

/// <summary>A line of a text.</summary>
/// <param name="Start">The offset of its first character that is not white space.</param>
/// <param name="End">The offset past its last character that is not white space; <paramref name="Start"/> for a blank line.</param>
/// <param name="Indent">The width of the white space before it, in columns; a tab goes on to the next multiple of four.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Mark">The number of UTF-16 code units of its mark and the white space after it: <c>- </c>, <c>## </c>, <c>2. </c>, <c>> </c>.</param>
/// <param name="Level">The level of a heading, the depth of a quotation.</param>
internal readonly record struct TextLine(int Start, int End, int Indent, LineKind Kind = LineKind.Text, int Mark = 0, int Level = 0)
{
    /// <summary>Gets the number of UTF-16 code units, without the white space around the line.</summary>
    internal int Length => End - Start;

    /// <summary>Gets the offset behind the mark.</summary>
    internal int ContentStart => Start + Mark;

    /// <summary>Gets the column past the last character, from 0: the width to which the line is filled.</summary>
    internal int Width => Indent + Length;

    /// <summary>Gets the column of the first character behind the mark.</summary>
    internal int ContentIndent => Indent + Mark;
}
