using StatementsGen.Outlines;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>The names in a text.</summary>
/// <param name="Entities">Who and what is named, in order of first appearance.</param>
/// <param name="Mentions">Every place where an entity is named, in order of place; mentions do not overlap.</param>
/// <param name="Abbreviations">The definitions of abbreviations, in order.</param>
internal sealed record NameTable(
    IReadOnlyList<NamedEntity> Entities,
    IReadOnlyList<NamedMention> Mentions,
    IReadOnlyList<AbbreviationOutline> Abbreviations);

/// <summary>Who or what is named.</summary>
/// <param name="Kind">What it is, as far as the text shows.</param>
/// <param name="Name">The canonical name: the fullest in the text.</param>
/// <param name="Aliases">The other names, in order of first appearance.</param>
/// <param name="Gender">Of a person: what titles, roles and the given name tell.</param>
internal sealed record NamedEntity(NameKind Kind, string Name, IReadOnlyList<string> Aliases, Gender Gender = Gender.Unknown);

/// <summary>A place where an entity is named.</summary>
/// <param name="Entity">Index in <see cref="NameTable.Entities"/>.</param>
/// <param name="Span">Where the name stands, without titles, articles or possessive endings.</param>
/// <param name="Form">Whether the name stands in full, in part, or abbreviated.</param>
internal readonly record struct NamedMention(int Entity, TextSpan Span, SpeakerResolution Form);

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
