using StatementsGen.Outlines;
using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Reading.Names;

/// <summary>Finds where a text defines abbreviations in brackets: "Foreign Office (FO)" and "FO (Foreign Office)".</summary>
/// <remarks>
/// Candidates and limits are those of Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical
/// text" (PSB 2003); the words of the long form are found by <see cref="LongFormAligner"/>.
/// </remarks>
internal sealed class AbbreviationFinder
{
    private readonly string _text;
    private readonly BracketPairs _brackets = new();
    private readonly ShortForm _shortForm = new();
    private readonly LongFormAligner _aligner = new();
    private readonly List<AbbreviationOutline> _found = [];
    private readonly HashSet<(string Short, string Long)> _known = [];

    private AbbreviationFinder(string text) => _text = text;

    /// <summary>Finds the definitions in a text: each pair of forms once, where it stands first.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="sentences">Its sentences; a definition stands within one of them, or within the title.</param>
    internal static IReadOnlyList<AbbreviationOutline> Find(string text, SentenceList sentences)
    {
        var finder = new AbbreviationFinder(text);
        if (sentences.Title is { } title)
        {
            finder.FindIn(title);
        }

        foreach (var sentence in sentences.Sentences)
        {
            finder.FindIn(sentence);
        }

        finder._found.Sort(static (a, b) => a.ShortForm.Start.CompareTo(b.ShortForm.Start));
        return finder._found;
    }

    private void FindIn(TextSpan sentence)
    {
        foreach (var bracket in _brackets.Find(_text, sentence))
        {
            var content = Trim(TextSpan.FromBounds(bracket.Start + 1, bracket.End - 1));
            if (content.Length > 1 && !IsDateline(sentence, bracket) && !TryShortInside(sentence, bracket, content)
                && !TryLongInside(sentence, bracket, content))
            {
                TryBothInside(sentence, content);
            }
        }
    }

    /// <summary>"Tehreek-i-Taliban Pakistan (TTP)".</summary>
    private bool TryShortInside(TextSpan sentence, TextSpan bracket, TextSpan content)
    {
        var candidate = Trim(SkipMarker(UpToPause(content)));
        if (!char.IsLetterOrDigit(_text[Math.Min(candidate.Start, _text.Length - 1)]) || !_shortForm.TryRead(_text, candidate))
        {
            return false;
        }

        var window = WindowBefore(sentence, bracket.Start, Math.Min(_shortForm.Length + 5, 2 * _shortForm.Length));
        return window.Length > _shortForm.Length
            && _aligner.TryAlign(_text, _shortForm, window, out var start)
            && TryAdd(sentence, candidate, TextSpan.FromBounds(start, window.End));
    }

    /// <summary>"TTP (Tehreek-i-Taliban Pakistan)".</summary>
    private bool TryLongInside(TextSpan sentence, TextSpan bracket, TextSpan content)
    {
        var window = WindowBefore(sentence, bracket.Start, 1);
        if (window.Length == 0 || !_shortForm.TryRead(_text, window) || _shortForm.IsLower)
        {
            return false;
        }

        return TryWhole(sentence, window, content) || TryWhole(sentence, window, Trim(UpToPause(content)));
    }

    /// <summary>"(Tehreek-i-Taliban Pakistan, TTP)".</summary>
    private void TryBothInside(TextSpan sentence, TextSpan content)
    {
        var longForm = Trim(UpToPause(content));
        var shortForm = Trim(TextSpan.FromBounds(longForm.End, content.End));
        if (shortForm.Length > 0 && shortForm.Start > longForm.End && _shortForm.TryRead(_text, shortForm) && !_shortForm.IsLower)
        {
            TryWhole(sentence, shortForm, longForm);
        }
    }

    private bool TryWhole(TextSpan sentence, TextSpan candidate, TextSpan content)
    {
        content = Trim(SkipMarker(content));
        return content.Length > _shortForm.Length
            && content.Length <= LongFormAligner.MaxWindow
            && !StartsAlike(candidate, content)
            && _aligner.TryAlign(_text, _shortForm, content, out var start)
            && start == content.Start
            && TryAdd(sentence, candidate, content);
    }

    private bool TryAdd(TextSpan sentence, TextSpan shortForm, TextSpan longForm)
    {
        longForm = TrimLongForm(longForm);
        if (longForm.Length <= shortForm.Length || !IsMadeOfWords(longForm) || IsCode(sentence, longForm) || HoldsWord(longForm, shortForm))
        {
            return false;
        }

        if (_known.Add((LineFolding.Fold(_text, shortForm), LineFolding.Fold(_text, longForm))))
        {
            _found.Add(new AbbreviationOutline(shortForm, longForm));
        }

        return true;
    }

