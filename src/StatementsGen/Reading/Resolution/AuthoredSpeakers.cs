using StatementsGen.Outlines;
using StatementsGen.Reading.Attributions;
using StatementsGen.Reading.Layout;
using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Reading.Resolution;

/// <summary>The speakers that the author names in marks, which have the last word: <c>{by="Ann Lee"}</c>, <c>{by=none}</c>.</summary>
/// <remarks>A mark holds for the first attribution of its statement, and for what goes on from that. <c>none</c> takes away all of the statement.</remarks>
internal sealed class AuthoredSpeakers
{
    private readonly string _text;
    private readonly SpeakerDirectory _directory;
    private readonly JoinedSpeakers _joined;
    private readonly IReadOnlyList<SentenceParagraph> _paragraphs;

    /// <summary>The marks by the index of their sentence. The speakers of one are found when it is first needed, in order of the text.</summary>
    private readonly Dictionary<int, Mark> _marks = [];

    /// <summary>Reads the marks.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="directory">The speakers of the document; those that it lacks are added.</param>
    /// <param name="joined">The attributions with several speakers.</param>
    internal AuthoredSpeakers(string text, SentenceList sentences, SpeakerDirectory directory, JoinedSpeakers joined)
    {
        _text = text;
        _directory = directory;
        _joined = joined;
        _paragraphs = sentences.Paragraphs;
        foreach (var (sentence, names) in sentences.Authored)
        {
            _marks[sentence] = new Mark(names, IsNobody(text, names));
        }
    }

    /// <summary>Finds whom the author names for an attribution.</summary>
    /// <param name="attributions">The attributions, in order of sentence.</param>
    /// <param name="index">Index of the attribution.</param>
    /// <param name="speaker">Receives the first speaker, or -1 if the author says that nobody speaks.</param>
    /// <returns>Whether a mark holds for it.</returns>
    internal bool TryFind(AttributionList attributions, int index, out int speaker)
    {
        var mark = _marks.Count == 0 ? null : MarkOf(attributions, index);
        speaker = mark is { IsNobody: false } ? SpeakersOf(mark)[0].Speaker : -1;
        return mark is not null;
    }

    /// <summary>Adds an attribution for each statement that has none and that somebody says: all of the statement, without a cue.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="attributions">The attributions, in order of sentence.</param>
    internal static void Complete(string text, SentenceList sentences, AttributionList attributions)
    {
        var added = new List<AttributionSpans>();
        foreach (var (sentence, names) in sentences.Authored)
        {
            var next = attributions.FirstFrom(sentence);
            if ((next == attributions.Count || attributions[next].Sentence != sentence) && !IsNobody(text, names))
            {
                var content = sentences.Sentences[sentence];
                added.Add(new AttributionSpans
                {
                    Sentence = sentence,
                    Finder = AttributionFinderKind.Author,
                    ContinuesFrom = -1,
                    ContentAfter = content,
                    Quotation = text[content.Start] is '"' or '“' or '«' or '„' ? QuotationKind.Direct : QuotationKind.Indirect,
                });
            }
        }

        if (added.Count > 0)
        {
            attributions.Insert(added);
        }
    }

    /// <summary>Gives attributions the speakers that the author names.</summary>
    /// <param name="attributions">The attributions, in order of sentence.</param>
    /// <param name="resolved">Their outlines.</param>
    /// <returns>For each attribution whether the author takes it away; <see langword="null"/> if there is no mark.</returns>
    internal bool[]? Apply(AttributionList attributions, AttributionOutline[] resolved)
    {
        if (_marks.Count == 0)
        {
            return null;
        }

        var gone = new bool[resolved.Length];
        var roots = new int[resolved.Length];
        var continued = new Mark?[resolved.Length];
        for (var i = 0; i < resolved.Length; i++)
        {
            var origin = attributions[i].ContinuesFrom;
            roots[i] = origin < 0 ? i : origin < i ? roots[origin] : origin;
            if (MarkOf(attributions, i) is { } own)
            {
                // A mark before the words that name the speaker holds for none that follows these.
                continued[roots[i]] = roots[i] <= i ? own : continued[roots[i]];
                gone[i] = Set(i, own, SpeakerResolution.Author, ref resolved[i]);
                SpreadInQuotation(attributions, resolved, i, own);
            }
            else if ((origin > i ? MarkOf(attributions, origin) : origin >= 0 ? continued[roots[i]] : null) is { } other)
            {
                gone[i] = Set(i, other, SpeakerResolution.Continuation, ref resolved[i]);
            }
        }

        return gone;
    }

