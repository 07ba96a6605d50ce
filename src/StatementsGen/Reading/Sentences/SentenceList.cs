namespace StatementsGen.Reading.Sentences;

/// <summary>The sentences of a text, with the paragraphs that they stand in.</summary>
/// <param name="Title">Where the title stands, if there is one.</param>
/// <param name="Sentences">All sentences, in order; trimmed of white space, they do not overlap.</param>
/// <param name="Paragraphs">The paragraphs, in order; together they hold every sentence once.</param>
internal sealed record SentenceList(
    TextSpan? Title,
    IReadOnlyList<TextSpan> Sentences,
    IReadOnlyList<SentenceParagraph> Paragraphs)
{
    /// <summary>The keys of the sentences that have one, in order.</summary>
    internal IReadOnlyList<SentenceKey> Keys { get; init; } = [];

    /// <summary>Puts the sentences of paragraphs that follow each other together.</summary>
    /// <param name="parts">The sentences of each part of the text.</param>
    internal static SentenceList Join(IReadOnlyList<SentenceList> parts)
    {
        List<TextSpan> sentences = [];
        List<SentenceParagraph> paragraphs = [];
        List<SentenceKey> keys = [];
        foreach (var part in parts)
        {
            var first = sentences.Count;
            sentences.AddRange(part.Sentences);
            paragraphs.AddRange(part.Paragraphs.Select(paragraph => paragraph with { FirstSentence = first + paragraph.FirstSentence }));
            keys.AddRange(part.Keys.Select(key => key with { Sentence = first + key.Sentence }));
        }

        return new SentenceList(parts[0].Title, sentences, paragraphs) { Keys = keys };
    }
}

/// <summary>The key that a mark gives to the sentence before it.</summary>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="Span">Where the key stands, without its mark.</param>
internal readonly record struct SentenceKey(int Sentence, TextSpan Span);

/// <summary>A paragraph and its sentences.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="FirstSentence">The index of its first sentence in <see cref="SentenceList.Sentences"/>.</param>
/// <param name="SentenceCount">The number of its sentences.</param>
internal readonly record struct SentenceParagraph(TextSpan Span, int FirstSentence, int SentenceCount);