    /// <summary>The last words before a bracket, not further back than the sentence, an open bracket, a colon or a semicolon.</summary>
    private TextSpan WindowBefore(TextSpan sentence, int bracket, int maxWords)
    {
        var end = bracket;
        while (end > sentence.Start && (char.IsWhiteSpace(_text[end - 1]) || IsQuotationMark(_text[end - 1])))
        {
            end--;
        }

        var limit = Math.Max(sentence.Start, end - LongFormAligner.MaxWindow);
        var start = end;
        for (var words = 0; words < maxWords && start > limit; words++)
        {
            var at = start;
            while (at > limit && char.IsWhiteSpace(_text[at - 1]))
            {
                at--;
            }

            if (at < end && at > limit && _text[at - 1] is ';' or ':')
            {
                break;
            }

            var word = at;
            while (word > limit && !char.IsWhiteSpace(_text[word - 1]))
            {
                word--;
            }

            if (word == limit && limit > sentence.Start && !char.IsWhiteSpace(_text[limit - 1]))
            {
                break;
            }

            // Nothing goes on to the left of a bracket that opens before a word, nor of a dash.
            if (LastBoundary(word, at) is var boundary && boundary > word)
            {
                start = boundary < at ? boundary : start;
                break;
            }

            start = word;
        }

        while (start < end && (char.IsWhiteSpace(_text[start]) || IsQuotationMark(_text[start])))
        {
            start++;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Just past the last thing in a word that a long form does not cross, or the word's start.</summary>
    private int LastBoundary(int start, int end)
    {
        var depth = 0;
        for (var i = end - 1; i >= start; i--)
        {
            switch (_text[i])
            {
                case '—':
                case '-' when i > start && _text[i - 1] == '-':
                    return i + 1;
                case ')' or ']':
                    depth++;
                    break;
                case '(' or '[' when --depth < 0:
                    return i + 1;
                case '(' or '[' when i == start:
                    return Math.Min(end, start + _text.AsSpan(start, end - start).IndexOfAny(')', ']') + 2);
            }
        }

        return depth > 0 ? end : start;
    }

    /// <summary>"DALLAS (AP) — …": the news agency at the head of a report.</summary>
    private bool IsDateline(TextSpan sentence, TextSpan bracket)
    {
        const int LongestPlace = 60;
        var after = bracket.End;
        while (after < _text.Length && char.IsWhiteSpace(_text[after]))
        {
            after++;
        }

        return bracket.Start - sentence.Start <= LongestPlace
            && after < _text.Length
            && (_text[after] is '—' or '–' || (_text[after] == '-' && after > bracket.End));
    }

    /// <summary>"Denver (DEN)", "Microsoft (MSFT)", "Denver International Airport (DEN)": codes of airports, countries and shares.</summary>
    private bool IsCode(TextSpan sentence, TextSpan longForm)
    {
        if (_text.AsSpan(longForm.Start, longForm.Length).EndsWith(" Airport".AsSpan(), StringComparison.Ordinal))
        {
            return _shortForm.Length == 3;
        }

        // At the start of a sentence any word is capitalised: "Television (TVN) came late".
        if (_shortForm.Length < 3 || longForm.Start == sentence.Start || !char.IsUpper(_text[longForm.Start]))
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

    /// <summary>"pH (pHo)": a variant, not a definition.</summary>
    private bool StartsAlike(TextSpan shortForm, TextSpan longForm) =>
        _text.AsSpan(longForm.Start, longForm.Length).StartsWith(_text.AsSpan(shortForm.Start, shortForm.Length), StringComparison.Ordinal);

    /// <summary>Whether there is a word at all; a handle ("@user") is none, nor one that is cut off ("d--").</summary>
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

    /// <summary>The part before the first semicolon, or comma at the end of a word: commas stand inside words of chemistry.</summary>
    private TextSpan UpToPause(TextSpan content)
    {
        var last = Math.Min(content.End, content.Start + LongFormAligner.MaxWindow) - 1;
        for (var i = content.Start; i < last; i++)
        {
            if (_text[i] == ';' || (_text[i] == ',' && char.IsWhiteSpace(_text[i + 1])))
            {
                return TextSpan.FromBounds(content.Start, i);
            }
        }

        return content;
    }

    /// <summary>Passes over "the", "or", "hereinafter" before a form in brackets.</summary>
    private TextSpan SkipMarker(TextSpan content)
    {
        var start = content.Start;
        for (var end = start; end < content.End && end - start <= DefinitionMarkers.MaxLength; end++)
        {
            if (char.IsWhiteSpace(_text[end]) || _text[end] == ':')
            {
                if (DefinitionMarkers.Contains(_text.Substring(start, end - start)))
                {
                    start = end + 1;
                }
                else
                {
                    break;
                }
            }
        }

        return TextSpan.FromBounds(start, content.End);
    }

    private TextSpan TrimLongForm(TextSpan longForm)
    {
        var end = longForm.End;
        if (end - 2 > longForm.Start && _text[end - 1] == 's' && _text[end - 2] is '\'' or '’')
        {
            end -= 2;
        }

        return Trim(TextSpan.FromBounds(longForm.Start, end));
    }

    /// <summary>Takes white space and quotation marks off both ends.</summary>
    private TextSpan Trim(TextSpan span)
    {
        var start = span.Start;
        var end = span.End;
        while (start < end && (char.IsWhiteSpace(_text[start]) || IsQuotationMark(_text[start]) || _text[start] is ',' or ';'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(_text[end - 1]) || IsQuotationMark(_text[end - 1]) || _text[end - 1] == ','))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsQuotationMark(char c) => c is '"' or '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '\'';
}
