namespace StatementsGen;

/// <summary>A place where the text that a reader of the page sees differs from the text of the file, as in markup: <c>**</c>, which nobody sees. Equality is by value.</summary>
public sealed record TextEdit
{
    /// <summary>Creates an edit.</summary>
    /// <param name="span">The place in the file. It is not empty.</param>
    /// <param name="replacement">What a reader sees there; empty for markup.</param>
    /// <exception cref="ArgumentNullException"><paramref name="replacement"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="span"/> is empty.</exception>
    public TextEdit(TextSpan span, string replacement)
    {
        Span = span.Length > 0 ? span : throw new ArgumentException("An edit stands in the place of something.", nameof(span));
        Replacement = replacement ?? throw new ArgumentNullException(nameof(replacement));
    }

    /// <summary>Gets the place in <see cref="StatementDocument.Text"/>, in UTF-16 code units.</summary>
    public TextSpan Span { get; }

    /// <summary>Gets what a reader sees there; empty for markup.</summary>
    public string Replacement { get; }

    /// <summary>Returns the edit as <c>[start..end) → replacement</c>.</summary>
    public override string ToString() => $"{Span} → {Replacement}";
}
