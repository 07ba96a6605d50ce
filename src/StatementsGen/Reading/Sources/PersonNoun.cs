using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sources;

/// <summary>Recognizes noun phrases that stand for one person: <c>senior official</c>, <c>spokeswoman for the ministry</c>.</summary>
internal static class PersonNoun
{
    /// <summary>Returns the gender of the person that a noun phrase stands for.</summary>
    /// <param name="phrase">The phrase, without its article.</param>
    /// <returns><see langword="null"/> where it stands for something else, or for several.</returns>
    internal static Gender? In(string phrase)
    {
        var words = EnglishLexicon.Instance.Words;
        Gender? found = null;
        for (var start = 0; start < phrase.Length;)
        {
            var space = phrase.IndexOf(' ', start);
            var end = space < 0 ? phrase.Length : space;
            var word = phrase.AsSpan(start, end - start);
            var classes = words[words.Find(word)].Classes;
            if ((classes & (WordClasses.Preposition | WordClasses.Wh | WordClasses.That)) != 0)
            {
                break;
            }

            if ((classes & (WordClasses.Plural | WordClasses.Coordinator)) != 0)
            {
                return null;
            }

            found = (classes & WordClasses.PersonNoun) != 0 ? NameLexicon.Instance.Find(word).GenderAs(WordClasses.PersonNoun) : null;
            start = end + 1;
        }

        return found;
    }
}
