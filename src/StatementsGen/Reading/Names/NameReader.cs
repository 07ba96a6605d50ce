using StatementsGen.Outlines;
using StatementsGen.Reading.Sentences;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Names;

/// <summary>Reads the names of a text, one paragraph at a time.</summary>
internal sealed class NameReader : IDisposable
{
    private readonly string _text;
    private readonly SentenceList _sentences;
    private readonly NameRegister _register;
    private readonly DefinedAbbreviations _abbreviations;
    private readonly SentenceWords _words;
    private readonly CandidateCollector _collector;
    private readonly NameSegmenter _segmenter;

    /// <summary>Creates a reader.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="definitions">The abbreviations that it defines.</param>
    /// <param name="tokens">The list that holds the tokens of each paragraph in turn.</param>
    internal NameReader(string text, SentenceList sentences, IReadOnlyList<AbbreviationOutline> definitions, TokenList tokens)
    {
        _text = text;
        _sentences = sentences;
        _register = new NameRegister(text);
        _abbreviations = new DefinedAbbreviations(text, definitions, _register.Vocabulary);
        _words = new SentenceWords(text, tokens);
        _collector = new CandidateCollector(_register, _words);
        _segmenter = new NameSegmenter(_words, _abbreviations, _collector);
    }

    /// <summary>Returns the rented buffers to the pool.</summary>
    public void Dispose()
    {
        _collector.Dispose();
        _words.Dispose();
        _register.Dispose();
    }

    /// <summary>Reads a paragraph.</summary>
    /// <param name="place">The paragraph. Those before it have been read.</param>
    /// <param name="paragraph">Its tokens.</param>
    internal void Read(in SentenceParagraph place, ParagraphTokens paragraph)
    {
        for (var i = 0; i < place.SentenceCount; i++)
        {
            var index = place.FirstSentence + i;
            _segmenter.Read(index, _sentences.Sentences[index], paragraph.Sentences[i]);
        }
    }

    /// <summary>Appends the names of the following paragraphs, read by another reader.</summary>
    /// <param name="next">The other reader, of the same text.</param>
    internal void Append(NameReader next)
    {
        _collector.Append(next._collector, _register.Append(next._register));
        _words.SmallWords.AddAll(next._words.SmallWords);
    }

    /// <summary>Resolves the names. Requires that all paragraphs have been read.</summary>
    internal NameTable Resolve()
    {
        using var grouping = EntityGrouping.Group(_register, _words.SmallWords);
        using var resolver = new MentionResolver(_text, _register, grouping, _abbreviations, _words.SmallWords);
        return resolver.Resolve(_collector.Candidates);
    }
}
