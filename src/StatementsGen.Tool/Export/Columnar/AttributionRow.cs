using StatementsGen.Tool.Terms;

namespace StatementsGen.Tool.Export.Columnar;

/// <summary>Who says what in a statement.</summary>
/// <param name="Attribution">The attribution.</param>
/// <param name="SpeakerText">The words that stand for the speaker, if any do.</param>
/// <param name="AddresseeText">The words that stand for the addressee, if any do.</param>
internal sealed record AttributionRow(Attribution Attribution, string? SpeakerText, string? AddresseeText)
{
    /// <summary>How the speaker was found; <see langword="null"/> where nobody knows who that is.</summary>
    internal string? Resolution => Attribution.Speaker is null ? null : ModelTerms.Of(Attribution.Resolution);

    /// <summary>What the speaker is; <see langword="null"/> where the document does not show it.</summary>
    internal string? SpeakerKind => Attribution.Speaker is { } speaker ? ModelTerms.Of(speaker.Kind) : null;

    /// <summary>Whose words the content is in.</summary>
    internal string Quotation => ModelTerms.Of(Attribution.Quotation);

    /// <summary>What the speaker does by saying it.</summary>
    internal string Act => ModelTerms.Of(Attribution.Act);

    /// <summary>What the addressee is; <see langword="null"/> where the document does not show it.</summary>
    internal string? AddresseeKind => Attribution.Addressee is { } addressee ? ModelTerms.Of(addressee.Kind) : null;

    /// <summary>Returns the row of an attribution.</summary>
    /// <param name="document">The document that it stands in.</param>
    /// <param name="attribution">The attribution.</param>
    internal static AttributionRow Of(StatementDocument document, Attribution attribution) =>
        new(attribution, TextOf(document, attribution.SpeakerSpan), TextOf(document, attribution.AddresseeSpan));

    private static string? TextOf(StatementDocument document, TextSpan? span) => span is { } words ? document.TextOf(words) : null;
}
