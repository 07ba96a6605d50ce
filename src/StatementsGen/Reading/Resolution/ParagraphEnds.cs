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
        while (sentence >= paragraphs[_paragraph].FirstSentence + paragraphs[_paragraph].SentenceCount)
        {
            _paragraph++;
        }

        return paragraphs[_paragraph].Span.End;
    }
}
