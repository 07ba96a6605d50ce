using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>The source of a verb.</summary>
/// <param name="Words">The words of the source; none if the verb has no source.</param>
/// <param name="Left">What stands before the verb group.</param>
/// <param name="CueFirst">Index of the first token of the cue: the verb group, or a light verb before it.</param>
internal readonly record struct VerbSource(TokenRange Words, LeftContext Left, int CueFirst)
{
    /// <summary>Finds the source: the subject, the speaker that is quoted, or the source of another verb.</summary>
    /// <param name="word">The cue.</param>
    /// <param name="group">The verb group of the cue.</param>
    /// <param name="right">What stands after the cue.</param>
    /// <param name="earlier">The attribution found last in this sentence, if there is one.</param>
    internal static VerbSource Of(in Sentence sentence, CueWord word, in VerbGroup group, RightKind right, FoundAttribution? earlier)
    {
        var verb = group.Verb;
        var source = SubjectFinder.Before(sentence, group.First, out var left);
        if (QuotedAs.SpeakerBefore(sentence, verb) is { IsEmpty: false } quoted)
        {
            (source, left) = (quoted, LeftContext.None);
        }

        if (left == LeftContext.Relative && source.End - source.First == 1 && earlier is not null && sentence[source.First].Tag == CoarseTag.Wh
            && (earlier.Source.End == source.First || (earlier.Source.End == source.First - 1 && sentence[source.First - 1].Mark == ',')))
        {
            // "…,” said Holm, who added that …": the antecedent has spoken already.
            return new VerbSource(earlier.Source, LeftContext.Comma, group.First);
        }

        var isGerund = sentence[verb].Tag == CoarseTag.Gerund;
        if (isGerund && left == LeftContext.Comma && !group.IsFinite)
        {
            // The participle's subject is that of the clause before it.
            var subject = SharedSource(sentence, group, left, earlier);
            source = subject.IsEmpty ? source : subject;
        }

        if (source.IsEmpty)
        {
            var isShared = isGerund || left is LeftContext.Coordinator or LeftContext.Comma || sentence[group.First].Tag == CoarseTag.To;
            return new VerbSource(isShared ? SharedSource(sentence, group, left, earlier) : TokenRange.None, left, group.First);
        }

        if (!group.IsFinite && left == LeftContext.NounPhrase && group.First == verb
            && sentence[verb].Tag is CoarseTag.Participle or CoarseTag.Gerund)
        {
            var cueFirst = verb;
            source = isGerund && CanModify(word, right) ? GerundSource.Find(sentence, source, verb, right, out cueFirst) : TokenRange.None;
            return new VerbSource(source, left, cueFirst);
        }

        return new VerbSource(source, left, group.First);
    }

    /// <summary>Whether a form in -ing reports something where it modifies a noun: <c>a letter saying</c>, <c>a poll showing</c>.</summary>
    private static bool CanModify(CueWord word, RightKind right) => word.Kind is CueKind.Saying or CueKind.Showing
        || (word.Kind == CueKind.Judging && (right != RightKind.Noun || word.Takes(CueFrames.Quote)));

    /// <summary>
    /// The source that a verb shares with another verb: that of the attribution before it, or the subject of its clause. The subject comes
    /// first if the attribution stands in a clause that is put first: <c>When she asked why, [Holm] shrugged and said …</c>
    /// </summary>
    private static TokenRange SharedSource(in Sentence sentence, in VerbGroup group, LeftContext left, FoundAttribution? earlier)
    {
        var isCoordinated = left == LeftContext.Coordinator;
        if (earlier is { Source.IsEmpty: false } && earlier.Finder != AttributionFinderKind.Noun && !(isCoordinated && ClauseStart.IsFronted(sentence)))
        {
            return earlier.Source;
        }

        var subject = ClauseSubject.Of(sentence, group.First, isCoordinated);
        return earlier is not { Source.IsEmpty: false } || (earlier.Finder == AttributionFinderKind.Noun && !subject.IsEmpty) || (subject.First > earlier.Cue.End && subject.First < group.First && sentence[subject.First - 1].Mark == ',')
            ? subject : earlier.Source;
    }
}
