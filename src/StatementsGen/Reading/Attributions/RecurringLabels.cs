using StatementsGen.Reading.Sentences;

namespace StatementsGen.Reading.Attributions;

/// <summary>The words before a colon that begin more than one paragraph of a text: in a transcript, those who speak.</summary>
internal sealed class RecurringLabels
{
    /// <summary>A label is no longer, in UTF-16 code units.</summary>
    private const int Longest = 48;

    private readonly string _text;
    private readonly SentenceList _sentences;
    private Dictionary<string, bool>? _labels;

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
    internal bool Contains(TextSpan label)
    {
        if (_labels is null)
        {
            _labels = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase);
            foreach (var paragraph in _sentences.Paragraphs)
            {
                var start = paragraph.Span.Start;
                var colon = _text.IndexOf(':', start, Math.Min(Longest, paragraph.Span.Length));
                if (colon > start)
                {
                    var words = _text.Substring(start, colon - start);
                    _labels[words] = _labels.ContainsKey(words);
                }
            }
        }

        return label.Length < Longest && _labels.TryGetValue(_text.Substring(label.Start, label.Length), out var recurs) && recurs;
    }
}
