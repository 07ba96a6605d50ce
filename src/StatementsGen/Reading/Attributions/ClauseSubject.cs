using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the subject that a verb without a subject of its own takes from its clause: <c>[Diallo] left, saying that …</c></summary>
internal static class ClauseSubject
{
    /// <summary>The subject of the clause that a participle, gerund or infinitive belongs to.</summary>
    /// <param name="position">Where the verb stands.</param>
    /// <param name="isCoordinated">Whether a coordinator joins it to the verb before. The clause of that verb can be subordinate.</param>
    internal static TokenRange Of(in Sentence sentence, int position, bool isCoordinated = false)
    {
        // The nearest finite verb before it; otherwise the first one after it.
        var low = Math.Max(sentence.First, position - NounPhrase.Longest);
        for (var i = position - 1; i >= low; i--)
        {
            if (!IsFiniteVerb(sentence, i))
            {
                continue;
            }

            var group = VerbGroup.EndingAt(sentence, i);
            var subject = SubjectFinder.Before(sentence, group.First, out var kind);
            if (kind is LeftContext.Pronoun or LeftContext.NounPhrase or LeftContext.Comma && !subject.IsEmpty
                && !(!isCoordinated && subject.First > sentence.First && sentence[subject.First - 1].Tag is CoarseTag.That or CoarseTag.Wh
                or CoarseTag.Subordinator))
            {
                return subject;
            }
        }

        var high = Math.Min(sentence.End, position + NounPhrase.Longest);
        var comma = false;
        for (var i = position + 1; i < high; i++)
        {
            comma |= sentence[i].Mark == ',';
            if (comma && IsFiniteVerb(sentence, i))
            {
                var group = VerbGroup.EndingAt(sentence, i);
                return group.First > position + 1 ? SubjectFinder.Before(sentence, group.First, out _) : TokenRange.None;
            }
        }

        return TokenRange.None;
    }

    private static bool IsFiniteVerb(in Sentence sentence, int i) =>
        sentence[i].Tag is CoarseTag.Verb or CoarseTag.Auxiliary && sentence[i].Quotation < 0 && !sentence[i].IsClaimed
        && (i == 0 || sentence[i - 1].Tag != CoarseTag.To);
}
