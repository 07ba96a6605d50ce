namespace StatementsGen.Reading.Lexicon;

/// <summary>What the lexicon knows of a word form, whatever its case: what every token needs.</summary>
/// <remarks>Two of them fill a line of the processor's cache.</remarks>
internal struct WordEntry
{
    /// <summary>The key of the form.</summary>
    public WordKey Key;

    /// <summary>The classes that it can belong to.</summary>
    public WordClasses Classes;

    /// <summary>The cues that it is a form of.</summary>
    public CueIndices Cues;

    /// <summary>How the form ends.</summary>
    public TokenShapes Ending;

    /// <summary>What a sentence with the form can hold.</summary>
    public SentenceCues Kind;
}

/// <summary>What the lexicon knows of a word form as a part of names, by the way it is written.</summary>
internal struct NameEntry
{
    /// <summary>What it is in small letters.</summary>
    public WordClasses InSmallLetters;

    /// <summary>What it is where its first letter alone is a capital.</summary>
    public WordClasses Capitalized;

    /// <summary>What it is in capitals.</summary>
    public WordClasses InCapitals;

    /// <summary>What its spelling in small letters is.</summary>
    public SpellingClasses SpellingInSmallLetters;

    /// <summary>What its spelling is where its first letter alone is a capital.</summary>
    public SpellingClasses SpellingCapitalized;

    /// <summary>What its spelling in capitals is.</summary>
    public SpellingClasses SpellingInCapitals;

    /// <summary>Index of what it is where it is written in yet another way, plus one: "McDonald", "PhD".</summary>
    public short MixedPlusOne;
}
