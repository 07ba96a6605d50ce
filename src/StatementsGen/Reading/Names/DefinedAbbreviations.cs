using StatementsGen.Outlines;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>The abbreviations that a text defines for names, to be looked up by their short forms.</summary>
internal sealed class DefinedAbbreviations
{
    private readonly string _text;

    /// <summary>The long forms of each short form, in order of place.</summary>
    private readonly Dictionary<string, List<(int Start, string LongForm)>> _longForms = new(StringComparer.Ordinal);

    /// <summary>Reads the definitions of a text.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="definitions">The definitions, in order of their short forms.</param>
    internal DefinedAbbreviations(string text, IReadOnlyList<AbbreviationOutline> definitions)
    {
        _text = text;
        Definitions = definitions;
        var names = new List<TextSpan>();
        foreach (var definition in definitions)
        {
            if (IsName(definition.LongForm))
            {
                names.Add(definition.LongForm);
                Add(definition);
            }
        }

        names.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        Names = names;
    }

    /// <summary>The definitions.</summary>
    internal IReadOnlyList<AbbreviationOutline> Definitions { get; }

    /// <summary>Where names stand that an abbreviation is defined for, in order.</summary>
    internal IReadOnlyList<TextSpan> Names { get; }

    /// <summary>Whether a word is an abbreviation for a name.</summary>
    /// <param name="word">The word.</param>
    internal bool Contains(string word) => _longForms.ContainsKey(word);

    /// <summary>The key of the name that an abbreviation stands for at a place: as it was defined last, or else will be first.</summary>
    /// <param name="shortForm">The abbreviation.</param>
    /// <param name="offset">The place.</param>
    internal string? Find(string shortForm, int offset)
    {
        if (!_longForms.TryGetValue(shortForm, out var list)
            && !(shortForm[shortForm.Length - 1] == 's' && _longForms.TryGetValue(shortForm.Substring(0, shortForm.Length - 1), out list)))
        {
            return null;
        }

        var low = 0;
        var high = list.Count;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (list[middle].Start <= offset)
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
        var shortForm = NameKey.Of(_text, definition.ShortForm);
        if (shortForm.EndsWith("'s", StringComparison.Ordinal))
        {
            shortForm = shortForm.Substring(0, shortForm.Length - 2);
        }

        if (!_longForms.TryGetValue(shortForm, out var list))
        {
            _longForms.Add(shortForm, list = []);
        }

        list.Add((definition.ShortForm.Start, NameKey.Of(_text, definition.LongForm)));
    }

    /// <summary>Whether all words but the small ones are capitalised.</summary>
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
            else if (char.IsLetter(_text[i]) && !FunctionWords.Contains(_text.Substring(i, end - i)))
            {
                return false;
            }

            i = end;
        }

        return capitals > 0 && char.IsUpper(_text[longForm.Start]);
    }
}
