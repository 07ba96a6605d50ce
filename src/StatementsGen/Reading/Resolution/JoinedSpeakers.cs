using StatementsGen.Outlines;
using StatementsGen.Reading.Attributions;
using StatementsGen.Reading.Sources;

namespace StatementsGen.Reading.Resolution;

/// <summary>The speakers of sources that join several, and of <c>they</c> where it stands for these.</summary>
internal sealed class JoinedSpeakers
{
    /// <summary>The greatest distance of <c>they</c>, in sentences.</summary>
    private const int Reach = 1;

    private readonly string _text;
    private readonly SpeakerDirectory _directory;
    private readonly SortedDictionary<int, ValueList<SpeakerMentionOutline>> _mentions = [];
    private int _last = -1;
    private int _lastSentence;

    /// <summary>Makes a finder.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="directory">The speakers of the document.</param>
    internal JoinedSpeakers(string text, SpeakerDirectory directory)
    {
        _text = text;
        _directory = directory;
    }

    /// <summary>Gets all mentions, attribution by attribution.</summary>
    internal ValueList<SpeakerMentionOutline> All =>
        _mentions.Count == 0 ? ValueList<SpeakerMentionOutline>.Empty : [.. _mentions.SelectMany(static pair => pair.Value)];

    /// <summary>Returns the number of speakers of an attribution, or 0 if it has not several, or if a conversation tells another.</summary>
    /// <param name="attribution">Index of the attribution.</param>
    /// <param name="speaker">The first speaker, or -1.</param>
    internal int CountOf(int attribution, int speaker)
    {
        if (!_mentions.TryGetValue(attribution, out var mentions))
        {
            return 0;
        }

        if (mentions[0].Speaker == speaker)
        {
            return mentions.Count;
        }

        _mentions.Remove(attribution);
        return 0;
    }

    /// <summary>Finds the speakers that a source joins.</summary>
    /// <param name="attribution">Index of the attribution.</param>
    /// <param name="spans">The attribution; its source is a name or a description.</param>
    /// <returns>The first of them, or <see langword="null"/> if it is not clear that there are several.</returns>
    internal SpeakerMentionOutline? Find(int attribution, in AttributionSpans spans)
    {
        _last = -1;
        return spans.Joined is { } joined && Find(joined) is { Count: > 0 } mentions ? Note(attribution, spans.Sentence, mentions) : null;
    }

    /// <summary>Finds the speakers that <c>they</c> stands for, if several spoke last: <c>The ministry and the union said … [They] added …</c></summary>
    /// <param name="attribution">Index of the attribution.</param>
    /// <param name="spans">The attribution; its source is a pronoun.</param>
    /// <returns>The first of them, or <see langword="null"/>.</returns>
    internal SpeakerMentionOutline? FindThey(int attribution, in AttributionSpans spans)
    {
        if (_last < 0 || spans.Sentence - _lastSentence > Reach || spans.Described.Kind != SourceKind.GroupPronoun || spans.Source is not { } they
            || !_text.AsSpan(they.Start, they.Length).Equals("they".AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return Note(
            attribution, spans.Sentence, [.. _mentions[_last].Select(mention => new SpeakerMentionOutline(mention.Speaker, SpeakerResolution.Pronoun, they))]);
    }

    /// <summary>Notes that a quotation goes on. Its sentences count for no distance.</summary>
    /// <param name="origin">Index of the attribution that it goes on from.</param>
    /// <param name="sentence">Index of the sentence.</param>
    internal void GoOn(int origin, int sentence) => _lastSentence = origin == _last ? sentence : _lastSentence;

    /// <summary>Gives a continued quotation the speakers of the quotation that it continues.</summary>
    /// <param name="attribution">Index of the attribution.</param>
    /// <param name="origin">Index of the attribution that it goes on from.</param>
    internal void Continue(int attribution, int origin)
    {
        if (_mentions.TryGetValue(origin, out var mentions))
        {
            _mentions[attribution] = [.. mentions.Select(static mention => mention with { Resolution = SpeakerResolution.Continuation })];
        }
    }

    /// <summary>Gives an attribution other speakers.</summary>
    /// <param name="attribution">Index of the attribution.</param>
    /// <param name="mentions">The words for each of them; with fewer than two, nothing is joined.</param>
    internal void Set(int attribution, ValueList<SpeakerMentionOutline> mentions)
    {
        _mentions.Remove(attribution);
        if (mentions.Count > 1)
        {
            _mentions.Add(attribution, mentions);
        }
    }

    private SpeakerMentionOutline Note(int attribution, int sentence, ValueList<SpeakerMentionOutline> mentions)
    {
        _mentions[attribution] = mentions;
        (_last, _lastSentence) = (attribution, sentence);
        return mentions[0];
    }

    private ValueList<SpeakerMentionOutline> Find(JoinedSource[] joined)
    {
        if (!Array.TrueForAll(joined, CanSpeak) || !Array.Exists(joined, part => part.IsSure || _directory.HasLongerName(part.Described.Name)))
        {
            return ValueList<SpeakerMentionOutline>.Empty;
        }

        var mentions = new List<SpeakerMentionOutline>(joined.Length);
        foreach (var part in joined)
        {
            var speaker = _directory.Find(part.Described, out var resolution);
            if (mentions.Exists(mention => mention.Speaker == speaker))
            {
                // "Johnson and Johnson"
                return ValueList<SpeakerMentionOutline>.Empty;
            }

            mentions.Add(new SpeakerMentionOutline(speaker, resolution, part.Span));
        }

        return [.. mentions];
    }

    /// <summary>Whether a part is a name or a noun phrase, and no end of a longer name: <c>Marks and [Spencer]</c>.</summary>
    private bool CanSpeak(JoinedSource part) =>
        part.Described.Kind is SourceKind.Name or SourceKind.Description && !_directory.IsInsideName(part.Span.Start);
}
