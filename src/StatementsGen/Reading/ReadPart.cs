using StatementsGen.Outlines;
using StatementsGen.Reading.Attributions;
using StatementsGen.Reading.Names;
using StatementsGen.Reading.Sentences;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading;

/// <summary>The names and attributions of some paragraphs of a text that follow each other: of all of them, or of a part that is read beside the others.</summary>
internal sealed class ReadPart : IDisposable
{
    private readonly SentenceList _sentences;
    private readonly ParagraphTokens _paragraph;
    private readonly NameReader _names;
    private readonly AttributionReader _attributions;
    private readonly int _first;
    private readonly int _end;

    /// <summary>Makes a part that has not been read.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="definitions">The abbreviations that it defines.</param>
    /// <param name="first">The index of the part's first paragraph.</param>
    /// <param name="end">The index past its last.</param>
    internal ReadPart(string text, SentenceList sentences, IReadOnlyList<AbbreviationOutline> definitions, int first, int end)
    {
        _sentences = sentences;
        _paragraph = new ParagraphTokens(text);
        _names = new NameReader(text, sentences, definitions, _paragraph.Tokens);
        _attributions = new AttributionReader(text, sentences, startsLater: first > 0);
        (_first, _end) = (first, end);
    }

    /// <summary>Gives back the memory that was borrowed.</summary>
    public void Dispose()
    {
        _attributions.Dispose();
        _names.Dispose();
        _paragraph.Dispose();
    }

    /// <summary>Reads the paragraphs.</summary>
    /// <param name="cancellationToken">Looked at between paragraphs.</param>
    internal void Read(CancellationToken cancellationToken)
    {
        for (var i = _first; i < _end; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var place = _sentences.Paragraphs[i];
            _paragraph.Tokenize(_sentences, place);
            _names.Read(place, _paragraph);
            _attributions.Read(place, _paragraph);
        }
    }

    /// <summary>Puts the next part behind this one, as if its paragraphs had been read here.</summary>
    /// <param name="next">The next part, read; of no use afterwards.</param>
    /// <param name="cancellationToken">Looked at between paragraphs.</param>
    /// <remarks>
    /// A quotation can go on from one part into the next, so its first paragraphs are read again for attributions, up to one before which
    /// nothing goes on, here or there.
    /// </remarks>
    internal void Append(ReadPart next, CancellationToken cancellationToken)
    {
        _names.Append(next._names);
        var seam = next._first;
        for (; seam < next._end && !_attributions.TryAppend(next._attributions, _sentences.Paragraphs[seam].FirstSentence); seam++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _paragraph.Tokenize(_sentences, _sentences.Paragraphs[seam]);
            _attributions.Read(_sentences.Paragraphs[seam], _paragraph);
        }
    }

    /// <summary>Who and what is named, once all paragraphs of the text have been read.</summary>
    internal NameTable ResolveNames() => _names.Resolve();

    /// <summary>Who says what, once all paragraphs of the text have been read; it holds as long as the part.</summary>
    internal AttributionList SettleAttributions() => _attributions.Settle();
}
