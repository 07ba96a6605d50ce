namespace StatementsGen.Reading.Tokens;

/// <summary>A word, number, clitic or punctuation mark.</summary>
/// <remarks>Tokens live in a reused <see cref="TokenList"/>, so what later steps learn about a token is written into it.</remarks>
internal struct Token
{
    /// <summary>Offset of the first code unit in the document's text.</summary>
    public int Start;

    /// <summary>Offset just past the last code unit.</summary>
    public int End;

    /// <summary>What the lexicon says about the word: every class that it can belong to.</summary>
    public WordClasses Classes;

    /// <summary>The cues that this can be a form of.</summary>
    public CueIndices Cues;

    /// <summary>How the word is written.</summary>
    public TokenShapes Shapes;

    /// <summary>The class that the word has where it stands.</summary>
    public CoarseTag Tag;

    /// <summary>Whether the token is part of an attribution already, where no other can begin: contents do not nest.</summary>
    public bool IsClaimed;

    /// <summary>The first character, with quotation marks and dashes folded to their ASCII forms.</summary>
    public char Mark;

    /// <summary>Of a <see cref="TokenShapes.Plain"/> word: the index of its form in the lexicon; 0 where the lexicon does not hold it.</summary>
    public ushort Form;

    /// <summary>Of a <see cref="TokenShapes.Plain"/> word: its hash, whatever its case.</summary>
    public uint Hash;

    /// <summary>Index in <see cref="Quotations.Pairs"/> of the quotation that this stands in (its marks included), or -1.</summary>
    public int Quotation;

    /// <summary>Index of the cue verb that this can be a form of, or -1.</summary>
    public readonly short CueVerb => Cues.Verb;

    /// <summary>Index of the cue noun or adjective that this can be a form of, or -1.</summary>
    public readonly short CueNoun => Cues.Noun;

    /// <summary>Whether the lexicon knows the word as one of these.</summary>
    /// <param name="classes">The classes.</param>
    public readonly bool Can(WordClasses classes) => (Classes & classes) != 0;

    /// <summary>Whether the word is written so.</summary>
    /// <param name="shapes">The shapes.</param>
    public readonly bool Has(TokenShapes shapes) => (Shapes & shapes) != 0;
}

/// <summary>How a token is written.</summary>
[Flags]
internal enum TokenShapes : ushort
{
    /// <summary>Nothing of note.</summary>
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
    /// A word of ASCII letters and digits alone, not beyond measure long, after which no mark stands that could be part of it: however
    /// words are told, it is one.
    /// </summary>
    Plain = 2048,

    /// <summary>Of a <see cref="Plain"/> word: a letter after the first is a capital.</summary>
    InnerCapital = 4096,
}
