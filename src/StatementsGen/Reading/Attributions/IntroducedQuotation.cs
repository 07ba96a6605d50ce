using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>
/// Finds the quotation that a colon introduces without a verb of saying: <c>Diallo was blunt: “It is a waste.”</c>
/// </summary>
internal static class IntroducedQuotation
{
    /// <summary>The shortest quotation, in tokens with its marks. A shorter one is a title or a slogan.</summary>
    private const int Shortest = 5;

    /// <summary>Finds the quotations of a sentence that no cue introduces.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="found">The attributions found so far; those that are found are added.</param>
    /// <param name="firstOfSentence">Index in <paramref name="found"/> of the first attribution of this sentence.</param>
    /// <param name="next">Index of the first quotation that does not begin before the sentence; moved past those that begin in it.</param>
    internal static void Find(in Sentence sentence, List<FoundAttribution> found, int firstOfSentence, ref int next)
    {
        for (; next < sentence.Quotations.Count && sentence.Quotations[next].Open < sentence.End; next++)
        {
            var quotation = sentence.Quotations[next];
            var isFree = found.Count == firstOfSentence
                || (found.Count == firstOfSentence + 1 && ClauseStart.IsFronted(sentence) && !sentence[quotation.Open].IsClaimed);
            if (isFree && Before(sentence, quotation) is { } introduction)
            {
                found.Add(introduction);
            }
        }
    }

    /// <summary>Reads the colon that ends a paragraph: its sentence can introduce what the next paragraph quotes.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="found">The attributions of the paragraph.</param>
    internal static FoundAttribution? AtEnd(ParagraphTokens paragraph, List<FoundAttribution> found)
    {
        var last = paragraph.Sentences.Count - 1;
        var colon = paragraph.Tokens.Count - 1;
        return (found.Count > 0 && found[found.Count - 1].Sentence == last) || colon < 1 || paragraph[colon].Mark != ':'
            || paragraph[colon].Quotation >= 0 || paragraph[colon].IsClaimed
            || !HasVerb(paragraph.SentenceAt(last))
            ? null : At(paragraph.SentenceAt(last), colon, TokenRange.None);
    }

    private static FoundAttribution? Before(in Sentence sentence, QuotationPair quotation)
    {
        var colon = quotation.Open - 1;
        return colon <= sentence.First || sentence[colon].Mark != ':' || sentence[colon].IsClaimed
            || quotation.Close - quotation.Open < Shortest || !sentence[quotation.Open + 1].Has(TokenShapes.Capitalized)
            ? null : At(sentence, colon, new TokenRange(quotation.Open, Math.Min(quotation.Close + 1, sentence.End)));
    }

    /// <summary>Whether a sentence has a verb, or is a person's name. A label and a caption have and are neither.</summary>
    private static bool HasVerb(in Sentence sentence) =>
        ClauseStart.HasFiniteVerb(sentence, sentence.First) || IsPerson(sentence, new TokenRange(sentence.First, sentence.End - 1));

    private static FoundAttribution At(in Sentence sentence, int colon, TokenRange content) => new()
    {
        Finder = AttributionFinderKind.Introduction,
        Sentence = sentence.Index,
        Source = SourceBefore(sentence, colon),
        Cue = new TokenRange(colon, colon + 1),
        ContentAfter = content,
    };

    /// <summary>The index past words that only say whom the quotation is from: <c>[And from] Chairwoman Rosa Welch: “…”</c></summary>
    private static int AfterFrom(in Sentence sentence, int colon)
    {
        const int Longest = 3;
        for (var i = sentence.First; i < Math.Min(colon, sentence.First + Longest); i++)
        {
            if (sentence.Is(i, "from"))
            {
                return i + 1;
            }
        }

        return sentence.First;
    }

