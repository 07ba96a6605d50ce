using System.Text.Json.Serialization;

namespace StatementsGen;

/// <summary>A place in a text as editors and compilers count it: line and column, both 1-based.</summary>
/// <remarks>
/// Lines end at CR, LF, CR LF, U+0085, U+2028 and U+2029, as they do for the C# compiler. Columns count UTF-16 code units.
/// </remarks>
public readonly record struct TextPosition
{
    /// <summary>Makes a position.</summary>
    /// <param name="line">The line, 1-based; 0 stands for "no place", as in a statement made by hand.</param>
    /// <param name="column">The column in UTF-16 code units, 1-based; 0 stands for "no place".</param>
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

    /// <summary>The position as <c>(line,column)</c>, the form in which compilers print it.</summary>
    public override string ToString() => FormattableString.Invariant($"({Line},{Column})");
}
