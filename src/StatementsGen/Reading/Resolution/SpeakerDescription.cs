namespace StatementsGen.Reading.Resolution;

/// <summary>What the words of a source say about the speaker.</summary>
/// <param name="Kind">What kind of words they are.</param>
/// <param name="Name">Where the name stands, or the noun phrase without its article.</param>
/// <param name="Role">Where the role stands: <c>deputy interior minister</c>.</param>
/// <param name="Organization">Where the organization stands for which the speaker acts.</param>
internal readonly record struct SpeakerDescription(SourceKind Kind, TextSpan Name, TextSpan? Role, TextSpan? Organization);

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
