using System.Text.Json.Serialization;

namespace StatementsGen;

/// <summary>A line and a column in a text, both 1-based, as editors and compilers count them.</summary>
/// <remarks>
/// Lines end at CR, LF, CR LF, U+0085, U+2028 and U+2029, as they do for the C# compiler. Columns count UTF-16 code units.
/// </remarks>
public readonly record struct TextPosition
{
    /// <summary>Creates a position.</summary>
    /// <param name="line">The line, 1-based; 0 means "no place", as in a statement that a program creates.</param>
    /// <param name="column">The column in UTF-16 code units, 1-based; 0 means "no place".</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> or <paramref name="column"/> is negative.</exception>
    [JsonConstructor]
    public TextPosition(int line, int column)
    {
        if (line < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(line), line, "Lines are counted from 1.");
        }

        if (column < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(column), column, "Columns are counted from 1.");
        }

        Line = line;
        Column = column;
    }

    /// <summary>The line, 1-based.</summary>
    public int Line { get; }

    /// <summary>The column in UTF-16 code units, 1-based.</summary>
    public int Column { get; }

    /// <summary>Returns the position as <c>(line,column)</c>, as compilers print it.</summary>
    public override string ToString() => FormattableString.Invariant($"({Line},{Column})");
}
