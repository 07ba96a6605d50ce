using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Rejects pairs of forms that only look like definitions: datelines, codes, variants.</summary>
internal sealed class DefinitionFilter
{
    private readonly string _text;

    /// <summary>Creates a filter.</summary>
    /// <param name="text">The document's text.</param>
    internal DefinitionFilter(string text) => _text = text;

    /// <summary>Whether two forms cannot define each other.</summary>
    /// <param name="sentence">The sentence that contains them.</param>
    /// <param name="shortForm">The short form.</param>
    /// <param name="longForm">The long form.</param>
    internal bool Rejects(TextSpan sentence, ShortForm shortForm, TextSpan longForm) =>
        longForm.Length <= shortForm.Span.Length
        || !IsMadeOfWords(longForm)
        || IsCode(sentence, shortForm, longForm)
        || StartsAlike(longForm, shortForm.Span)
        || HoldsWord(longForm, shortForm.Span);

    /// <summary>Whether a bracket holds the news agency at the head of a report: "DALLAS (AP) — …".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="bracket">The span of the bracket in the sentence.</param>
    internal bool IsDateline(TextSpan sentence, TextSpan bracket)
    {
        const int LongestPlace = 60;
        var after = bracket.End;
        while (after < _text.Length && char.IsWhiteSpace(_text[after]))
        {
            after++;
        }

        return bracket.Start - sentence.Start <= LongestPlace
            && after < _text.Length
            && (_text[after] is '—' or '–' || (_text[after] == '-' && after > bracket.End))
            && (StartsInCapitals(sentence) || IsAgency(bracket));
    }

    private bool StartsInCapitals(TextSpan sentence) =>
        sentence.Length > 2
        && char.IsUpper(_text[sentence.Start])
        && char.IsUpper(_text[sentence.Start + 1])
        && char.IsUpper(_text[sentence.Start + 2]);

    private bool IsAgency(TextSpan bracket) =>
        bracket.Length <= 12 && Spelling.Is(_text.AsSpan(bracket.Start + 1, bracket.Length - 2), SpellingClasses.NewsAgency);

    /// <summary>
    /// Whether a short form is the code of an airport, country or stock: "Denver (DEN)", "Microsoft (MSFT)", "Denver International Airport (DEN)".
    /// </summary>
    private bool IsCode(TextSpan sentence, ShortForm shortForm, TextSpan longForm)
    {
        if (_text.AsSpan(longForm.Start, longForm.Length).EndsWith(" Airport".AsSpan(), StringComparison.Ordinal))
        {
            return shortForm.Length == 3;
        }

        // The first word of a sentence is always capitalised: "Television (TVN) came late".
        if (shortForm.Length < 3 || longForm.Start == sentence.Start || !char.IsUpper(_text[longForm.Start]))
        {
            return false;
        }

        for (var i = longForm.Start + 1; i < longForm.End; i++)
        {
            if (!char.IsLower(_text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the long form is only a variant of the short form: "pH (pHo)".</summary>
    private bool StartsAlike(TextSpan longForm, TextSpan shortForm) =>
        _text.AsSpan(longForm.Start, longForm.Length).StartsWith(_text.AsSpan(shortForm.Start, shortForm.Length), StringComparison.Ordinal);

    /// <summary>Whether a long form contains a word. A handle ("@user") and a word that is cut off ("d--") do not count.</summary>
    private bool IsMadeOfWords(TextSpan longForm)
    {
        if (_text[longForm.Start] == '@' || _text[longForm.End - 1] == '-')
        {
            return false;
        }

        var letters = 0;
        for (var i = longForm.Start; i < longForm.End && letters < 3; i++)
        {
            letters = char.IsLetter(_text[i]) ? letters + 1 : 0;
        }

        return letters == 3;
    }

    private bool HoldsWord(TextSpan longForm, TextSpan shortForm)
    {
        var words = _text.AsSpan(longForm.Start, longForm.Length);
        var word = _text.AsSpan(shortForm.Start, shortForm.Length);
        for (var at = 0; ;)
        {
            var next = words.Slice(at).IndexOf(word, StringComparison.Ordinal);
            if (next < 0)
            {
                return false;
            }

            at += next;
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(words[at - 1])) && (end == words.Length || !char.IsLetterOrDigit(words[end])))
            {
                return true;
            }

            at++;
        }
    }
}
