using StatementsGen.Outlines;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>The names in a text.</summary>
/// <param name="Entities">Who and what is named, in order of first appearance.</param>
/// <param name="Mentions">The mentions, in order of place. They do not overlap. Each span leaves out titles, articles and possessive endings.</param>
/// <param name="Forms">For each mention, whether it names the entity in full, in part or by an acronym.</param>
/// <param name="Abbreviations">The definitions of abbreviations, in order.</param>
internal sealed record NameTable(
    IReadOnlyList<NamedEntity> Entities,
    IReadOnlyList<MentionOutline> Mentions,
    IReadOnlyList<SpeakerResolution> Forms,
    IReadOnlyList<AbbreviationOutline> Abbreviations);

/// <summary>Who or what is named.</summary>
/// <param name="Kind">What it is, as far as the text shows.</param>
/// <param name="Name">The canonical name: the fullest in the text.</param>
/// <param name="Aliases">The other names, in order of first appearance.</param>
/// <param name="Gender">Of a person: what titles, roles and the given name tell.</param>
internal sealed record NamedEntity(NameKind Kind, string Name, IReadOnlyList<string> Aliases, Gender Gender = Gender.Unknown);

/// <summary>What a name stands for, as far as the text shows.</summary>
internal enum NameKind
{
    /// <summary>The text does not show it.</summary>
    Unknown,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organization: a body that can speak.</summary>
    Organization,

    /// <summary>A country, city or region.</summary>
    Place,
}
