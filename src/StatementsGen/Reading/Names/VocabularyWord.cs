using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>A word of the names of a text: what stands between white space, and who is called so.</summary>
internal struct VocabularyWord
{
    /// <summary>Stands for a person where there is none.</summary>
    internal const int Nobody = -1;

    /// <summary>Stands for a person where several can be meant.</summary>
    internal const int Several = -2;

    /// <summary>Where it stands first.</summary>
    internal TextSpan Span { get; init; }

    /// <summary>Its <see cref="WordHash"/>.</summary>
    internal uint Hash { get; init; }

    /// <summary>Of a word that can be plain: the index of its form in the lexicon; 0 where the lexicon does not hold it.</summary>
    internal int Form { get; init; }

    /// <summary>What the lexicon knows of it.</summary>
    internal WordClasses Classes { get; init; }

    /// <summary>Whether it is the family name of a person.</summary>
    internal bool IsFamilyName { get; set; }

    /// <summary>The person whose last name it is, <see cref="Nobody"/> or <see cref="Several"/>.</summary>
    internal int LastNameOf { get; set; }

    /// <summary>The person whose first name it is, <see cref="Nobody"/> or <see cref="Several"/>.</summary>
    internal int FirstNameOf { get; set; }

    /// <summary>The company whose name it opens, <see cref="Nobody"/> or <see cref="Several"/>.</summary>
    internal int CompanyOf { get; set; }

    /// <summary>Of the persons whose last name it is, the one named last, <see cref="Nobody"/> or <see cref="Several"/>.</summary>
    internal int NamedLast { get; set; }

    /// <summary>The index of the sentence that named this person.</summary>
    internal int NamedIn { get; set; }
}
