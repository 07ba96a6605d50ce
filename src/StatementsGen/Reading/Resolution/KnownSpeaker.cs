using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Names;
using StatementsGen.Reading.Sources;

namespace StatementsGen.Reading.Resolution;

/// <summary>What is known of a speaker.</summary>
internal sealed class KnownSpeaker
{
    /// <summary>The name.</summary>
    internal string Name { get; set; } = "";

    /// <summary>The role, if any is told.</summary>
    internal string? Role { get; set; }

    /// <summary>The organization, if any is told.</summary>
    internal string? Organization { get; set; }

    /// <summary>What the words for the speaker are.</summary>
    internal SourceKind Kind { get; set; }

    /// <summary>Which pronouns can stand for the speaker, as far as the text shows.</summary>
    internal Gender Gender { get; set; }

    /// <summary>What the name stands for.</summary>
    internal NameKind NameKind { get; set; }

    /// <summary>Whether a noun phrase stands for one person: <c>a senior official</c>.</summary>
    internal bool IsPerson { get; set; }

    /// <summary>Whether another speaker's name ends in the same word: two persons with one surname.</summary>
    internal bool SharesLastWord { get; set; }
}
