using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>
/// Finds the quotation that a colon brings and no verb of saying: <c>Diallo was blunt: “It is a waste.”</c>
/// </summary>
internal static class IntroducedQuotation
{
    /// <summary>A title or a slogan is shorter, in tokens with its marks.</summary>
    private const int Shortest = 5;

    /// <summary>Reads it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="index">Index of the sentence in the paragraph.</param>
    /// <param name="pair">The quotation.</param>
    internal static FoundAttribution? Read(ParagraphTokens paragraph, int index, QuotationPair pair)
    {
        var sentence = paragraph.Sentences[index];
        var colon = pair.Open - 1;
        return colon <= sentence.First || paragraph[colon].Mark != ':' || paragraph[colon].IsClaimed
            || pair.Close - pair.Open < Shortest || !paragraph[pair.Open + 1].Has(TokenShapes.Capitalized)
            ? null : At(paragraph, index, colon, new TokenRange(pair.Open, Math.Min(pair.Close + 1, sentence.End)));
    }

    /// <summary>Reads the colon that ends a paragraph before a quotation: its sentence brings what the next paragraph quotes.</summary>
    /// <param name="paragraph">The paragraph.</param>
    internal static FoundAttribution? ReadEnd(ParagraphTokens paragraph)
    {
        var colon = paragraph.Tokens.Count - 1;
        return colon < 1 || paragraph[colon].Mark != ':' || paragraph[colon].Quotation >= 0 || paragraph[colon].IsClaimed
            ? null : At(paragraph, paragraph.Sentences.Count - 1, colon, TokenRange.None);
    }

    private static FoundAttribution At(ParagraphTokens paragraph, int index, int colon, TokenRange content) => new()
    {
        Sentence = index,
        Source = SourceBefore(paragraph, paragraph.Sentences[index], colon),
        Cue = new TokenRange(colon, colon + 1),
        ContentAfter = content,
    };

    /// <summary>Whether words are nothing but somebody's name, with what goes before it: <c>Greenpeace's Anja Berg: “…”</c></summary>
    private static bool IsPerson(ParagraphTokens paragraph, TokenRange words)
    {
        if (words.End - words.First < 2 || paragraph[words.End - 1].Tag != CoarseTag.ProperNoun
            || (NameLexicon.Instance.Find(paragraph.TextOf(words.End - 2)) & WordClasses.GivenName) == 0)
        {
            return false;
        }

        for (var i = words.First; i < words.End; i++)
        {
            if (!NounPhrase.IsInside(paragraph[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whoever the sentence is about, if it tells no more than how he or she was or what he or she did: a noun after the verb could as
    /// well be the one who speaks (<c>She got a letter: “…”</c>).
    /// </summary>
    private static TokenRange SourceBefore(ParagraphTokens paragraph, TokenRange sentence, int colon)
    {
        if (IsPerson(paragraph, new TokenRange(sentence.First, colon)))
        {
            return new TokenRange(sentence.First, colon);
        }

        var hasNoun = false;
        for (var i = colon - 1; i > sentence.First && !paragraph[i].IsClaimed; i--)
        {
            ref var token = ref paragraph[i];
            if (token.Tag is CoarseTag.Verb or CoarseTag.Auxiliary)
            {
                var group = VerbGroup.EndingAt(paragraph, sentence, i);
                var subject = SubjectFinder.Before(paragraph, sentence, group.First, out var left);
                var head = subject.IsEmpty ? -1 : NounPhrase.HeadOf(paragraph, subject);
                return head >= 0 && !(hasNoun && !token.Can(WordClasses.Be))
                    && left is LeftContext.Pronoun or LeftContext.NounPhrase or LeftContext.Comma
                    && (paragraph[head].Tag == CoarseTag.ProperNoun || paragraph[head].Can(WordClasses.PersonNoun)
                    || (paragraph[head].Can(WordClasses.PersonalPronoun) && !paragraph[head].Can(WordClasses.NotReported)))
                    ? subject : TokenRange.None;
            }

            hasNoun |= token.Tag is CoarseTag.Noun or CoarseTag.Determiner;
            if (token.Tag is not (CoarseTag.Noun or CoarseTag.Determiner or CoarseTag.Adjective or CoarseTag.Adverb or CoarseTag.Participle
                or CoarseTag.Time))
            {
                break;
            }
        }

        return TokenRange.None;
    }
}
