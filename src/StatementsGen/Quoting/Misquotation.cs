namespace StatementsGen.Quoting;

/// <summary>What is wrong with a quotation.</summary>
/// <param name="Nearest">The nearest words of the text, or <see langword="null"/> if none are near.</param>
/// <param name="Reason">What is wrong, as a clause.</param>
internal sealed record Misquotation(string? Nearest, string Reason)
{
    /// <summary>The property of the finding that holds the nearest words, for the fix.</summary>
    internal const string NearestProperty = nameof(Nearest);

    /// <summary>Compares a quotation with the text that it quotes.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="quotation">The quotation, folded.</param>
    /// <param name="cancellationToken">Stops the search for the nearest words.</param>
    /// <returns>The fault, or <see langword="null"/> if the quotation is verbatim.</returns>
    internal static Misquotation? Find(string text, string quotation, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(quotation))
        {
            return new Misquotation(null, "it has no words");
        }

        // Ordinal, as this overload is.
        if (text.Contains(quotation))
        {
            return null;
        }

        return NearestPassage.Find(text, quotation, cancellationToken) is { } span
            ? Beside(text.Substring(span.Start, span.Length), quotation)
            : new Misquotation(null, "no words there come near it");
    }

    private static Misquotation Beside(string nearest, string quotation) => new(
        nearest,
        $"the nearest words there are “{QuotableText.Shorten(nearest)}”" + (WordingDifference.Only(nearest, quotation) is { } difference
            ? $", which differ in {difference} alone"
            : ""));
}
