namespace StatementsGen.Quoting;

/// <summary>What counts as the same word or mark.</summary>
internal enum WordSpelling
{
    /// <summary>The same characters.</summary>
    Exact,

    /// <summary>The same characters, but for typographic and straight marks and characters that show nowhere.</summary>
    AnyMarks,

    /// <summary>The same as <see cref="AnyMarks"/>, in any letter case.</summary>
    AnyCase,
}
