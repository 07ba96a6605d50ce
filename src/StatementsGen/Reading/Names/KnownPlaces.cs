using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Recognizes the names of places in the lexicon.</summary>
internal sealed class KnownPlaces
{
    private readonly NameVocabulary _vocabulary;

    /// <summary>Creates a recognizer for a text.</summary>
    /// <param name="vocabulary">The words of the names of the text.</param>
    internal KnownPlaces(NameVocabulary vocabulary) => _vocabulary = vocabulary;

    /// <summary>Whether a name is that of a place in the lexicon.</summary>
    /// <param name="words">The numbers of its words in the vocabulary.</param>
    internal bool Contains(ReadOnlySpan<int> words)
    {
        if (words.Length == 1)
        {
            return _vocabulary.Is(words[0], WordClasses.Place);
        }

        if (!_vocabulary.Is(words[0], WordClasses.OpensPlace))
        {
            return false;
        }

        Span<char> name = stackalloc char[NameLexicon.Instance.Longest + 1];
        var length = 0;
        foreach (var word in words)
        {
            var spelling = _vocabulary.Spelling(word);
            if (length + spelling.Length + 1 > name.Length)
            {
                return false;
            }

            spelling.CopyTo(name.Slice(length));
            length += spelling.Length;
            name[length++] = ' ';
        }

        return (NameLexicon.Instance.Find(name.Slice(0, length - 1)) & WordClasses.Place) != 0;
    }
}
