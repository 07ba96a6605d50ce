using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>The capitalized words that open a sentence and can label a speaker.</summary>
/// <param name="End">Index just past the last of them.</param>
/// <param name="IsInCapitals">Whether all are in capitals.</param>
/// <param name="IsName">Whether each can be part of a name.</param>
/// <param name="IsPerson">Whether one of them is a given name, a title or what a person is or does.</param>
internal readonly record struct LabelName(int End, bool IsInCapitals, bool IsName, bool IsPerson)
{
    /// <summary>The longest label, in words.</summary>
    internal const int Longest = 4;

    /// <summary>Words that no name has: <c>The Latest</c>, <c>Big Win For Labour</c>.</summary>
    private const WordClasses NoName = WordClasses.Determiner | WordClasses.Possessive | WordClasses.PersonalPronoun
        | WordClasses.OtherPronoun | WordClasses.ObjectPronoun | WordClasses.Preposition | WordClasses.Coordinator
        | WordClasses.Subordinator | WordClasses.Wh | WordClasses.That | WordClasses.To | WordClasses.Adverb | WordClasses.Number
        | WordClasses.Time | WordClasses.Auxiliary | WordClasses.AnyVerb | WordClasses.Adjective | WordClasses.DocumentNoun;

    /// <summary>Reads the capitalized words that open a sentence. Words that label other things, such as <c>Note</c>, are no name.</summary>
    internal static bool TryRead(in Sentence sentence, out LabelName name)
    {
        var end = sentence.First;
        var isInCapitals = true;
        var isName = true;
        var isPerson = false;
        while (end < sentence.End && end <= sentence.First + Longest && sentence[end].Has(TokenShapes.Capitalized) && sentence[end].Quotation < 0)
        {
            ref var token = ref sentence[end];
            if (token.Can(WordClasses.Label))
            {
                name = default;
                return false;
            }

            isInCapitals &= token.Has(TokenShapes.AllCapitals) || token.End - token.Start == 1;
            isName &= !IsThing(sentence.TextOf(end)) && (token.Can(WordClasses.PersonNoun | WordClasses.Title | WordClasses.Abbreviation) || !token.Can(NoName)
                || (token.End - token.Start == 2 && sentence.Text[token.End - 1] == '.'));
            isPerson |= token.Can(WordClasses.Title) || (token.Can(WordClasses.PersonNoun) && IsAtEnd(sentence, end)) || IsInitial(sentence, end) || (NameLexicon.Instance.Find(sentence.TextOf(end)) & WordClasses.GivenName) != 0;
            end++;
        }

        name = new LabelName(end, isInCapitals, isName, isPerson);
        return end > sentence.First;
    }

    /// <summary>Whether a word names a thing, in capitals too: <c>APPENDIX</c>.</summary>
    private static bool IsThing(ReadOnlySpan<char> word) => NameLexicon.Instance.FindInAnyCase(word) is var classes
        && (classes & WordClasses.Thing) != 0 && (classes & (WordClasses.GivenName | WordClasses.Title)) == 0;

    /// <summary>Whether a word opens or ends a label: a <c>Lock Keeper</c> is a person, a <c>Lock Keeper Strategy</c> is not.</summary>
    private static bool IsAtEnd(in Sentence sentence, int i) =>
        i == sentence.First || i + 1 >= sentence.End || !sentence[i + 1].Has(TokenShapes.Capitalized);

    private static bool IsInitial(in Sentence sentence, int index) =>
        sentence[index].End - sentence[index].Start == 2 && sentence.Text[sentence[index].End - 1] == '.';
}
