namespace StatementsGen.Reading.Lexicon;

/// <summary>The kinds of words of which a sentence needs at least one to attribute anything.</summary>
[Flags]
internal enum SentenceCues : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A form of a cue verb, cue noun or cue adjective.</summary>
    Cue = 1,

    /// <summary><c>according</c>, or a word used like it.</summary>
    According = 2,
}
