using StatementsGen.Outlines;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>The abbreviations that a text defines for names, by their short forms.</summary>
internal sealed class DefinedAbbreviations
{
    private readonly string _text;
    private readonly NameVocabulary _vocabulary;
    private readonly List<TextSpan> _names = [];

    /// <summary>The definitions of each short form, in order of place. The key is the number of the short form in the vocabulary.</summary>
    private readonly Dictionary<int, List<AbbreviationOutline>> _byShortForm = [];

    /// <summary>Creates the index for a text.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="definitions">The definitions, in order of their short forms.</param>
    /// <param name="vocabulary">The words of the names, to which the short forms are added.</param>
    internal DefinedAbbreviations(string text, IReadOnlyList<AbbreviationOutline> definitions, NameVocabulary vocabulary)
    {
        _text = text;
        _vocabulary = vocabulary;
        Definitions = definitions;
        for (var i = 0; i < definitions.Count; i++)
        {
            if (IsName(definitions[i].LongForm))
            {
                _names.Add(definitions[i].LongForm);
                Add(definitions[i]);
            }
        }

        _names.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    /// <summary>The definitions.</summary>
    internal IReadOnlyList<AbbreviationOutline> Definitions { get; }

    /// <summary>The spans of the names for which an abbreviation is defined, in order.</summary>
    internal IReadOnlyList<TextSpan> Names => _names;

    /// <summary>Whether a word is an abbreviation for a name.</summary>
    /// <param name="word">The word.</param>
    internal bool Contains(ReadOnlySpan<char> word) => _byShortForm.Count > 0 && _byShortForm.ContainsKey(_vocabulary.Find(word));

    /// <summary>Finds the name that an abbreviation stands for at an offset: that of the last definition before it, else of the first one.</summary>
    /// <param name="word">The number of the abbreviation in the vocabulary.</param>
    /// <param name="offset">The offset.</param>
    /// <returns>The span of the name, or <see langword="null"/> if the text does not define the abbreviation.</returns>
    internal TextSpan? Find(int word, int offset)
    {
        if (_byShortForm.Count == 0)
        {
            return null;
        }

        var spelling = _vocabulary.Spelling(word);
        if (!_byShortForm.TryGetValue(word, out var list)
            && !(spelling[spelling.Length - 1] == 's'
                && _byShortForm.TryGetValue(_vocabulary.Find(spelling.Slice(0, spelling.Length - 1)), out list)))
        {
            return null;
        }

        var low = 0;
        var high = list.Count;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (list[middle].ShortForm.Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return list[Math.Max(0, low - 1)].LongForm;
    }

    private void Add(AbbreviationOutline definition)
    {
        var shortForm = definition.ShortForm;
        var spelling = _text.AsSpan(shortForm.Start, shortForm.Length);
        if (spelling is [.., '\'' or '’', 's'])
        {
            shortForm = new TextSpan(shortForm.Start, shortForm.Length - 2);
        }

        var word = _vocabulary.Add(shortForm);
        if (!_byShortForm.TryGetValue(word, out var list))
        {
            _byShortForm.Add(word, list = []);
        }

        list.Add(definition);
    }

    /// <summary>Whether all words except function words are capitalised.</summary>
    private bool IsName(TextSpan longForm)
    {
        var capitals = 0;
        for (var i = longForm.Start; i < longForm.End; i++)
        {
            if (char.IsWhiteSpace(_text[i]))
            {
                continue;
            }

            var end = i;
            while (end < longForm.End && !char.IsWhiteSpace(_text[end]))
            {
                end++;
            }

            if (char.IsUpper(_text[i]))
            {
                capitals++;
            }
            else if (char.IsLetter(_text[i]) && (NameLexicon.Instance.Find(_text.AsSpan(i, end - i)) & WordClasses.Function) == 0)
            {
                return false;
            }

            i = end;
        }

        return capitals > 0 && char.IsUpper(_text[longForm.Start]);
    }
}