    /// <summary>Gives the rest of a paragraph that is only a quotation the speaker of one of its sentences.</summary>
    private void SpreadInQuotation(AttributionList attributions, AttributionOutline[] resolved, int index, Mark mark)
    {
        var paragraph = FirstOfParagraph(attributions[index].Sentence);
        foreach (var step in (int[])[-1, 1])
        {
            for (var i = index; !mark.IsNobody && attributions[i].Finder == AttributionFinderKind.Turn;)
            {
                i += step;
                if (i < 0 || i >= resolved.Length || attributions[i].Finder != AttributionFinderKind.Turn
                    || FirstOfParagraph(attributions[i].Sentence) != paragraph || MarkOf(attributions, i) is not null)
                {
                    break;
                }

                Set(i, mark, SpeakerResolution.Continuation, ref resolved[i]);
            }
        }
    }

    private int FirstOfParagraph(int sentence)
    {
        var (low, high) = (0, _paragraphs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _paragraphs[middle].FirstSentence <= sentence ? (middle, high) : (low, middle - 1);
        }

        return _paragraphs[low].FirstSentence;
    }

    /// <summary>Returns the mark that holds for an attribution itself: for the first of a statement, or for all if nobody says it.</summary>
    private Mark? MarkOf(AttributionList attributions, int index)
    {
        var sentence = attributions[index].Sentence;
        return _marks.TryGetValue(sentence, out var mark)
            && (mark.IsNobody || index == 0 || attributions[index - 1].Sentence != sentence)
                ? mark
                : null;
    }

    private static bool IsNobody(string text, TextSpan names) =>
        text.AsSpan(names.Start, names.Length).Trim().SequenceEqual(MarkParts.Nobody.AsSpan());

    private bool Set(int attribution, Mark mark, SpeakerResolution resolution, ref AttributionOutline resolved)
    {
        var speakers = SpeakersOf(mark);
        _joined.Set(attribution, [.. speakers.Select(speaker => speaker with { Resolution = resolution })]);
        if (speakers.Count > 0)
        {
            resolved = resolved with { Speaker = speakers[0].Speaker, Resolution = resolution, SpeakerSpan = mark.Span };
        }

        return mark.IsNobody;
    }

    private List<SpeakerMentionOutline> SpeakersOf(Mark mark) => mark.Speakers ??= mark.IsNobody ? [] : MentionsOf(mark.Span);

    private List<SpeakerMentionOutline> MentionsOf(TextSpan names)
    {
        var mentions = new List<SpeakerMentionOutline>();
        for (var start = names.Start; start < names.End;)
        {
            var end = _text.IndexOf(MarkParts.NameSeparator, start, names.End - start);
            end = end < 0 ? names.End : end;
            var name = Trim(start, end);
            var speaker = _directory.FindNamed(_text.Substring(name.Start, name.Length));
            if (!mentions.Exists(mention => mention.Speaker == speaker))
            {
                mentions.Add(new SpeakerMentionOutline(speaker, SpeakerResolution.Author, name));
            }

            start = end + 1;
        }

        return mentions;
    }

    private TextSpan Trim(int start, int end)
    {
        while (SentenceCharacters.IsBlank(_text[start]))
        {
            start++;
        }

        while (SentenceCharacters.IsBlank(_text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>A mark of a statement.</summary>
    /// <param name="Span">The names in it.</param>
    /// <param name="IsNobody">Whether it says that nobody speaks.</param>
    private sealed record Mark(TextSpan Span, bool IsNobody)
    {
        /// <summary>Those who say the statement, once they have been found.</summary>
        internal List<SpeakerMentionOutline>? Speakers { get; set; }
    }
}
