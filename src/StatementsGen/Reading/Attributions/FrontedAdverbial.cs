using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the subject behind an adverbial that no comma separates from it: <c>In a statement [the port] said</c>.</summary>
internal static class FrontedAdverbial
{
    /// <summary>Where the subject starts, if an adverbial stands before it in the same run of words.</summary>
    /// <param name="first">Index of the first token of the run.</param>
    /// <param name="end">Index just past its last.</param>
    /// <returns>Index of the first token of the subject; <paramref name="first"/> if the run holds no adverbial.</returns>
    internal static int SubjectAfter(in Sentence sentence, int first, int end)
    {
        var isObject = IsObject(sentence, first);
        for (var i = end - 1; i > first; i--)
        {
            if (StartsNounPhrase(sentence, i, end, isObject))
            {
                return i;
            }
        }

        return AfterTime(sentence, first, end) is var time && time > first ? time
            : isObject ? AfterObject(sentence, first, end)
            : first;
    }

    /// <summary>Whether the run is the object of a preposition that opens its clause: <c>[In] a statement the port said</c>.</summary>
    private static bool IsObject(in Sentence sentence, int first) =>
        first > sentence.First && (sentence[first - 1].Tag == CoarseTag.Preposition
            || (sentence[first - 1].Tag == CoarseTag.Subordinator && sentence[first - 1].Can(WordClasses.Preposition)))
        && (first - 1 == sentence.First || sentence[first - 2].Tag is CoarseTag.That or CoarseTag.Wh or CoarseTag.Subordinator
            or CoarseTag.Coordinator or CoarseTag.Punctuation);

    /// <summary>
    /// Whether an article or another determiner begins a second noun phrase, since a noun stands right before it: <c>statement [the] port</c>,
    /// but not <c>Ivan the Terrible</c>.
    /// </summary>
    private static bool StartsNounPhrase(in Sentence sentence, int i, int end, bool isObject)
    {
        ref var token = ref sentence[i];
        ref var before = ref sentence[i - 1];
        return i + 1 < end && !token.Has(TokenShapes.Capitalized)
            && before.Tag is CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Time or CoarseTag.Number
            && (token.Can(WordClasses.Article) || sentence.IsOneOf(i, RuleWords.Demonstratives)
                || (token.Tag == CoarseTag.Possessive && !WordCharacters.IsApostrophe(sentence.Text[token.Start])))
            && NounPhrase.IsInside(sentence[i + 1]) && sentence[i + 1].Tag != CoarseTag.Time && !sentence.IsOneOf(i + 1, RuleWords.TimeUnits)
            && (isObject || before.Tag != CoarseTag.ProperNoun || !sentence[i + 1].Has(TokenShapes.Capitalized));
    }

    /// <summary>Index past a time that opens the run, with its modifiers: <c>[late last night] Ann Lee</c>.</summary>
    private static int AfterTime(in Sentence sentence, int first, int end)
    {
        var i = first;
        while (i < end && sentence.IsOneOf(i, RuleWords.OpeningTimeModifiers))
        {
            i++;
        }

        i += i > first && i < end && sentence.IsOneOf(i, RuleWords.DayPrepositions) ? 1 : 0;
        var time = i;
        while (i < end && (sentence[i].Tag == CoarseTag.Time || (time > first && sentence.IsOneOf(i, RuleWords.TimeUnits))))
        {
            i++;
        }

        return i > time && time > first && i < end && NounPhrase.IsInside(sentence[i]) && sentence[i].Tag != CoarseTag.Possessive ? i : first;
    }

    /// <summary>Index past the object of the preposition, if its noun tells where it ends.</summary>
    private static int AfterObject(in Sentence sentence, int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
        {
            if (EndsObject(sentence, i, first, end))
            {
                return i + 1;
            }
        }

        for (var i = end - 1; i > first; i--)
        {
            if (sentence[i].Tag == CoarseTag.ProperNoun && sentence[i - 1].Tag is CoarseTag.Noun or CoarseTag.Time or CoarseTag.Number)
            {
                return StartOfRole(sentence, i, first);
            }

            if (StartsFullName(sentence, i, end))
            {
                return i;
            }
        }

        return first;
    }

    /// <summary>
    /// Whether the object ends with a noun: a document, an occasion or a time (<c>in a [letter] two experts</c>), or the name of a place before people
    /// (<c>in [Ohio] voters</c>).
    /// </summary>
    private static bool EndsObject(in Sentence sentence, int i, int first, int end)
    {
        ref var noun = ref sentence[i];
        ref var next = ref sentence[i + 1];
        if (!NounPhrase.IsInside(next) || next.Tag == CoarseTag.Possessive)
        {
            return false;
        }

        return noun.Tag == CoarseTag.Noun ? i > first
                && (noun.Can(WordClasses.DocumentNoun | WordClasses.Occasion) || sentence.IsOneOf(i, RuleWords.TimeUnits))
                && !next.Can(WordClasses.DocumentNoun | WordClasses.Occasion)
            : noun.Tag == CoarseTag.ProperNoun && sentence.IsOneOf(first - 1, RuleWords.DayPrepositions) && i + 2 == end && next.Tag == CoarseTag.Noun && next.Can(WordClasses.PersonNoun)
                && sentence.Text[next.End - 1] == 's';
    }

    /// <summary>Whether a given name follows another name, and a last name it: <c>on Twitter [Ann Lee]</c>.</summary>
    private static bool StartsFullName(in Sentence sentence, int i, int end) =>
        i + 1 < end && sentence[i].Tag == CoarseTag.ProperNoun && sentence[i - 1].Tag == CoarseTag.ProperNoun
        && sentence[i + 1].Tag == CoarseTag.ProperNoun && IsGivenName(sentence, i) && !IsGivenName(sentence, i - 1)
        && !sentence[i - 1].Can(WordClasses.Title | WordClasses.PersonNoun);

    private static bool IsGivenName(in Sentence sentence, int i) =>
        (NameLexicon.Instance.Find(sentence.TextOf(i)) & WordClasses.GivenName) != 0;

    /// <summary>Where a name starts, with the role before it: <c>in the House [speaker Ann Lee]</c>.</summary>
    private static int StartOfRole(in Sentence sentence, int name, int first)
    {
        var role = name - 1;
        return role > first && sentence[role].Tag == CoarseTag.Noun && sentence[role].Can(WordClasses.PersonNoun) ? role : name;
    }
}
