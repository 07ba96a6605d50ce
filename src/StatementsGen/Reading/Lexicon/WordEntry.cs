namespace StatementsGen.Reading.Lexicon;

/// <summary>The classes of a word form in any case, which every token needs.</summary>
/// <remarks>Two entries fill a cache line.</remarks>
internal struct WordEntry
{
    /// <summary>The key of the form.</summary>
    public WordKey Key;

    /// <summary>The classes of the form.</summary>
    public WordClasses Classes;

    /// <summary>The cues that the form belongs to.</summary>
    public CueIndices Cues;

    /// <summary>How the form ends.</summary>
    public TokenShapes Ending;

    /// <summary>The cues that a sentence with the form can hold.</summary>
    public SentenceCues Kind;
}

/// <summary>The classes of a word form by how it is written.</summary>
internal struct NameEntry
{
    /// <summary>The classes in small letters.</summary>
    public WordClasses InSmallLetters;

    /// <summary>The classes if only the first letter is a capital.</summary>
    public WordClasses Capitalized;

    /// <summary>The classes in capitals.</summary>
    public WordClasses InCapitals;

    /// <summary>The spelling classes in small letters.</summary>
    public SpellingClasses SpellingInSmallLetters;

    /// <summary>The spelling classes if only the first letter is a capital.</summary>
    public SpellingClasses SpellingCapitalized;

    /// <summary>The spelling classes in capitals.</summary>
    public SpellingClasses SpellingInCapitals;

    /// <summary>The index of the first word of this form in another case, plus one: "McDonald", "PhD".</summary>
    public short MixedPlusOne;
}
