using StatementsGen.Reading.Attributions;

namespace StatementsGen.Tool.Terms;

/// <summary>The words in which the tool writes what has a fixed set of values.</summary>
internal static class ModelTerms
{
    /// <summary>Returns the name of a kind of quotation.</summary>
    /// <param name="quotation">The kind.</param>
    internal static string Of(QuotationKind quotation) => quotation switch
    {
        QuotationKind.Direct => "direct",
        QuotationKind.Mixed => "mixed",
        _ => "indirect",
    };

    /// <summary>Returns the name of a kind of entity.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name, or <see langword="null"/> if the kind is unknown.</returns>
    internal static string? Of(EntityKind kind) => kind switch
    {
        EntityKind.Person => "person",
        EntityKind.Organization => "organization",
        EntityKind.Place => "place",
        EntityKind.Other => "other",
        _ => null,
    };

    /// <summary>Returns the name of a kind of block.</summary>
    /// <param name="block">The kind.</param>
    internal static string Of(BlockKind block) => block switch
    {
        BlockKind.Heading => "heading",
        BlockKind.Item => "item",
        BlockKind.Quotation => "quotation",
        BlockKind.Row => "row",
        BlockKind.Code => "code",
        _ => "paragraph",
    };

    /// <summary>The name of a way in which a speaker was found.</summary>
    /// <param name="resolution">The way.</param>
    internal static string Of(SpeakerResolution resolution) => resolution switch
    {
        SpeakerResolution.ShortName => "short name",
        SpeakerResolution.Acronym => "acronym",
        SpeakerResolution.Pronoun => "pronoun",
        SpeakerResolution.Continuation => "continuation",
        SpeakerResolution.Turn => "turn",
        SpeakerResolution.Author => "author",
        _ => "name",
    };

    /// <summary>Returns the name of an act.</summary>
    /// <param name="act">The act.</param>
    internal static string Of(Act act) => act switch
    {
        Act.State => "state",
        Act.Announce => "announce",
        Act.Confirm => "confirm",
        Act.Deny => "deny",
        Act.Agree => "agree",
        Act.Reject => "reject",
        Act.Ask => "ask",
        Act.Demand => "demand",
        Act.Advise => "advise",
        Act.Promise => "promise",
        Act.Warn => "warn",
        Act.Praise => "praise",
        Act.Criticize => "criticize",
        Act.Predict => "predict",
        Act.Believe => "believe",
        Act.Show => "show",
        _ => "other",
    };

    /// <summary>Returns the name of a finder of attributions.</summary>
    /// <param name="finder">The finder.</param>
    internal static string Of(AttributionFinderKind finder) => finder switch
    {
        AttributionFinderKind.Signature => "signature",
        AttributionFinderKind.Label => "label",
        AttributionFinderKind.Parenthesis => "parenthesis",
        AttributionFinderKind.AccordingTo => "according to",
        AttributionFinderKind.Passive => "passive",
        AttributionFinderKind.Inversion => "inversion",
        AttributionFinderKind.Verb => "verb",
        AttributionFinderKind.Adjective => "adjective",
        AttributionFinderKind.Noun => "noun",
        AttributionFinderKind.Introduction => "introduction",
        AttributionFinderKind.Beat => "beat",
        AttributionFinderKind.Turn => "turn",
        AttributionFinderKind.Author => "author",
        _ => "continuation",
    };
}
