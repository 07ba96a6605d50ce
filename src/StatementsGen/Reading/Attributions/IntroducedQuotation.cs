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
    /// <param name="pair">The quotation.</param>
    internal static FoundAttribution? Read(in Sentence sentence, QuotationPair pair)
    {
        var colon = pair.Open - 1;
        return colon <= sentence.First || sentence[colon].Mark != ':' || sentence[colon].IsClaimed
            || pair.Close - pair.Open < Shortest || !sentence[pair.Open + 1].Has(TokenShapes.Capitalized)
            ? null : At(sentence, colon, new TokenRange(pair.Open, Math.Min(pair.Close + 1, sentence.End)));
    }

    /// <summary>Reads the colon that ends a paragraph before a quotation: its sentence brings what the next paragraph quotes.</summary>
    internal static FoundAttribution? ReadEnd(in Sentence sentence)
    {
        var colon = sentence.End - 1;
        return colon < 1 || sentence[colon].Mark != ':' || sentence[colon].Quotation >= 0 || sentence[colon].IsClaimed
            ? null : At(sentence, colon, TokenRange.None);
    }

    private static FoundAttribution At(in Sentence sentence, int colon, TokenRange content) => new()
    {
        Sentence = sentence.Index,
        Source = SourceBefore(sentence, colon),
        Cue = new TokenRange(colon, colon + 1),
        ContentAfter = content,
    };

    /// <summary>Whether words are nothing but somebody's name, with what goes before it: <c>Greenpeace's Anja Berg: “…”</c></summary>
    private static bool IsPerson(in Sentence sentence, TokenRange words)
    {
        if (words.End - words.First < 2 || sentence[words.End - 1].Tag != CoarseTag.ProperNoun
            || (NameLexicon.Instance.Find(sentence.TextOf(words.End - 2)) & WordClasses.GivenName) == 0)
        {
            return false;
        }

        for (var i = words.First; i < words.End; i++)
        {
            if (!NounPhrase.IsInside(sentence[i]))
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
    private static TokenRange SourceBefore(in Sentence sentence, int colon)
    {
        if (IsPerson(sentence, new TokenRange(sentence.First, colon)))
        {
            return new TokenRange(sentence.First, colon);
        }

        var hasNoun = false;
        for (var i = colon - 1; i > sentence.First && !sentence[i].IsClaimed; i--)
        {
            ref var token = ref sentence[i];
            if (token.Tag is CoarseTag.Verb or CoarseTag.Auxiliary)
            {
                var group = VerbGroup.EndingAt(sentence, i);
                var subject = SubjectFinder.Before(sentence, group.First, out var left);
                var head = subject.IsEmpty ? -1 : NounPhrase.HeadOf(sentence, subject);
                return head >= 0 && !(hasNoun && !token.Can(WordClasses.Be))
                    && left is LeftContext.Pronoun or LeftContext.NounPhrase or LeftContext.Comma
                    && (sentence[head].Tag == CoarseTag.ProperNoun || sentence[head].Can(WordClasses.PersonNoun)
                    || (sentence[head].Can(WordClasses.PersonalPronoun) && !sentence[head].Can(WordClasses.NotReported)))
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
