namespace StatementsGen.Reading.Sources;

/// <summary>What kind of words a source consists of.</summary>
internal enum SourceKind
{
    /// <summary>Words that name nobody.</summary>
    None,

    /// <summary>A proper name.</summary>
    Name,

    /// <summary>A common noun phrase: <c>officials</c>, <c>a senior official</c>.</summary>
    Description,

    /// <summary><c>he</c> or <c>his</c>.</summary>
    MalePronoun,

    /// <summary><c>she</c> or <c>her</c>.</summary>
    FemalePronoun,

    /// <summary><c>it</c>, <c>they</c> or their possessives.</summary>
    GroupPronoun,

    /// <summary>Another pronoun.</summary>
    OtherPronoun,
}
