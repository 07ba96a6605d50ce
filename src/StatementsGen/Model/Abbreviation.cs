using System.Diagnostics;

namespace StatementsGen;

/// <summary>A short form that a document defines, with the words that it stands for. Equality is by value.</summary>
/// <remarks>The terms are those of Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (PSB 2003).</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Abbreviation
{
    /// <summary>Creates an abbreviation.</summary>
    /// <param name="shortForm">The short form ("TTP").</param>
    /// <param name="longForm">The long form ("Tehreek-i-Taliban Pakistan").</param>
    /// <param name="shortSpan">The span of the short form in its definition.</param>
    /// <param name="longSpan">The span of the long form in the definition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="shortForm"/> or <paramref name="longForm"/> is <see langword="null"/>.</exception>
    public Abbreviation(string shortForm, string longForm, TextSpan shortSpan = default, TextSpan longSpan = default)
    {
        ShortForm = shortForm ?? throw new ArgumentNullException(nameof(shortForm));
        LongForm = longForm ?? throw new ArgumentNullException(nameof(longForm));
        ShortSpan = shortSpan;
        LongSpan = longSpan;
    }

    /// <summary>The short form ("TTP").</summary>
    public string ShortForm { get; init => field = value ?? throw new ArgumentNullException(nameof(ShortForm)); }

    /// <summary>The long form ("Tehreek-i-Taliban Pakistan"), with line breaks folded to a space.</summary>
    public string LongForm { get; init => field = value ?? throw new ArgumentNullException(nameof(LongForm)); }

    /// <summary>The span of the short form in its definition, in UTF-16 code units of <see cref="StatementDocument.Text"/>.</summary>
    public TextSpan ShortSpan { get; init; }

    /// <summary>The span of the long form in the definition, in UTF-16 code units of <see cref="StatementDocument.Text"/>.</summary>
    public TextSpan LongSpan { get; init; }

    /// <summary>Returns the definition as a document writes it: <c>Tehreek-i-Taliban Pakistan (TTP)</c>.</summary>
    public override string ToString() => $"{LongForm} ({ShortForm})";
}
