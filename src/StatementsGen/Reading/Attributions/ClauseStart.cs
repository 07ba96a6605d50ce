using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>
/// Distinguishes a clause without <c>that</c> from a noun phrase: <c>believes the government is wrong</c> from <c>believes the government</c>.
/// </summary>
internal static class ClauseStart
{
    /// <summary>The number of tokens within which the verb of a clause is looked for.</summary>
    private const int Longest = 24;

    /// <summary>Whether a finite verb follows before the sentence or a quotation ends it.</summary>
    /// <param name="start">From where to look.</param>
    internal static bool HasFiniteVerb(in Sentence sentence, int start)
    {
        var high = Math.Min(sentence.End, start + 2 * Longest);
        for (var i = start; i < high && !sentence[i].IsClaimed && sentence[i].Mark != ';'; i++)
        {
            if (sentence[i].Tag is CoarseTag.Verb or CoarseTag.Auxiliary)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a finite verb follows that no comma, relative or conjunction makes another clause's.</summary>
    /// <param name="start">From where to look.</param>
    internal static bool HasVerbOfItsOwn(in Sentence sentence, int start)
    {
        var high = Math.Min(sentence.End, start + 2 * Longest);
        for (var i = start; i < high && !sentence[i].IsClaimed; i++)
        {
            switch (sentence[i].Tag)
            {
                case CoarseTag.Verb or CoarseTag.Auxiliary:
                    return !IsJoined(sentence, i, start);
                case CoarseTag.That or CoarseTag.Wh or CoarseTag.Subordinator or CoarseTag.Punctuation
                    when sentence[i].Mark is not ('(' or ')' or '\''):
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether the sentence begins with a subordinate clause or a participle: <c>When asked, …</c>, <c>Asked why, …</c></summary>
    internal static bool IsFronted(in Sentence sentence) =>
        sentence[sentence.First].Tag is CoarseTag.Subordinator or CoarseTag.Wh or CoarseTag.Participle or CoarseTag.Verb
        || sentence[sentence.First].Can(WordClasses.Subordinator);

    /// <summary>Where the words begin that no attribution before a token has taken.</summary>
    /// <param name="end">Index of the token.</param>
    internal static int Of(in Sentence sentence, int end)
    {
        var first = end;
        while (first > sentence.First && !sentence[first - 1].IsClaimed)
        {
            first--;
        }

        return first;
    }

    /// <summary>Whether a subject with its finite verb starts at a token.</summary>
    /// <param name="start">Where it would start.</param>
    internal static bool IsClause(in Sentence sentence, int start)
    {
        var high = Math.Min(sentence.End, start + Longest);
        for (var i = start; i < high; i++)
        {
            ref var token = ref sentence[i];
            if (token.IsClaimed)
            {
                return false;
            }

            switch (token.Tag)
            {
                case CoarseTag.Auxiliary:
                    return i > start && !IsJoined(sentence, i, start);
                case CoarseTag.Verb when i > start && !HasAgent(sentence, i, high):
                    return !IsJoined(sentence, i, start);
                case CoarseTag.Gerund when i > start && ModifiesPerson(sentence, i):
                    break;
                case CoarseTag.That or CoarseTag.Wh or CoarseTag.Subordinator or CoarseTag.To or CoarseTag.Gerund:
                case CoarseTag.Punctuation when token.Mark is not ('"' or '\'' or '(' or ')'):
                case CoarseTag.Pronoun when i > start && IsSubjectPronoun(sentence, i, high):
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether a verb is a participle after its noun, with its agent behind it: <c>the candidate [backed] by the council</c>.</summary>
    private static bool HasAgent(in Sentence sentence, int verb, int high) =>
        sentence[verb].Can(WordClasses.VerbParticiple) && !sentence[verb].Can(WordClasses.VerbBase)
        && verb + 1 < high && sentence[verb + 1].Tag == CoarseTag.Preposition && sentence.Is(verb + 1, "by");

    /// <summary>Whether a form in -ing modifies a noun of persons: <c>citizens [living] abroad</c>.</summary>
    private static bool ModifiesPerson(in Sentence sentence, int gerund) =>
        sentence[gerund - 1].Tag == CoarseTag.Noun && sentence[gerund - 1].Can(WordClasses.PersonNoun);

    /// <summary>Whether a pronoun begins a clause of its own within the noun phrase: <c>the man [he] met</c>.</summary>
    private static bool IsSubjectPronoun(in Sentence sentence, int pronoun, int high) =>
        sentence[pronoun].Can(WordClasses.PersonalPronoun) && pronoun + 1 < high
        && sentence[pronoun + 1].Tag is CoarseTag.Verb or CoarseTag.Auxiliary;

    /// <summary>
    /// Whether a coordinator joins a verb to one before the noun phrase, which then is that one's object: <c>declared war and left</c>.
    /// </summary>
    private static bool IsJoined(in Sentence sentence, int verb, int start)
    {
        var i = verb - 1;
        while (i > start && sentence[i].Tag == CoarseTag.Adverb)
        {
            i--;
        }

        return i > start && sentence[i].Tag == CoarseTag.Coordinator;
    }
}