    /// <summary>Whether words are only a person's name, with what stands before it: <c>Greenpeace's Anja Berg: “…”</c></summary>
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
    /// The subject of the sentence before a colon, if no other noun can be the speaker: <c>[Diallo] was blunt: “…”</c>, but not
    /// <c>She got a letter: “…”</c>
    /// </summary>
    private static TokenRange SourceBefore(in Sentence sentence, int colon)
    {
        var first = AfterFrom(sentence, colon);
        if (IsPerson(sentence, new TokenRange(first, colon)))
        {
            return new TokenRange(first, colon);
        }

        if (IssuerBefore(sentence, colon) is { IsEmpty: false } issuer)
        {
            return issuer;
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
                return head >= 0 && !(hasNoun && !token.Can(WordClasses.Be) && !IsGesture(sentence, i + 1))
                    && left is LeftContext.Pronoun or LeftContext.NounPhrase or LeftContext.Comma
                    && (sentence[head].Tag == CoarseTag.ProperNoun || sentence[head].Can(WordClasses.PersonNoun)
                    || (sentence[head].Can(WordClasses.PersonalPronoun) && !sentence[head].Can(WordClasses.NotReported)))
                    ? subject : TokenRange.None;
            }

            hasNoun |= token.Tag is CoarseTag.Noun or CoarseTag.Determiner;
            if (token.Tag is not (CoarseTag.Noun or CoarseTag.Determiner or CoarseTag.Adjective or CoarseTag.Adverb or CoarseTag.Participle
                or CoarseTag.Time or CoarseTag.Possessive))
            {
                break;
            }
        }

        return TokenRange.None;
    }

    /// <summary>Whether a verb's object is a part of the subject, and nothing written: <c>raised [his voice]</c>, but not <c>opened his letter</c>.</summary>
    private static bool IsGesture(in Sentence sentence, int i) =>
        sentence[i].Tag == CoarseTag.Possessive && !WordCharacters.IsApostrophe(sentence.Text[sentence[i].Start])
        && sentence[i + 1].Tag == CoarseTag.Noun
        && !sentence[i + 1].Can(WordClasses.DocumentNoun | WordClasses.Occasion | WordClasses.PersonNoun) && sentence[i + 1].CueNoun < 0;

    /// <summary>
    /// The subject that issues what the colon introduces: <c>[The port] put out a short statement after the vote: “…”</c>,
    /// <c>[Holm] posted this update: “…”</c>
    /// </summary>
    private static TokenRange IssuerBefore(in Sentence sentence, int colon)
    {
        const int Longest = 20;
        var low = Math.Max(sentence.First + 1, colon - Longest);
        for (var i = colon - 1; i >= low && sentence[i].Quotation < 0 && !sentence[i].IsClaimed; i--)
        {
            if (sentence[i].Tag is not (CoarseTag.Verb or CoarseTag.Auxiliary))
            {
                continue;
            }

            var group = VerbGroup.EndingAt(sentence, i);
            var subject = sentence[i].Can(WordClasses.LightVerb) && !group.IsPassive && IssuesText(sentence, i + 1, colon)
                ? SubjectFinder.Before(sentence, group.First, out _) : TokenRange.None;
            return !subject.IsEmpty && NounPhrase.HeadOf(sentence, subject) is var head and >= 0
                && sentence[head].Tag is CoarseTag.ProperNoun or CoarseTag.Noun or CoarseTag.Pronoun
                && !sentence[head].Can(WordClasses.DocumentNoun | WordClasses.Occasion) ? subject : TokenRange.None;
        }

        return TokenRange.None;
    }

    /// <summary>Whether the object of a verb is something said or written.</summary>
    private static bool IssuesText(in Sentence sentence, int start, int colon)
    {
        var i = start;
        while (i < colon && (NounPhrase.IsInside(sentence[i]) || sentence[i].Tag is CoarseTag.Adverb or CoarseTag.That
            || (i == start && sentence.Is(i, "out"))))
        {
            if (sentence[i].Can(WordClasses.DocumentNoun | WordClasses.Occasion) || sentence[i].CueNoun >= 0
                || sentence.IsOneOf(i, RuleWords.IssuedTexts))
            {
                return true;
            }

            i++;
        }

        return false;
    }
}
