namespace StatementsGen.Reading.Lexicon;

/// <summary>A word that connects a source and a content, with its frames.</summary>
/// <param name="Lemma">The word in its base form.</param>
/// <param name="Kind">What kind of cue it is.</param>
/// <param name="Frames">The complements with which it reports.</param>
/// <param name="Prepositions">The prepositions and particles with which it reports, as the lists write them: <c>+for</c>.</param>
/// <param name="Acts">What a speaker does by it.</param>
internal sealed record CueWord(string Lemma, CueKind Kind, CueFrames Frames, IReadOnlyList<string> Prepositions, CueActs Acts)
{
    /// <summary>Returns whether the word reports with one of these complements.</summary>
    /// <param name="frames">The complements.</param>
    internal bool Takes(CueFrames frames) => (Frames & frames) != 0;

    /// <summary>Returns whether the word reports with this preposition.</summary>
    /// <param name="word">The word, in any case.</param>
    internal bool TakesPreposition(ReadOnlySpan<char> word) => PrepositionLike(word) is not null;

    /// <summary>Returns the preposition with which the word reports as the lists write it (<c>+for</c>), or <see langword="null"/>.</summary>
    /// <param name="word">The preposition, in any case.</param>
    internal string? PrepositionLike(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Prepositions.Count; i++)
        {
            if (word.Equals(Prepositions[i].AsSpan(1), StringComparison.OrdinalIgnoreCase))
            {
                return Prepositions[i];
            }
        }

        return null;
    }
}

/// <summary>What kind of cue a word is.</summary>
internal enum CueKind : byte
{
    /// <summary>A verb of saying: somebody, or something written, says it.</summary>
    Saying,

    /// <summary>A verb of judging somebody or something, in words.</summary>
    Judging,

    /// <summary>A verb of thinking or wanting.</summary>
    Thinking,

    /// <summary>A verb of showing and finding out, which research does as well as people.</summary>
    Showing,

    /// <summary>A noun.</summary>
    Noun,

    /// <summary>An adjective.</summary>
    Adjective,
}

/// <summary>The complements with which a cue reports.</summary>
[Flags]
internal enum CueFrames : ushort
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A that-clause.</summary>
    That = 1,

    /// <summary>A clause without <c>that</c>.</summary>
    Clause = 2,

    /// <summary>An indirect question.</summary>
    Wh = 4,

    /// <summary>An infinitive with <c>to</c>.</summary>
    To = 8,

    /// <summary>A form in -ing.</summary>
    Ing = 16,

    /// <summary>A noun phrase.</summary>
    Noun = 32,

    /// <summary>A quotation.</summary>
    Quote = 64,

    /// <summary>The content can come first: <c>…, she added</c>.</summary>
    After = 128,

    /// <summary>The object is the addressee and not part of the content.</summary>
    Hearer = 256,

    /// <summary>An object opens the content: <c>urged them to go</c>.</summary>
    Object = 512,

    /// <summary>It reports with nothing after it.</summary>
    Alone = 1024,

    /// <summary>It reports only with one of its particles: <c>went on</c>, <c>put it</c>.</summary>
    Particle = 2048,

    /// <summary>It reports only with <c>that</c> right after it: <c>the court held that</c>.</summary>
    Directly = 4096,
}
