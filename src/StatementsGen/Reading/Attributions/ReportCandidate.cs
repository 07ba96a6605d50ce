using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>A candidate for an attribution, with the grammar that <see cref="ReportEvidence"/> judges it by.</summary>
internal readonly ref struct ReportCandidate
{
    /// <summary>Reads the grammar of a candidate.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="attribution">The candidate.</param>
    internal ReportCandidate(in Sentence sentence, FoundAttribution attribution)
    {
        Sentence = sentence;
        Finder = attribution.Finder;
        Source = attribution.Source;
        Cue = attribution.Cue;
        Content = attribution.ContentAfter;
        HasContentBefore = !attribution.ContentBefore.IsEmpty;
        Head = Source.IsEmpty ? -1 : NounPhrase.HeadOf(sentence, Source);
        Verb = -1;
        for (var i = Cue.First; i < Cue.End; i++)
        {
            ref var token = ref sentence[i];
            HasModal |= token.Can(WordClasses.Modal) && token.Tag == CoarseTag.Auxiliary;
            HasHave |= token.Can(WordClasses.Have) && token.Tag == CoarseTag.Auxiliary;
            HasBe |= token.Can(WordClasses.Be) && token.Tag == CoarseTag.Auxiliary;
            Verb = token.CueVerb >= 0 && token.Tag is CoarseTag.Verb or CoarseTag.Participle or CoarseTag.Gerund ? i : Verb;
        }

        Word = Verb >= 0 ? sentence.CueVerbAt(Verb) : null;
    }

    /// <summary>Gets the sentence.</summary>
    internal Sentence Sentence { get; }

    /// <summary>Gets the finder that found it.</summary>
    internal AttributionFinderKind Finder { get; }

    /// <summary>Gets the words of the source, or none.</summary>
    internal TokenRange Source { get; }

    /// <summary>Gets the words of the cue.</summary>
    internal TokenRange Cue { get; }

    /// <summary>Gets the content after the cue, or none.</summary>
    internal TokenRange Content { get; }

    /// <summary>Gets whether content stands before the cue.</summary>
    internal bool HasContentBefore { get; }

    /// <summary>Gets the index of the head of the source, or -1.</summary>
    internal int Head { get; }

    /// <summary>Gets the index of the verb of the cue, or -1.</summary>
    internal int Verb { get; }

    /// <summary>Gets the verb of the cue, or <see langword="null"/>.</summary>
    internal CueWord? Word { get; }

    /// <summary>Gets whether the cue contains a modal verb.</summary>
    internal bool HasModal { get; }

    /// <summary>Gets whether the cue contains a form of <c>have</c> as an auxiliary.</summary>
    internal bool HasHave { get; }

    /// <summary>Gets whether the cue contains a form of <c>be</c> as an auxiliary.</summary>
    internal bool HasBe { get; }

    /// <summary>Gets whether the cue is a verb after its subject.</summary>
    internal bool IsClause => Finder == AttributionFinderKind.Verb && Verb >= 0;

    /// <summary>Gets whether the words are quoted.</summary>
    internal bool IsQuoted => !Content.IsEmpty && Sentence[Content.First].Quotation >= 0;

    /// <summary>Gets whether the content is a that-clause.</summary>
    internal bool HasThat => !Content.IsEmpty && Sentence[Content.First].Tag == CoarseTag.That;

    /// <summary>Gets whether the source is a pronoun for a certain person: <c>he</c>, <c>she</c>.</summary>
    internal bool IsHeOrShe => Head >= 0 && Sentence[Head].Tag == CoarseTag.Pronoun && Sentence[Head].Can(WordClasses.Male | WordClasses.Female);

    /// <summary>Gets whether the source is who writes: <c>I</c>, <c>we</c>.</summary>
    internal bool IsOwn => Head >= 0 && (Sentence.Is(Head, "I") || Sentence.Is(Head, "we"));

    /// <summary>Gets whether the head of the source is a name.</summary>
    internal bool IsNamed => Head >= 0 && Sentence[Head].Tag == CoarseTag.ProperNoun;

    /// <summary>Gets whether the source is a name with a given name: <c>Ann Lee</c>.</summary>
    internal bool IsNamedPerson => IsNamed && Head > Source.First && Sentence[Head - 1].Tag == CoarseTag.ProperNoun
        && (NameLexicon.Instance.Find(Sentence.TextOf(Head - 1)) & (WordClasses.GivenName | WordClasses.Title)) != 0;

    /// <summary>Gets whether the verb is in a past tense or the perfect: <c>said</c>, <c>has said</c>, <c>did say</c>.</summary>
    internal bool IsPast => !HasModal && (HasHave || HasPastBe || (Verb >= 0 && (Sentence.Is(Cue.First, "did") || (!HasBe
        && (Sentence[Verb].Can(WordClasses.VerbPast | WordClasses.VerbParticiple) || Sentence[Verb].Has(TokenShapes.EndsInEd))))));

    private bool HasPastBe => Sentence.Is(Cue.First, "was") || Sentence.Is(Cue.First, "were");

    /// <summary>Returns whether a word is a form of the verb of the cue.</summary>
    /// <param name="lemmas">The verbs.</param>
    internal bool IsVerb(string[] lemmas) => Word is not null && Array.IndexOf(lemmas, Word.Lemma) >= 0;

    /// <summary>Returns whether the cue contains one of some words before its verb.</summary>
    /// <param name="words">The words.</param>
    internal bool HasBeforeVerb(string[] words)
    {
        for (var i = Cue.First; i < Verb; i++)
        {
            if (Sentence.IsOneOf(i, words))
            {
                return true;
            }
        }

        return false;
    }
}
