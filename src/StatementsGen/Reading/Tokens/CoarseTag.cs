namespace StatementsGen.Reading.Tokens;

/// <summary>The part of speech of a token in its sentence, as coarse as attribution allows.</summary>
internal enum CoarseTag : byte
{
    /// <summary>A punctuation mark.</summary>
    Punctuation,

    /// <summary>A common noun, or an unknown word.</summary>
    Noun,

    /// <summary>A proper noun.</summary>
    ProperNoun,

    /// <summary>A pronoun that can be a subject: <c>he</c>, <c>many</c>, <c>everyone</c>.</summary>
    Pronoun,

    /// <summary>A pronoun that cannot be a subject: <c>him</c>, <c>themselves</c>.</summary>
    ObjectPronoun,

    /// <summary>An article or demonstrative.</summary>
    Determiner,

    /// <summary>A possessive determiner or clitic: <c>his</c>, <c>’s</c>.</summary>
    Possessive,

    /// <summary>An adjective.</summary>
    Adjective,

    /// <summary>An adverb or negation.</summary>
    Adverb,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A preposition.</summary>
    Preposition,

    /// <summary>The word <c>to</c>.</summary>
    To,

    /// <summary>The word <c>that</c>.</summary>
    That,

    /// <summary>An interrogative or relative word: <c>who</c>, <c>whether</c>, <c>how</c>.</summary>
    Wh,

    /// <summary>A coordinator: <c>and</c>, <c>but</c>.</summary>
    Coordinator,

    /// <summary>A subordinator: <c>because</c>, <c>while</c>.</summary>
    Subordinator,

    /// <summary>A modal or auxiliary verb.</summary>
    Auxiliary,

    /// <summary>A finite or base verb form.</summary>
    Verb,

    /// <summary>A past participle, with or without an auxiliary before it.</summary>
    Participle,

    /// <summary>A form in <c>-ing</c>.</summary>
    Gerund,

    /// <summary>A weekday, month or word such as <c>yesterday</c>.</summary>
    Time,
}
