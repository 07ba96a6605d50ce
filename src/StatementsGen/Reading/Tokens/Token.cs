using StatementsGen.Reading.Lexicon;

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
