using StatementsGen.Outlines;

namespace StatementsGen.Reading.Names;

/// <summary>The names in a text.</summary>
/// <param name="Entities">The entities, in order of first mention.</param>
/// <param name="Mentions">The mentions, in order of place. They do not overlap. Each span leaves out titles, articles and possessive endings.</param>
/// <param name="Forms">For each mention, whether it names the entity in full, in part or by an acronym.</param>
/// <param name="Abbreviations">The definitions of abbreviations, in order.</param>
internal sealed record NameTable(
    IReadOnlyList<NamedEntity> Entities,
    IReadOnlyList<MentionOutline> Mentions,
    IReadOnlyList<SpeakerResolution> Forms,
    IReadOnlyList<AbbreviationOutline> Abbreviations);

/// <summary>A person, organization or place with a name.</summary>
/// <param name="Kind">The kind of the entity, as far as the text shows it.</param>
/// <param name="Name">The canonical name: the fullest in the text.</param>
/// <param name="Aliases">The other names, in order of first occurrence.</param>
/// <param name="Gender">The gender of a person that titles, roles and the given name show.</param>
/// <param name="Likely">
/// The kind that the document tells: <paramref name="Kind"/>, or if that is unknown the kind that the words around the names make likely.
/// Reading goes by the certain kind alone.
/// </param>
internal sealed record NamedEntity(
    EntityKind Kind, string Name, IReadOnlyList<string> Aliases, PersonGender Gender = default, EntityKind Likely = EntityKind.Unknown);
