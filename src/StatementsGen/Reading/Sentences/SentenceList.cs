namespace StatementsGen.Reading.Sentences;

/// <summary>The sentences and paragraphs of a text.</summary>
/// <param name="Title">The span of the title, if there is one.</param>
/// <param name="Sentences">All sentences, in order and without surrounding white space. They do not overlap.</param>
/// <param name="Paragraphs">The paragraphs, in order. Each sentence belongs to exactly one.</param>
internal sealed record SentenceList(
    TextSpan? Title,
    IReadOnlyList<TextSpan> Sentences,
    IReadOnlyList<SentenceParagraph> Paragraphs)
{
    /// <summary>The keys of sentences, in order.</summary>
    internal IReadOnlyList<SentenceKey> Keys { get; init; } = [];

    /// <summary>The names that marks give as those who say sentences, in order.</summary>
    internal IReadOnlyList<SentenceKey> Authored { get; init; } = [];

    /// <summary>Joins the sentences of consecutive parts of a text.</summary>
    /// <param name="parts">The sentences of each part.</param>
    internal static SentenceList Join(IReadOnlyList<SentenceList> parts)
    {
        List<TextSpan> sentences = [];
        List<SentenceParagraph> paragraphs = [];
        List<SentenceKey> keys = [];
        List<SentenceKey> authored = [];
        foreach (var part in parts)
        {
            var first = sentences.Count;
            sentences.AddRange(part.Sentences);
            paragraphs.AddRange(part.Paragraphs.Select(paragraph => paragraph with { FirstSentence = first + paragraph.FirstSentence }));
            keys.AddRange(part.Keys.Select(key => key with { Sentence = first + key.Sentence }));
            authored.AddRange(part.Authored.Select(names => names with { Sentence = first + names.Sentence }));
        }

        return new SentenceList(parts[0].Title, sentences, paragraphs) { Keys = keys, Authored = authored };
    }
}

/// <summary>The key, or the names, that a mark gives to the sentence before it.</summary>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="Span">The span of the key or the names in the mark.</param>
internal readonly record struct SentenceKey(int Sentence, TextSpan Span);

/// <summary>A paragraph and its sentences.</summary>
/// <param name="Span">The span of the paragraph.</param>
/// <param name="FirstSentence">The index of its first sentence in <see cref="SentenceList.Sentences"/>.</param>
/// <param name="SentenceCount">The number of its sentences.</param>
internal readonly record struct SentenceParagraph(TextSpan Span, int FirstSentence, int SentenceCount)
{
    /// <summary>Gets whether a heading stands between the paragraph and the one before it.</summary>
    internal bool IsBelowHeading { get; init; }

    /// <summary>Gets whether the paragraph is a row of a table or of the head of a mail. Nobody speaks behind the colon of a row.</summary>
    internal bool IsRow { get; init; }
}
