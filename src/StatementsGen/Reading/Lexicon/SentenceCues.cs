namespace StatementsGen.Reading.Lexicon;

/// <summary>The words of a sentence without which nobody is said to say anything in it.</summary>
[Flags]
internal enum SentenceCues : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>What can be a form of a cue verb, cue noun or cue adjective.</summary>
    Cue = 1,

    /// <summary>What can be <c>according</c>.</summary>
    According = 2,
}
