namespace StatementsGen.Reading.Sentences;

/// <summary>The kind of text after a possible end of a sentence.</summary>
internal enum FollowingKind
{
    /// <summary>A word with a capital, or in a script without capitals.</summary>
    Capital,

    /// <summary>A word without a capital.</summary>
    Small,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A mark that can open a sentence or an item: a currency sign, a hash, a bullet.</summary>
    Opening,

    /// <summary>Another mark: a comma, a dash.</summary>
    Mark,
}
