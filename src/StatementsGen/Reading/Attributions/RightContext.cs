using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>What stands after a cue.</summary>
internal enum RightKind : byte
{
    /// <summary>The end of the sentence.</summary>
    End,

    /// <summary>A comma that no quotation follows.</summary>
    Comma,

    /// <summary>A that-clause.</summary>
    That,

    /// <summary>A clause without <c>that</c>.</summary>
    Clause,

    /// <summary>An indirect question.</summary>
    Wh,

    /// <summary>An infinitive.</summary>
    To,

    /// <summary>A form in -ing.</summary>
    Ing,

    /// <summary>A noun phrase.</summary>
    Noun,

    /// <summary>A quotation.</summary>
    Quote,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A preposition with which the cue reports.</summary>
    Preposition,

    /// <summary>Another preposition.</summary>
    OtherPreposition,

    /// <summary>An object and then what the cue takes: <c>urged them to go</c>.</summary>
    Object,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>What stands after a cue, recipients and adverbials skipped.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Index of the first token of the content, if it is one.</param>
/// <param name="CueEnd">Index just past the last token of the cue, its preposition or colon included.</param>
internal readonly record struct RightContext(RightKind Kind, int Start, int CueEnd)
{
    /// <summary>Reads what stands after a cue.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="cue">Index of the cue.</param>
    /// <param name="word">What the lexicon says about the cue.</param>
    internal static RightContext After(ParagraphTokens paragraph, TokenRange sentence, int cue, CueWord word)
    {
        var i = cue + 1;
        var cueEnd = i;
        if (word.Takes(CueFrames.Directly) && !(i < sentence.End && paragraph[i].Tag == CoarseTag.That))
        {
            return new RightContext(RightKind.Other, i, cueEnd);
        }

        if (i < sentence.End && !paragraph[i].IsClaimed && paragraph[i].Has(TokenShapes.Word) && word.TakesPreposition(paragraph.TextOf(i))
            && !(paragraph[i].Tag == CoarseTag.To && word.Takes(CueFrames.To)))
        {
            if (word.Takes(CueFrames.Particle) && paragraph[i].Tag != CoarseTag.To)
            {
                return At(paragraph, sentence, Adverbial.SkipAdverbs(paragraph, sentence, i + 1), i + 1, word);
            }

            var ahead = Adverbial.LookAhead(paragraph, sentence, i + 1);
            return word.Takes(CueFrames.That | CueFrames.Quote) && ahead.Kind is RightKind.That or RightKind.Quote or RightKind.Colon
                && !(ahead.Kind == RightKind.That && paragraph.CueNounAt(ahead.Start - 1) is { } noun && noun.Takes(CueFrames.That))
                ? ahead with { CueEnd = i + 1 }
                : new RightContext(RightKind.Preposition, i + 1, i + 1);
        }

        i = Adverbial.SkipAdverbs(paragraph, sentence, i);
        var first = i;
        if (word.Takes(CueFrames.Hearer))
        {
            i = Adverbial.SkipHearer(paragraph, sentence, i);
        }

        i = Adverbial.SkipAdverbs(paragraph, sentence, i);
        var direct = At(paragraph, sentence, i, cueEnd, word);
        if (direct.Kind is RightKind.Noun or RightKind.Ing && word.Takes(CueFrames.Hearer) && !word.Takes(CueFrames.Noun))
        {
            // "told a crowded hearing on Monday that": the hearer is a phrase of several parts.
            var ahead = Adverbial.LookAhead(paragraph, sentence, i + 1);
            if (ahead.Kind is RightKind.That or RightKind.Quote or RightKind.Clause)
            {
                return ahead with { CueEnd = cueEnd };
            }
        }

        if (direct.Kind == RightKind.To && first < i && word.Takes(CueFrames.Object))
        {
            // "urged drivers to slow down": whoever is to do it is part of what is urged.
            return new RightContext(RightKind.Object, first, cueEnd);
        }

        if (direct.Kind is RightKind.OtherPreposition or RightKind.Comma or RightKind.Other or RightKind.To
            && !(direct.Kind == RightKind.To && word.Takes(CueFrames.To)))
        {
            var ahead = Adverbial.LookAhead(paragraph, sentence, i);
            if (ahead.Kind != RightKind.Other)
            {
                return ahead with { CueEnd = cueEnd };
            }

            if (direct.Kind is RightKind.OtherPreposition or RightKind.Other or RightKind.To && word.Kind == CueKind.Saying
                && word.TakesPreposition("about".AsSpan()) && Adverbial.TopicAfter(paragraph, sentence, i) is var about and >= 0)
            {
                return new RightContext(RightKind.Preposition, about + 1, cueEnd);
            }

            if (direct.Kind == RightKind.OtherPreposition && word.Takes(CueFrames.To) && word.Kind == CueKind.Saying
                && Adverbial.InfinitiveAfter(paragraph, sentence, i) is var to and >= 0)
            {
                return new RightContext(RightKind.To, to, cueEnd);
            }
        }

        if (direct.Kind == RightKind.OtherPreposition && word.Takes(CueFrames.Alone)
            && Adverbial.OpensComplexSentence(paragraph, sentence, direct.Start - 1))
        {
            return new RightContext(RightKind.Clause, direct.Start - 1, cueEnd);
        }

        return direct;
    }

    /// <summary>Reads what stands at a token after a cue.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">Index of the token.</param>
    /// <param name="cueEnd">Index just past the last token of the cue.</param>
    /// <param name="word">What the lexicon says about the cue.</param>
    internal static RightContext From(ParagraphTokens paragraph, TokenRange sentence, int start, int cueEnd, CueWord word) =>
        At(paragraph, sentence, Adverbial.SkipAdverbs(paragraph, sentence, start), cueEnd, word);

    private static RightContext At(ParagraphTokens paragraph, TokenRange sentence, int i, int cueEnd, CueWord word)
    {
        if (i >= sentence.End)
        {
            return new RightContext(RightKind.End, i, cueEnd);
        }

        ref var token = ref paragraph[i];
        if (token.Has(TokenShapes.OpensQuotation))
        {
            return new RightContext(RightKind.Quote, i, cueEnd);
        }

        switch (token.Mark)
        {
            case '\0':
                break;
            case ':':
                return new RightContext(RightKind.Colon, i + 1, i + 1);
            case ',':
                return i + 1 < sentence.End && paragraph[i + 1].Has(TokenShapes.OpensQuotation)
                    ? new RightContext(RightKind.Quote, i + 1, cueEnd)
                    : new RightContext(word.Takes(CueFrames.After) && word.Takes(CueFrames.Clause)
                        && OpensInterruptedClause(paragraph, sentence, i + 1) ? RightKind.Clause : RightKind.Comma, i + 1, cueEnd);
            case '.' or '!' or '?' when i + 1 == sentence.End || !paragraph[i + 1].Has(TokenShapes.Word):
                return new RightContext(RightKind.End, i, cueEnd);
            case ';' or ')':
                return new RightContext(RightKind.End, i, cueEnd);
            case '-':
                return new RightContext(RightKind.Comma, i + 1, cueEnd);
        }

        if (Approximator.Skip(paragraph, sentence, i) is var number && number > i)
        {
            return new RightContext(
                word.Takes(CueFrames.Clause | CueFrames.That) && ClauseStart.IsClause(paragraph, sentence, number) ? RightKind.Clause
                : word.Takes(CueFrames.Object) ? RightKind.Object
                : RightKind.Noun, i, cueEnd);
        }

        switch (token.Tag)
        {
            case CoarseTag.That when !Adverbial.IsDemonstrative(paragraph, sentence, i):
                return new RightContext(RightKind.That, i, cueEnd);
            case CoarseTag.Wh:
                return new RightContext(RightKind.Wh, i, cueEnd);
            case CoarseTag.To when i + 1 < sentence.End && paragraph[i + 1].Tag is CoarseTag.ProperNoun or CoarseTag.Determiner
                or CoarseTag.Possessive or CoarseTag.Adjective or CoarseTag.Number or CoarseTag.ObjectPronoun:
                return new RightContext(RightKind.OtherPreposition, i + 1, cueEnd);
            case CoarseTag.To:
                return new RightContext(RightKind.To, i, cueEnd);
            case CoarseTag.Gerund when word.Takes(CueFrames.Clause) && HasGerundSubject(paragraph, sentence, i):
                return new RightContext(RightKind.Clause, i, cueEnd);
            case CoarseTag.Gerund:
                return new RightContext(RightKind.Ing, i, cueEnd);
            case CoarseTag.Coordinator:
                return new RightContext(RightKind.End, i, cueEnd);
            case CoarseTag.Preposition or CoarseTag.Subordinator when !(word.Takes(CueFrames.Wh) && paragraph.Is(i, "if")):
                return new RightContext(word.TakesPreposition(paragraph.TextOf(i)) ? RightKind.Preposition : RightKind.OtherPreposition,
                    i + 1, cueEnd);
            case CoarseTag.Verb or CoarseTag.Auxiliary when word.Takes(CueFrames.Clause):
                // "what she said is", "which he believes will end": the clause's subject stands before the cue.
                return new RightContext(RightKind.Clause, i, cueEnd);
            case CoarseTag.Verb or CoarseTag.Auxiliary or CoarseTag.Participle:
                return new RightContext(RightKind.Other, i, cueEnd);
        }

        if (word.Takes(CueFrames.Clause | CueFrames.That) && ClauseStart.IsClause(paragraph, sentence, i))
        {
            return new RightContext(RightKind.Clause, i, cueEnd);
        }

        if (word.Takes(CueFrames.Object))
        {
            return new RightContext(RightKind.Object, i, cueEnd);
        }

        // A verb that takes no noun phrase has a clause before it, however far its verb.
        return new RightContext(
            token.Tag != CoarseTag.ObjectPronoun && (!word.Takes(CueFrames.Noun) || word.Takes(CueFrames.Alone)) && word.Takes(CueFrames.Clause)
                && (word.Takes(CueFrames.Alone) ? ClauseStart.HasFiniteVerb(paragraph, sentence, i)
                : ClauseStart.HasVerbOfItsOwn(paragraph, sentence, i)) ? RightKind.Clause : RightKind.Noun, i, cueEnd);
    }

    /// <summary>Whether a form in -ing is the subject of a clause: <c>said running a bridge is hard</c>.</summary>
    private static bool HasGerundSubject(ParagraphTokens paragraph, TokenRange sentence, int gerund)
    {
        var high = Math.Min(sentence.End, gerund + 8);
        for (var i = gerund + 1; i < high && paragraph[i].Tag is not (CoarseTag.Punctuation or CoarseTag.Wh or CoarseTag.That
            or CoarseTag.Pronoun or CoarseTag.Subordinator); i++)
        {
            if (paragraph[i].Tag == CoarseTag.Auxiliary)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a clause follows a comma after the cue: <c>said, if elected, she would go</c>, but not <c>said, adding that …</c>
    /// </summary>
    private static bool OpensInterruptedClause(ParagraphTokens paragraph, TokenRange sentence, int i) =>
        i < sentence.End && paragraph[i].Tag is not (CoarseTag.Gerund or CoarseTag.Coordinator or CoarseTag.Participle
            or CoarseTag.Verb or CoarseTag.Auxiliary)
        && (paragraph[i].Tag != CoarseTag.Wh || paragraph.Is(i, "if")) && !paragraph[i].IsClaimed
        && ClauseStart.HasFiniteVerb(paragraph, sentence, i);
}
