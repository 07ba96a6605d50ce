using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Names;
using StatementsGen.Reading.Sources;

namespace StatementsGen.Reading.Resolution;

/// <summary>A speaker of the document, with the details found so far.</summary>
internal sealed class KnownSpeaker
{
    /// <summary>The name.</summary>
    internal string Name { get; set; } = "";

    /// <summary>The role, if the text states one.</summary>
    internal string? Role { get; set; }

    /// <summary>The organization, if the text states one.</summary>
    internal string? Organization { get; set; }

    /// <summary>The kind of the source that introduced the speaker: a name or a description.</summary>
    internal SourceKind Kind { get; set; }

    /// <summary>The gender that the names show, which limits the pronouns for the speaker.</summary>
    internal PersonGender NameGender { get; set; }

    /// <summary>The gender of the noun that describes the speaker, or of a pronoun that stands for the speaker: later ones have to agree with it.</summary>
    internal Gender AgreedGender { get; set; }

    /// <summary>The kind of the entity with this name.</summary>
    internal EntityKind NameKind { get; set; }

    /// <summary>The kind that the words around the name make likely.</summary>
    internal EntityKind LikelyKind { get; set; }

    /// <summary>Whether a noun phrase stands for one person: <c>a senior official</c>.</summary>
    internal bool IsPerson { get; set; }

    /// <summary>Whether another speaker has the same last name.</summary>
    internal bool SharesLastWord { get; set; }

    /// <summary>Gets the gender that a pronoun has to have.</summary>
    /// <param name="offset">The end of the paragraph with the pronoun. What follows shows nothing.</param>
    internal Gender GenderBefore(int offset) => AgreedGender != Gender.Unknown ? AgreedGender : NameGender.Before(offset);
}
