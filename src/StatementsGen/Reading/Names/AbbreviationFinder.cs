using StatementsGen.Outlines;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Reading.Names;

/// <summary>Finds definitions of abbreviations in brackets: "Foreign Office (FO)" and "FO (Foreign Office)".</summary>
/// <remarks>
/// Candidates and limits are those of Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical
/// text" (PSB 2003). <see cref="LongFormAligner"/> finds the words of the long form.
/// </remarks>
internal sealed class AbbreviationFinder
{
    [ThreadStatic]
    private static LongFormAligner? _aligner;

    private readonly string _text;
    private readonly FormSpans _spans;
    private readonly DefinitionFilter _filter;
    private readonly BracketPairs _brackets;
    private readonly ShortForm _shortForm = new();
    private readonly List<AbbreviationOutline> _found = [];
    private readonly HashSet<(string Short, string Long)> _known = [];

    private AbbreviationFinder(string text)
    {
        _text = text;
        _spans = new FormSpans(text);
        _filter = new DefinitionFilter(text);
        _brackets = new BracketPairs(text);
    }

    /// <summary>The aligner of this thread. It keeps only its arrays between uses, and their size is fixed.</summary>
    private static LongFormAligner Aligner => _aligner ??= new LongFormAligner();

    /// <summary>Finds the definitions in a text: the first occurrence of each pair of forms.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="sentences">The sentences of the text. A definition lies within one of them, or within the title.</param>
    internal static IReadOnlyList<AbbreviationOutline> Find(string text, SentenceList sentences) => FindInParts(text, sentences, 1);

    /// <summary>Finds the definitions in the parts of a text, in parallel.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="count">The number of parts.</param>
    /// <returns>The result of <see cref="Find"/>.</returns>
    internal static IReadOnlyList<AbbreviationOutline> FindInParts(string text, SentenceList sentences, int count)
    {
        var parts = new AbbreviationFinder[count];
        if (count == 1)
        {
            Find(0);
        }
        else
        {
            Parallel.For(0, count, Find);
        }

        for (var part = 1; part < count; part++)
        {
            foreach (var definition in parts[part]._found)
            {
                parts[0].Add(definition);
            }
        }

        var found = parts[0]._found;
        found.Sort(static (a, b) => a.ShortForm.Start.CompareTo(b.ShortForm.Start));
        return found;

        void Find(int part)
        {
            var finder = parts[part] = new AbbreviationFinder(text);
            if (part == 0 && sentences.Title is { } title)
            {
                finder.FindIn(title);
            }

            var end = (long)sentences.Sentences.Count * (part + 1) / count;
            for (var i = (int)((long)sentences.Sentences.Count * part / count); i < end; i++)
            {
                finder.FindIn(sentences.Sentences[i]);
            }
        }
    }

    private void FindIn(TextSpan sentence)
    {
        foreach (var bracket in _brackets.Find(sentence))
        {
            var content = _spans.Trim(TextSpan.FromBounds(bracket.Start + 1, bracket.End - 1));
            if (content.Length > 1 && !_filter.IsDateline(sentence, bracket) && !TryShortInside(sentence, bracket, content)
                && !TryLongInside(sentence, bracket, content))
            {
                TryBothInside(sentence, content);
            }
        }
    }

    /// <summary>Adds a definition with the short form in brackets: "Tehreek-i-Taliban Pakistan (TTP)".</summary>
    private bool TryShortInside(TextSpan sentence, TextSpan bracket, TextSpan content)
    {
        var candidate = _spans.Trim(_spans.SkipMarker(_spans.UpToPause(content)));
        if (!char.IsLetterOrDigit(_text[Math.Min(candidate.Start, _text.Length - 1)]) || !_shortForm.TryRead(_text, candidate))
        {
            return false;
        }

        var window = _spans.WindowBefore(sentence, bracket.Start, Math.Min(_shortForm.Length + 5, 2 * _shortForm.Length));
        return window.Length > _shortForm.Length
            && Aligner.TryAlign(_text, _shortForm, window, out var start)
            && TryAdd(sentence, candidate, TextSpan.FromBounds(start, window.End));
    }

    /// <summary>Adds a definition with the long form in brackets: "TTP (Tehreek-i-Taliban Pakistan)".</summary>
    private bool TryLongInside(TextSpan sentence, TextSpan bracket, TextSpan content)
    {
        var window = _spans.WindowBefore(sentence, bracket.Start, 1);
        if (window.Length == 0 || !_shortForm.TryRead(_text, window) || _shortForm.IsLower)
        {
            return false;
        }

        return TryWhole(sentence, window, content) || TryWhole(sentence, window, _spans.Trim(_spans.UpToPause(content)));
    }

    /// <summary>Adds a definition with both forms in brackets: "(Tehreek-i-Taliban Pakistan, TTP)".</summary>
    private void TryBothInside(TextSpan sentence, TextSpan content)
    {
        var longForm = _spans.Trim(_spans.UpToPause(content));
        var shortForm = _spans.Trim(TextSpan.FromBounds(longForm.End, content.End));
        if (shortForm.Length > 0 && shortForm.Start > longForm.End && _shortForm.TryRead(_text, shortForm) && !_shortForm.IsLower)
        {
            TryWhole(sentence, shortForm, longForm);
        }
    }

    private bool TryWhole(TextSpan sentence, TextSpan candidate, TextSpan content)
    {
        content = _spans.Trim(_spans.SkipMarker(content));
        return content.Length > _shortForm.Length
            && content.Length <= LongFormAligner.MaxWindow
            && Aligner.TryAlign(_text, _shortForm, content, out var start)
            && start == content.Start
            && TryAdd(sentence, candidate, content);
    }

    private bool TryAdd(TextSpan sentence, TextSpan shortForm, TextSpan longForm)
    {
        longForm = _spans.TrimLongForm(longForm);
        if (_filter.Rejects(sentence, _shortForm, longForm))
        {
            return false;
        }

        Add(new AbbreviationOutline(shortForm, longForm));
        return true;
    }

    private void Add(AbbreviationOutline definition)
    {
        if (_known.Add((LineFolding.Fold(_text, definition.ShortForm), LineFolding.Fold(_text, definition.LongForm))))
        {
            _found.Add(definition);
        }
    }
}
