namespace StatementsGen.Tool.Terms;

/// <summary>The words in which the tool writes what has a fixed set of values.</summary>
internal static class ModelTerms
{
    /// <summary>The name of a kind of quotation.</summary>
    /// <param name="quotation">The kind.</param>
    internal static string Of(QuotationKind quotation) => quotation switch
    {
        QuotationKind.Direct => "direct",
        QuotationKind.Mixed => "mixed",
        _ => "indirect",
    };

    /// <summary>The name of a way in which a speaker was found.</summary>
    /// <param name="resolution">The way.</param>
    internal static string Of(SpeakerResolution resolution) => resolution switch
    {
        SpeakerResolution.ShortName => "short name",
        SpeakerResolution.Acronym => "acronym",
        SpeakerResolution.Pronoun => "pronoun",
        SpeakerResolution.Continuation => "continuation",
        _ => "name",
    };
}
