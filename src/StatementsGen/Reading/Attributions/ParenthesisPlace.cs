using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Where the parts of a cue in parenthesis stand: <c>Talks, [she] said [in Porto], will go on</c>.</summary>
/// <param name="Source">The source; none if the cue is not in parenthesis.</param>
/// <param name="Before">Index of the mark between the content and the cue. It can stand before the sentence.</param>
/// <param name="After">Index just past the cue and all that belongs to it.</param>
/// <param name="IsInverted">Whether the verb stands before its subject: <c>“…,” said Baloch</c>.</param>
internal readonly record struct ParenthesisPlace(TokenRange Source, int Before, int After, bool IsInverted)
{
    /// <summary>Finds the parts.</summary>
    /// <param name="word">The cue.</param>
    /// <param name="group">Its verb group.</param>
    /// <param name="cueEnd">Index just past the cue and its particle.</param>
    internal static ParenthesisPlace Of(in Sentence sentence, CueWord word, in VerbGroup group, int cueEnd)
    {
        var source = SubjectFinder.Before(sentence, group.First, out var left);
        var before = source.First - 1;
        if (before > sentence.First && sentence.Is(before, "as") && !source.IsEmpty)
        {
            before--;
        }

        if (!source.IsEmpty && left != LeftContext.Relative && ContentSeparator.IsAt(sentence, before))
        {
            var after = ParenthesisEnd.OfAdverbials(sentence, cueEnd, word, ContentSeparator.EndsQuotation(sentence, before));
            return new ParenthesisPlace(source, before, after, IsInverted: false);
        }

        return group.IsPassive ? default : Inverted(sentence, group.First - 1, cueEnd);
    }

    /// <summary>Whether a pronoun after the verb is its subject, and not that of a clause that is said: <c>“It leaks,” said [he]</c>.</summary>
    private static bool IsPronounAlone(in Sentence sentence, int before, int pronoun) =>
        ContentSeparator.EndsQuotation(sentence, before)
        && !(pronoun + 1 < sentence.End && sentence[pronoun + 1].Tag is CoarseTag.Verb or CoarseTag.Auxiliary);

    private static ParenthesisPlace Inverted(in Sentence sentence, int before, int subject)
    {
        if (!ContentSeparator.IsAt(sentence, before))
        {
            return default;
        }

        var source = PostposedSource.StartingAt(sentence, subject);
        return source.IsEmpty || (sentence[source.First].Tag == CoarseTag.Pronoun && !IsPronounAlone(sentence, before, subject))
            || (!ContentSeparator.OpensWithQuotation(sentence, before) && ClauseStart.IsClause(sentence, subject))
            ? default : new ParenthesisPlace(source, before, source.End, IsInverted: true);
    }
}
