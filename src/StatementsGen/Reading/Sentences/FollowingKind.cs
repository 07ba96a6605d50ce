namespace StatementsGen.Reading.Sentences;

/// <summary>What the text goes on with.</summary>
internal enum FollowingKind
{
    /// <summary>A word with a capital, or in a script that has none.</summary>
    Capital,

    /// <summary>A word without a capital.</summary>
    Small,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A mark that opens: a sign of currency, a hash, a bullet.</summary>
    Opening,

    /// <summary>Another mark: a comma, a dash.</summary>
    Mark,
}
