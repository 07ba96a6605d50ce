using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>
/// Finds the name that signs a quotation, in the same paragraph or the next: <c>“The ferry is my road to work.” — Maria Souza</c>
/// </summary>
/// <remarks>The dash is the cue, as the colon is where the name comes first.</remarks>
internal sealed class QuotationSignature
{
    /// <summary>The longest name, in tokens.</summary>
    private const int LongestName = 7;

    /// <summary>The longest signature with what follows the name, in tokens.</summary>
    private const int Reach = 24;

    private readonly List<(int Sentence, TextSpan Content)> _unsigned = [];

    /// <summary>The sentences of the quotation before that no speaker has yet, with what is quoted in each.</summary>
    internal IReadOnlyList<(int Sentence, TextSpan Content)> Unsigned => _unsigned;

    /// <summary>Finds the signature of a paragraph that is a quotation, or of the quotation before it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="found">Where to add it.</param>
    /// <returns>Whether it signs the quotation before.</returns>
    internal bool Find(ParagraphTokens paragraph, List<FoundAttribution> found)
    {
        if (paragraph[0].Mark == '-')
        {
            if (_unsigned.Count > 0 && paragraph.Text[paragraph[0].Start] is not '-' && NameAfter(paragraph, 0) is { IsEmpty: false } signer)
            {
                Add(paragraph, found, 0, 0, signer);
                return true;
            }

            return false;
        }

        var start = 0;
        for (var dash = 2; dash + 1 < paragraph.Tokens.Count && paragraph[start].Mark == '"'; dash++)
        {
            if (paragraph[dash].Mark == '-' && paragraph[dash - 1].Mark == '"'
                && NameAfter(paragraph, dash) is { IsEmpty: false } source)
            {
                Add(paragraph, found, start, dash, source);
                start = Math.Min(EndOfLine(paragraph, dash + 1, withStops: true), paragraph.Tokens.Count - 1);
                dash = start + 1;
            }
        }

        return false;
    }

    /// <summary>Remembers the quotation that a paragraph is, if nobody is said to say it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="firstSentence">Index of its first sentence in the text.</param>
    /// <param name="isAttributed">Whether any attribution was found in it.</param>
    internal void Remember(ParagraphTokens paragraph, int firstSentence, bool isAttributed)
    {
        if (isAttributed || paragraph[0].Mark != '"' || !QuotationContinuation.IsQuotation(paragraph))
        {
            _unsigned.Clear();
            return;
        }

        for (var i = 0; i < paragraph.Sentences.Count; i++)
        {
            var content = ContentFinder.Trim(paragraph.SentenceAt(i));
            if (!content.IsEmpty)
            {
                _unsigned.Add((firstSentence + i, paragraph.SpanOf(content)));
            }
        }
    }

    /// <summary>Forgets the quotation before.</summary>
    internal void Forget() => _unsigned.Clear();

    /// <summary>The name after a dash, with its apposition, if only another quotation follows.</summary>
    private static TokenRange NameAfter(ParagraphTokens paragraph, int dash)
    {
        var first = dash + 1;
        var end = EndOfLine(paragraph, first);
        var i = first;
        var hasName = false;
        for (; i < end && i - first < LongestName; i++)
        {
            ref var token = ref paragraph[i];
            if (!token.Has(TokenShapes.Word) || token.Can(WordClasses.Label)
                || !(token.Has(TokenShapes.Capitalized) || (i > first && token.Tag is CoarseTag.Preposition or CoarseTag.Possessive)))
            {
                break;
            }

            hasName |= token.Tag == CoarseTag.ProperNoun;
        }

        if (!hasName || !paragraph[i - 1].Has(TokenShapes.Capitalized) || (i < end && paragraph[i].Mark is not (',' or '(')))
        {
            return TokenRange.None;
        }

        // "— Maria Souza, deputy director of the port": a role belongs to the name, a place or a date does not.
        var role = i + 1;
        while (role < end && paragraph[role].Has(TokenShapes.Word) && !paragraph[role].Can(WordClasses.PersonNoun | WordClasses.Title))
        {
            role++;
        }

        return new TokenRange(first, i < end && paragraph[i].Mark == ',' && role < end && paragraph[role].Has(TokenShapes.Word) ? end : i);
    }

    /// <summary>Where a signature ends: with the paragraph, or before the quotation that comes next.</summary>
    private static int EndOfLine(ParagraphTokens paragraph, int first, bool withStops = false)
    {
        var end = first;
        while (end < paragraph.Tokens.Count && paragraph[end].Mark != '"')
        {
            end++;
        }

        while (!withStops && end > first && paragraph[end - 1].Mark == '.')
        {
            end--;
        }

        return end - first <= Reach ? end : first;
    }

    private static void Add(ParagraphTokens paragraph, List<FoundAttribution> found, int start, int dash, TokenRange source)
    {
        var first = 0;
        while (paragraph.Sentences[first].End <= start)
        {
            first++;
        }

        var index = first;
        while (paragraph.Sentences[index].End <= dash)
        {
            index++;
        }

        var signature = new FoundAttribution
        {
            Finder = AttributionFinderKind.Signature,
            Sentence = index,
            Source = source,
            Cue = new TokenRange(dash, dash + 1),
            ContentBefore = ContentFinder.Trim(paragraph.SentenceAt(index), Math.Max(start, paragraph.Sentences[index].First), dash),
        };
        for (; first < index; first++)
        {
            var sentence = paragraph.SentenceAt(first);
            var content = ContentFinder.Trim(sentence, Math.Max(start, sentence.First), sentence.End);
            if (!content.IsEmpty)
            {
                found.Add(new FoundAttribution
                {
                    Finder = AttributionFinderKind.Signature,
                    Sentence = first,
                    ContentAfter = content,
                    ContinuesFrom = signature,
                });
            }
        }

        found.Add(signature);
        paragraph.Claim(new TokenRange(start, source.End));
    }
}
