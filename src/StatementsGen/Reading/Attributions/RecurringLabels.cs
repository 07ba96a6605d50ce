using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Reading.Attributions;

/// <summary>The words before a colon that begin more than one paragraph of a text: in a transcript, those who speak.</summary>
internal sealed class RecurringLabels
{
    /// <summary>A label is no longer, in UTF-16 code units.</summary>
    private const int Longest = 48;

    private const int MostKnown = 256;

    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly string _text;
    private readonly SentenceList _sentences;
    private Labels? _labels;

    /// <summary>Makes the object; the text is looked through when first a label is asked for.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="sentences">Its sentences.</param>
    internal RecurringLabels(string text, SentenceList sentences)
    {
        _text = text;
        _sentences = sentences;
    }

    /// <summary>Whether a label begins more than one paragraph.</summary>
    /// <param name="label">Where it stands.</param>
    internal bool Contains(TextSpan label) =>
        label.Length < Longest && All.Recur.TryGetValue(_text.Substring(label.Start, label.Length), out var recurs) && recurs;

    /// <summary>Whether what follows a label once says <c>I</c> or asks something, as a person does who speaks and a topic does not.</summary>
    /// <param name="label">Where it stands.</param>
    internal bool SpeaksOfSelf(TextSpan label) => All.Speaking.Contains(_text.Substring(label.Start, label.Length));

    /// <summary>Whether another label opens the paragraph before or behind one with the label, as where two take turns.</summary>
    /// <param name="label">Where it stands.</param>
    internal bool Alternates(TextSpan label) => All.Alternating.Contains(_text.Substring(label.Start, label.Length));

    /// <summary>
    /// Whether a label in capitals is the place that a report comes from, and nobody who speaks: it begins the text and names a place, or
    /// its paragraph tells who says it and no other paragraph begins with capitals and a colon.
    /// </summary>
    /// <param name="label">Where it stands.</param>
    /// <param name="holdsCue">Whether the paragraph holds a cue.</param>
    internal bool IsDateline(TextSpan label, bool holdsCue) =>
        label.Start == _sentences.Paragraphs[0].Span.Start && !Contains(label)
        && ((NameLexicon.Instance.FindInAnyCase(_text.AsSpan(label.Start, label.Length)) & WordClasses.Place) != 0
            || (holdsCue && All.InCapitals == 1));

    /// <summary>Whether a label in capitals is a name that the text has used before: <c>BALOCH</c> after "Baloch".</summary>
    /// <param name="label">Where it stands.</param>
    internal bool IsKnown(TextSpan label)
    {
        if (label.Length >= Longest)
        {
            return false;
        }

        var name = _text[label.Start] + _text.Substring(label.Start + 1, label.Length - 1).ToLowerInvariant();
        if (!_known.TryGetValue(name, out var first))
        {
            // The text is looked through for so many names alone, so that the work stays linear.
            first = _known.Count < MostKnown ? _text.IndexOf(name, StringComparison.Ordinal) : -1;
            _known.Add(name, first);
        }

        return first >= 0 && first + name.Length <= label.Start;
    }

    private Labels All => _labels ??= Collect();

    private Labels Collect()
    {
        var recur = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase);
        var speaking = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var alternating = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var inCapitals = 0;
        string? before = null;
        foreach (var paragraph in _sentences.Paragraphs.Where(static paragraph => !paragraph.IsRow))
        {
            var start = paragraph.Span.Start;
            var colon = _text.IndexOf(':', start, Math.Min(Longest, paragraph.Span.Length));
            if (colon > start)
            {
                var words = _text.Substring(start, colon - start);
                recur[words] = recur.ContainsKey(words);
                if (before is not null && !before.Equals(words, StringComparison.OrdinalIgnoreCase))
                {
                    alternating.Add(before);
                    alternating.Add(words);
                }

                before = words;
                if (HoldsTalk(TextSpan.FromBounds(colon, paragraph.Span.End)))
                {
                    speaking.Add(words);
                }

                inCapitals += words.Any(char.IsLower) ? 0 : 1;
            }
            else
            {
                before = null;
            }
        }

        return new Labels(recur, speaking, alternating, inCapitals);
    }

    private bool HoldsTalk(TextSpan content)
    {
        var words = _text.AsSpan(content.Start, content.Length);
        return words.IndexOf('?') >= 0 || words.IndexOf(" I ".AsSpan()) >= 0 || words.IndexOf(" I’".AsSpan()) >= 0 || words.IndexOf(" I'".AsSpan()) >= 0;
    }

    private sealed record Labels(Dictionary<string, bool> Recur, HashSet<string> Speaking, HashSet<string> Alternating, int InCapitals);
}
