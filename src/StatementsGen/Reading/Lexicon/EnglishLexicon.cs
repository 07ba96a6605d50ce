namespace StatementsGen.Reading.Lexicon;

/// <summary>The words that the reader knows. The lexicon is built once, when the first text is read.</summary>
internal sealed class EnglishLexicon
{
    /// <summary>Makes a lexicon of what <see cref="LexiconBuilder"/> built.</summary>
    /// <param name="words">The table of words.</param>
    /// <param name="names">The classes of words as they are written.</param>
    /// <param name="cueVerbs">The cue verbs.</param>
    /// <param name="cueNouns">The cue nouns and adjectives.</param>
    internal EnglishLexicon(WordTable words, NameLexicon names, IReadOnlyList<CueWord> cueVerbs, IReadOnlyList<CueWord> cueNouns)
    {
        Words = words;
        Names = names;
        CueVerbList = cueVerbs;
        CueNounList = cueNouns;
    }

    /// <summary>The lexicon.</summary>
    internal static EnglishLexicon Instance { get; } = LexiconBuilder.Build();

    /// <summary>The form of each word in any case, with its classes.</summary>
    internal WordTable Words { get; }

    /// <summary>The classes of words as they are written.</summary>
    internal NameLexicon Names { get; }

    /// <summary>The cue verbs; tokens point into this list.</summary>
    internal IReadOnlyList<CueWord> CueVerbList { get; }

    /// <summary>The cue nouns and adjectives; tokens point into this list.</summary>
    internal IReadOnlyList<CueWord> CueNounList { get; }
}
