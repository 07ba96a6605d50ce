using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>
/// Recognizes verbs of saying that report nothing, although source and content are there: a question, a wish, an idiom, a request.
/// </summary>
internal static class NotSaid
{
    /// <summary>Whether the verb reports nothing.</summary>
    /// <param name="word">The cue.</param>
    /// <param name="group">The verb group of the cue.</param>
    /// <param name="right">What stands after the cue.</param>
    /// <param name="source">The source.</param>
    internal static bool Is(in Sentence sentence, CueWord word, in VerbGroup group, in RightContext right, in VerbSource source) =>
        IsLooseGerund(sentence, group, right, source.Left)
        || IsPurpose(sentence, group, right.Kind, source.Left)
        || IsIdiom(sentence, group, source)
        || IsAsked(sentence, source.Words, group)
        || IsNothing(sentence, source.Words)
        || IsFitting(sentence, source.Words, group)
        || AsksForAnonymity(sentence, word, right)
        || IsNaming(sentence, source.Words, word, source.Left, right);

    /// <summary>
    /// Whether a form in -ing after a preposition tells nothing that was done: <c>without warning</c>, <c>at the time of writing, it …</c>
    /// </summary>
    private static bool IsLooseGerund(in Sentence sentence, in VerbGroup group, in RightContext right, LeftContext left) =>
        left == LeftContext.Preposition && sentence[group.Verb].Tag == CoarseTag.Gerund
        && ((right.Kind != RightKind.Quote && right.Start > group.Verb + 1 && sentence[right.Start - 1].Mark == ',')
            || !TellsWhatIsDone(sentence, group.First - 1, right.Kind));

    /// <summary>Whether an infinitive after a noun or a comma is one of purpose: <c>a bell to announce the ferry</c>.</summary>
    private static bool IsPurpose(in Sentence sentence, in VerbGroup group, RightKind right, LeftContext left) =>
        left is LeftContext.NounPhrase or LeftContext.Comma && sentence[group.First].Tag == CoarseTag.To
        && right is RightKind.Noun or RightKind.Object;

    /// <summary>Whether the words only lead over to the next: <c>To say, …</c>, <c>That said, …</c></summary>
    private static bool IsIdiom(in Sentence sentence, in VerbGroup group, in VerbSource source) =>
        (group.First == sentence.First && sentence[group.First].Tag == CoarseTag.To
            && group.Verb + 1 < sentence.End && sentence[group.Verb + 1].Mark == ',')
        || (source.Left == LeftContext.Relative && source.Words == new TokenRange(sentence.First, sentence.First + 1)
            && sentence[sentence.First].Tag == CoarseTag.That);

    /// <summary>
    /// Whether a form in -ing after a preposition reports an act (<c>by calling</c>, <c>after warning</c>) and not what is
    /// wanted, feared or left undone (<c>for calling</c>, <c>without warning</c>).
    /// </summary>
    private static bool TellsWhatIsDone(in Sentence sentence, int preposition, RightKind right) =>
        sentence.Is(preposition, "for") ? right is RightKind.That or RightKind.Quote
        : sentence.IsOneOf(preposition, RuleWords.MeansPrepositions)
            || sentence[preposition].Can(WordClasses.Subordinator) && !sentence.Is(preposition, "as");

    /// <summary>Whether a question asks for it: <c>Did the mayor say that …?</c>, <c>Has she said that …?</c></summary>
    private static bool IsAsked(in Sentence sentence, TokenRange source, in VerbGroup group)
    {
        if (source.First <= sentence.First || source.End != group.First || group.First != group.Verb)
        {
            return false;
        }

        var auxiliary = source.First - 1;
        return (sentence[group.Verb].Can(WordClasses.VerbBase) && sentence[auxiliary].Can(WordClasses.Do | WordClasses.Modal))
            || (sentence[sentence.End - 1].Mark == '?' && (auxiliary == sentence.First || sentence[auxiliary - 1].Mark == ':')
            && sentence[auxiliary].Can(WordClasses.Do | WordClasses.Modal | WordClasses.Have));
    }

    /// <summary>Whether the sentence only judges what it would be to say it: <c>it is fair to say that …</c></summary>
    private static bool IsFitting(in Sentence sentence, TokenRange source, in VerbGroup group) =>
        sentence[group.First].Tag == CoarseTag.To && (sentence.Is(source.First, "it")
            || (source.First > sentence.First + 1 && sentence[source.First - 1].Can(WordClasses.Be) && sentence.Is(source.First - 2, "it")));

    /// <summary>
    /// Whether the verb explains why a source has no name, and reports nothing that the source said: <c>who asked not to be named</c>,
    /// <c>who asked that her name not be used</c>, <c>requesting anonymity</c>.
    /// </summary>
    private static bool AsksForAnonymity(in Sentence sentence, CueWord word, in RightContext right) =>
        right.Start + 2 < sentence.End && right.Kind switch
        {
            RightKind.Noun or RightKind.Object or RightKind.Preposition => sentence.Is(right.Start, "anonymity"),
            RightKind.To => sentence.Is(right.Start + 1, "be")
                && sentence.IsOneOf(right.Start + 2, RuleWords.NamingParticiples),
            RightKind.That => word.Lemma is "ask" or "request" && sentence[right.Start + 1].Tag == CoarseTag.Possessive
                && sentence.IsOneOf(right.Start + 2, RuleWords.IdentityNouns),
            _ => false,
        };

    /// <summary>Whether nothing of a kind says it: <c>Nothing in this policy says that …</c></summary>
    private static bool IsNothing(in Sentence sentence, TokenRange source) =>
        sentence.Is(source.First, "nothing") || (source.First > sentence.First + 1
            && sentence[source.First - 1].Tag == CoarseTag.Preposition
            && sentence.IsOneOf(source.First - 2, RuleWords.NegativePronouns));

    /// <summary>Whether the verb only gives a thing's name: <c>a firm called Arrow</c>.</summary>
    private static bool IsNaming(in Sentence sentence, TokenRange source, CueWord word, LeftContext left, in RightContext right) =>
        left == LeftContext.NounPhrase && word.Takes(CueFrames.Object) && !word.Takes(CueFrames.Hearer | CueFrames.To)
        && right.Kind is RightKind.Object or RightKind.Noun or RightKind.Quote
        && (right.Kind == RightKind.Quote || sentence[right.Start].Tag == CoarseTag.ProperNoun
            || (sentence[right.Start].Tag == CoarseTag.Determiner && sentence[right.Start + 1].Tag == CoarseTag.ProperNoun))
        && !(NounPhrase.HeadOf(sentence, source) is var head and >= 0 && sentence[head].Can(WordClasses.PersonNoun))
        && (sentence.IsOneOf(source.First, RuleWords.IndefiniteArticles)
            || (right.Kind != RightKind.Quote && source.First > 1 && sentence[source.First - 1].Tag is CoarseTag.Verb or CoarseTag.Gerund
            or CoarseTag.Participle or CoarseTag.Preposition && sentence[source.First].Tag == CoarseTag.Determiner));
}
