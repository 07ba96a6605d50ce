using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>A word of the names of a text, and the entities that it can stand for.</summary>
internal struct VocabularyWord
{
    /// <summary>The number of no entity.</summary>
    internal const int Nobody = -1;

    /// <summary>The number for several possible entities.</summary>
    internal const int Several = -2;

    /// <summary>The span of its first occurrence.</summary>
    internal TextSpan Span { get; init; }

    /// <summary>The <see cref="WordHash"/> of the word.</summary>
    internal uint Hash { get; init; }

    /// <summary>The index of the word's form in the lexicon if the word can be plain, or 0 if the lexicon does not contain it.</summary>
    internal int Form { get; init; }

    /// <summary>The lexicon's classes of the word.</summary>
    internal WordClasses Classes { get; init; }

    /// <summary>Whether the word is the family name of a person.</summary>
    internal bool IsFamilyName { get; set; }

    /// <summary>Whether a name of several words ends in the word, and can be a person's.</summary>
    internal bool EndsName { get; set; }

    /// <summary>The person with this last name, <see cref="Nobody"/> or <see cref="Several"/>.</summary>
    internal int LastNameOf { get; set; }

    /// <summary>The person with this last name who was found last; others follow by <see cref="EntityDraft.Relative"/>. <see cref="Nobody"/> if there is none.</summary>
    internal int LastRelative { get; set; }

    /// <summary>The person with this first name, <see cref="Nobody"/> or <see cref="Several"/>.</summary>
    internal int FirstNameOf { get; set; }

    /// <summary>The company whose name starts with this word, <see cref="Nobody"/> or <see cref="Several"/>.</summary>
    internal int CompanyOf { get; set; }

    /// <summary>The organization whose name has this head word, <see cref="Nobody"/> or <see cref="Several"/>: "Council" for "Harbour Council".</summary>
    internal int BodyOf { get; set; }

    /// <summary>The person with this last name who was named last, <see cref="Nobody"/> or <see cref="Several"/>.</summary>
    internal int NamedLast { get; set; }

    /// <summary>The index of the sentence that named this person.</summary>
    internal int NamedIn { get; set; }
}
