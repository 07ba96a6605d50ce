using StatementsGen.Reading.Sentences;

namespace StatementsGen.Reading.Resolution;

/// <summary>Finds the end of the paragraph of a sentence. Callers ask for sentences in order.</summary>
/// <param name="paragraphs">The paragraphs of a text, in order.</param>
internal sealed class ParagraphEnds(IReadOnlyList<SentenceParagraph> paragraphs)
{
    private int _paragraph;

    /// <summary>Gets the offset past the paragraph with a sentence.</summary>
    /// <param name="sentence">The index of the sentence. It is not before the last one asked for.</param>
    internal int EndOf(int sentence)
    {
        MoveTo(sentence);
        return paragraphs[_paragraph].Span.End;
    }

    /// <summary>Whether a sentence is the first of its paragraph.</summary>
    /// <param name="sentence">The index of the sentence. It is not before the last one asked for.</param>
    internal bool Starts(int sentence)
    {
        MoveTo(sentence);
        return paragraphs[_paragraph].FirstSentence == sentence;
    }

    private void MoveTo(int sentence)
    {
        while (sentence >= paragraphs[_paragraph].FirstSentence + paragraphs[_paragraph].SentenceCount)
        {
            _paragraph++;
        }
    }
}
