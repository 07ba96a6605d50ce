using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Tokens;

/// <summary>A word, number, clitic or punctuation mark.</summary>
/// <remarks>Tokens live in a reused <see cref="TokenList"/>, so later steps write their results into the token itself.</remarks>
internal struct Token
{
    /// <summary>The offset of the first character in the document's text, in UTF-16 code units.</summary>
    public int Start;

    /// <summary>The offset past the last character.</summary>
    public int End;

    /// <summary>The lexicon's classes of the word: every class that it can have in some sentence.</summary>
    public WordClasses Classes;

    /// <summary>The cues that the word can be a form of.</summary>
    public CueIndices Cues;

    /// <summary>The shapes of the word: its capitals, digits, ending and surroundings.</summary>
    public TokenShapes Shapes;

    /// <summary>The part of speech of the token in its sentence.</summary>
    public CoarseTag Tag;

    /// <summary>Whether the token is part of an attribution. No other attribution begins there, since contents do not nest.</summary>
    public bool IsClaimed;

    /// <summary>The first character, with quotation marks and dashes folded to their ASCII forms.</summary>
    public char Mark;

    /// <summary>The index of a <see cref="TokenShapes.Plain"/> word's form in the lexicon, or 0 if the lexicon does not contain it.</summary>
    public ushort Form;

    /// <summary>The hash of a <see cref="TokenShapes.Plain"/> word, which ignores case.</summary>
    public uint Hash;

    /// <summary>Index in <see cref="Quotations.Pairs"/> of the quotation that contains the token, including its marks; or -1.</summary>
    public int Quotation;

    /// <summary>Index of the cue verb that the word can be a form of, or -1.</summary>
    public readonly short CueVerb => Cues.Verb;

    /// <summary>Index of the cue noun or adjective that the word can be a form of, or -1.</summary>
    public readonly short CueNoun => Cues.Noun;

    /// <summary>Whether the lexicon gives the word one of some classes.</summary>
    /// <param name="classes">The classes.</param>
    public readonly bool Can(WordClasses classes) => (Classes & classes) != 0;

    /// <summary>Whether the word has one of some shapes.</summary>
    /// <param name="shapes">The shapes.</param>
    public readonly bool Has(TokenShapes shapes) => (Shapes & shapes) != 0;
}
