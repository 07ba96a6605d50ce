namespace StatementsGen.Reading.Lexicon;

/// <summary>How a token is written.</summary>
[Flags]
internal enum TokenShapes : ushort
{
    /// <summary>No shape.</summary>
    None = 0,

    /// <summary>Letters or digits, no punctuation mark.</summary>
    Word = 1,

    /// <summary>Begins with a capital letter.</summary>
    Capitalized = 2,

    /// <summary>At least two letters, all capitals.</summary>
    AllCapitals = 4,

    /// <summary>Begins with a digit.</summary>
    Number = 8,

    /// <summary>White space stands before it.</summary>
    SpaceBefore = 16,

    /// <summary>First word of its sentence or of a quotation, where a capital letter says nothing.</summary>
    Initial = 32,

    /// <summary>Opens a quotation.</summary>
    OpensQuotation = 64,

    /// <summary>Closes a quotation.</summary>
    ClosesQuotation = 128,

    /// <summary>Ends in <c>-ly</c>, as adverbs do.</summary>
    EndsInLy = 256,

    /// <summary>Ends in <c>-ed</c>, as past tenses do.</summary>
    EndsInEd = 512,

    /// <summary>Ends in <c>-ing</c>.</summary>
    EndsInIng = 1024,

    /// <summary>
    /// A word of ASCII letters and digits only, of limited length, without a mark after it that could be part of it. Every way of reading
    /// words reads it as one word.
    /// </summary>
    Plain = 2048,

    /// <summary>Of a <see cref="Plain"/> word: a letter after the first is a capital.</summary>
    InnerCapital = 4096,
}
