using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Reading.Attributions;

/// <summary>The turns of a conversation: which paragraphs a label opens, and which go on from one.</summary>
/// <remarks>
/// A text is a conversation if two labels or more name persons or come again. In it, a label opens a turn if it names a person or comes again. The
/// paragraphs up to the next label or heading belong to the turn, if another label follows. More text can give a paragraph a speaker, and takes none away.
/// </remarks>
internal sealed class Turns
{
    /// <summary>A turn of more paragraphs goes on no further.</summary>
    private const int LongestTurn = 12;

    /// <summary>The text is looked through for so many labels: nobody talks with more, and the work stays linear.</summary>
    private const int MostLabels = 256;

    private const int None = -1;

    /// <summary>The count of a label that names nobody, however often it comes.</summary>
    private const int Never = int.MinValue / 2;

    private readonly string _text;
    private readonly SentenceList _sentences;
    private int[]? _openings;
    private TurnLabel?[] _labels = [];

    /// <summary>Makes the turns of a text; the text is looked through when first a paragraph is asked for.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="sentences">Its sentences.</param>
    internal Turns(string text, SentenceList sentences)
    {
        _text = text;
        _sentences = sentences;
    }

    /// <summary>Returns the label that opens a turn with a paragraph, if one does.</summary>
    /// <param name="paragraph">The paragraph.</param>
    internal TurnLabel? LabelOf(in SentenceParagraph paragraph)
    {
        var index = IndexOf(paragraph);
        return Openings[index] == index ? _labels[index] : null;
    }

    /// <summary>Returns whether a paragraph goes on with the turn of an earlier one.</summary>
    /// <param name="paragraph">The paragraph.</param>
    internal bool GoesOn(in SentenceParagraph paragraph)
    {
        var index = IndexOf(paragraph);
        return Openings[index] != None && Openings[index] != index;
    }

    private int[] Openings => _openings ??= FindTurns();

    private int IndexOf(in SentenceParagraph paragraph)
    {
        var (low, high) = (0, _sentences.Paragraphs.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_sentences.Paragraphs[middle].FirstSentence < paragraph.FirstSentence)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int[] FindTurns()
    {
        var paragraphs = _sentences.Paragraphs;
        var openings = new int[paragraphs.Count];
        _labels = new TurnLabel?[paragraphs.Count];
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var persons = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            openings[i] = None;
            if (!paragraphs[i].IsRow && TurnLabel.Read(_text, paragraphs[i].Span) is { } label)
            {
                _labels[i] = label;
                var words = _text.Substring(label.Label.Start, label.Label.Length);
                counts[words] = counts.TryGetValue(words, out var count) ? count + 1 : 1;
                if (label.Kind == TurnLabelKind.Person || (count < 2 && counts.Count < MostLabels && IsNameOfPerson(words, paragraphs[i].Span.Start)))
                {
                    persons.Add(words);
                }
                else if (count == 1 && counts.Count < MostLabels && IsCommonNoun(words, paragraphs[i].Span.End))
                {
                    // Decided once, when it first comes again, by the text up to here.
                    counts[words] = Never;
                }
            }
        }

        var again = counts.Count(pair => pair.Value > 1 || persons.Contains(pair.Key));
        if (again < 2 || persons.Count == 0)
        {
            return openings;
        }

        var last = None;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (_labels[i] is { } label && (label.Kind == TurnLabelKind.Person || persons.Contains(_text.Substring(label.Label.Start, label.Label.Length)) || counts[_text.Substring(label.Label.Start, label.Label.Length)] > 1))
            {
                GoOn(openings, last, i);
                openings[i] = last = i;
                if (label.Content == paragraphs[i].Span.End && i + 1 < paragraphs.Count && CanGoOn(i + 1))
                {
                    openings[i + 1] = i;
                }
            }
        }

        return openings;
    }

    /// <summary>Whether the text before names a person so, behind a given name: <c>Richman</c> after "Yvette Richman".</summary>
    private bool IsNameOfPerson(string words, int end)
    {
        if (words.Length < 3 || words.AsSpan().IndexOf(' ') >= 0)
        {
            return false;
        }

        for (var i = _text.IndexOf(" " + words, 0, end, StringComparison.Ordinal); i > 0; i = _text.IndexOf(" " + words, i + 1, end - i - 1, StringComparison.Ordinal))
        {
            var start = i;
            while (start > 0 && char.IsLetter(_text[start - 1]))
            {
                start--;
            }

            if (start < i && (NameLexicon.Instance.Find(_text.AsSpan(start, i - start)) & WordClasses.GivenName) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text up to here uses the words in small letters, as no name is written.</summary>
    private bool IsCommonNoun(string words, int end) =>
        char.IsUpper(words[0]) && words.Length > 2
        && _text.IndexOf(" " + words.ToLowerInvariant(), 0, end, StringComparison.Ordinal) >= 0;

    /// <summary>Lets a turn go on up to the next label, unless a heading or another label stands between.</summary>
    private void GoOn(int[] openings, int turn, int next)
    {
        if (turn == None || next - turn > LongestTurn)
        {
            return;
        }

        for (var i = turn + 1; i < next; i++)
        {
            if (!CanGoOn(i))
            {
                return;
            }

            openings[i] = turn;
        }
    }

    /// <summary>Whether a paragraph can go on with the turn before: it has no label, and no heading stands above it.</summary>
    private bool CanGoOn(int paragraph) =>
        !_sentences.Paragraphs[paragraph].IsBelowHeading && !_sentences.Paragraphs[paragraph].IsRow && _labels[paragraph] is null
        && _text[_sentences.Paragraphs[paragraph].Span.Start] is not ('(' or '[');
}
