using System.Text.Json.Serialization;

namespace StatementsGen;

/// <summary>A range of a document's text, in UTF-16 code units.</summary>
/// <remarks>The text is <see cref="StatementDocument.Text"/>: <c>document.Text.Substring(span.Start, span.Length)</c>.</remarks>
public readonly record struct TextSpan
{
    /// <summary>Creates a span.</summary>
    /// <param name="start">The offset of the first code unit, 0-based.</param>
    /// <param name="length">The number of code units.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> or <paramref name="length"/> is negative.</exception>
    [JsonConstructor]
    public TextSpan(int start, int length)
    {
        if (start < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, "A span cannot start before the text.");
        }

        if (length < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(length), length, "A span cannot have a negative length.");
        }

        Start = start;
        Length = length;
    }

    /// <summary>The offset of the first code unit, 0-based.</summary>
    public int Start { get; }

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The offset just past the last code unit.</summary>
    [JsonIgnore]
    public int End => Start + Length;

    /// <summary>Creates a span from its two ends.</summary>
    /// <param name="start">The offset of the first code unit.</param>
    /// <param name="end">The offset just past the last code unit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or <paramref name="end"/> lies before it.</exception>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Returns whether this span contains all of <paramref name="other"/>.</summary>
    /// <param name="other">The span to look for.</param>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Returns whether the two spans share at least one code unit.</summary>
    /// <param name="other">The other span.</param>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Returns the span as <c>[start..end)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"[{Start}..{End})");
}
