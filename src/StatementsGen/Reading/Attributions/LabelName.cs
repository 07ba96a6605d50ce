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
            isName &= token.Can(WordClasses.PersonNoun | WordClasses.Title | WordClasses.Abbreviation) || !token.Can(NoName)
                || (token.End - token.Start == 2 && sentence.Text[token.End - 1] == '.');
            isPerson |= token.Can(WordClasses.PersonNoun | WordClasses.Title) || IsInitial(sentence, end) || (NameLexicon.Instance.Find(sentence.TextOf(end)) & WordClasses.GivenName) != 0;
            end++;
        }

        name = new LabelName(end, isInCapitals, isName, isPerson);
        return end > sentence.First;
    }

    private static bool IsInitial(in Sentence sentence, int index) =>
        sentence[index].End - sentence[index].Start == 2 && sentence.Text[sentence[index].End - 1] == '.';
}
