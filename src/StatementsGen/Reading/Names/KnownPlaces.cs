using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Tells which names are those of places that the lexicon knows.</summary>
internal sealed class KnownPlaces
{
    private readonly NameVocabulary _vocabulary;

    /// <summary>Makes one for a text.</summary>
    /// <param name="vocabulary">The words of the names of the text.</param>
    internal KnownPlaces(NameVocabulary vocabulary) => _vocabulary = vocabulary;

    /// <summary>Whether a name is that of a known place.</summary>
    /// <param name="words">Its words, as their numbers in the vocabulary.</param>
    internal bool Contains(ReadOnlySpan<int> words)
    {
        if (words.Length == 1)
        {
            return _vocabulary.Is(words[0], NameClasses.Place);
        }

        return PlaceNames.Contains(string.Join(" ", words.ToArray().Select(w => _vocabulary.Spelling(w).ToString().Replace('’', '\''))));
    }
}
