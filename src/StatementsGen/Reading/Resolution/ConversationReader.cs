using StatementsGen.Outlines;
using StatementsGen.Reading.Attributions;
using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Names;
using StatementsGen.Reading.Sentences;
using StatementsGen.Reading.Sources;

namespace StatementsGen.Reading.Resolution;

/// <summary>Reads the conversations of a text: paragraphs with quotations that follow each other, with nothing between.</summary>
internal sealed class ConversationReader
{
    private readonly string _text;
    private readonly AttributionList _attributions;
    private readonly AttributionOutline[] _resolved;
    private readonly SpeakerDirectory _directory;
    private readonly AddressFinder _addressees;
    private readonly List<ConversationLine> _lines = [];

    /// <summary>Creates a reader.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="names">The names in it.</param>
    /// <param name="attributions">The attributions, in order of sentence.</param>
    /// <param name="resolved">The outline of each attribution. Those that a conversation gives a speaker are changed.</param>
    /// <param name="directory">The speakers.</param>
    internal ConversationReader(string text, NameTable names, AttributionList attributions, AttributionOutline[] resolved, SpeakerDirectory directory)
    {
        _text = text;
        _attributions = attributions;
        _resolved = resolved;
        _directory = directory;
        _addressees = new AddressFinder(text, names);
    }

    /// <summary>Finds the speakers of all conversations.</summary>
    /// <param name="paragraphs">The paragraphs of the text.</param>
    internal void Resolve(IReadOnlyList<SentenceParagraph> paragraphs)
    {
        var turns = new AlternatingTurns(_attributions, _addressees, _directory);
        var first = 0;
        foreach (var paragraph in paragraphs)
        {
            var end = first;
            while (end < _attributions.Count && _attributions[end].Sentence < paragraph.FirstSentence + paragraph.SentenceCount)
            {
                end++;
            }

            if (first == end || paragraph.IsBelowHeading)
            {
                Settle(turns);
            }

            if (first < end)
            {
                _lines.Add(LineOf(first, end, paragraph.Span.End));
            }

            first = end;
        }

        Settle(turns);
    }

    private void Settle(in AlternatingTurns turns)
    {
        if (_lines.Count > 1)
        {
            turns.Resolve(_lines);
            foreach (var line in _lines)
            {
                GiveSpeaker(line);
            }
        }

        _lines.Clear();
    }

    private void GiveSpeaker(ConversationLine line)
    {
        if (line.Speaker < 0 || (!line.IsBare && line.Gender == Gender.Unknown))
        {
            return;
        }

        for (var i = line.First; i < line.End; i++)
        {
            if (line.IsBare)
            {
                _resolved[i] = _resolved[i] with { Speaker = line.Speaker, SpeakerSpan = line.Words, Resolution = SpeakerResolution.Turn };
            }
            else if (_resolved[i].Speaker < 0 && IsQuoted(i) && (GenderOf(i) == line.Gender || _attributions[i].ContinuesFrom >= line.First))
            {
                _resolved[i] = _resolved[i] with { Speaker = line.Speaker };
            }
        }
    }

    private ConversationLine LineOf(int first, int end, int horizon)
    {
        var line = new ConversationLine
        {
            First = first,
            End = end,
            Horizon = horizon,
            IsBare = _attributions[first].Finder == AttributionFinderKind.Turn,
            GoesOn = _lines.Count > 0 && !_lines[_lines.Count - 1].IsClosed,
        };
        for (var i = first; i < end; i++)
        {
            if (IsQuoted(i))
            {
                Look(line, _attributions[i].ContentBefore);
                Look(line, _attributions[i].ContentAfter);
            }
        }

        if (line.IsBare)
        {
            line.IsClosed = _text[_attributions[end - 1].ContentAfter!.Value.End - 1] is '"' or '”' or '’' or '\'' or '»';
        }
        else
        {
            ReadSpeaker(line);
        }

        return line;
    }

    /// <summary>Reads the speaker of a line that names one. A line that has two has none.</summary>
    private void ReadSpeaker(ConversationLine line)
    {
        for (var i = line.First; i < line.End; i++)
        {
            if (!IsQuoted(i))
            {
                continue;
            }

            if (GenderOf(i) != Gender.Unknown && line.Addressee >= 0 && _resolved[i].Speaker is var addressed and >= 0
                && addressed == _directory.KnownOf(line.Addressee))
            {
                // “Have a seat, Holm,” he said: nobody addresses himself.
                Forget(line, addressed);
            }

            var speaker = _resolved[i].Speaker >= 0 ? _resolved[i].Speaker : IsNarrator(i) ? ConversationLine.Narrator : ConversationLine.Nobody;
            line.Gender = speaker == ConversationLine.Nobody && GenderOf(i) is not Gender.Unknown and var gender ? gender : line.Gender;
            if (speaker == ConversationLine.Nobody || (line.Speaker != ConversationLine.Nobody && line.Speaker != speaker))
            {
                line.Speaker = ConversationLine.Nobody;
                return;
            }

            (line.Speaker, line.Words) = (speaker, _resolved[i].SpeakerSpan);
        }
    }

    /// <summary>Takes back what pronouns were taken for.</summary>
    private void Forget(ConversationLine line, int speaker)
    {
        for (var i = line.First; i < line.End; i++)
        {
            if (_resolved[i].Speaker == speaker && (GenderOf(i) != Gender.Unknown || _attributions[i].ContinuesFrom >= line.First))
            {
                _resolved[i] = _resolved[i] with { Speaker = ConversationLine.Nobody };
            }
        }
    }

    private void Look(ConversationLine line, TextSpan? content)
    {
        if (content is { } span)
        {
            var words = _text.AsSpan(span.Start, span.Length);
            line.IsTalk |= words.IndexOfAny('?', '!') >= 0 || words.IndexOf("you".AsSpan()) >= 0 || words.IndexOf("You".AsSpan()) >= 0;
            _addressees.Find(line, span);
        }
    }

    private bool IsQuoted(int attribution) => _attributions[attribution].Quotation != QuotationKind.Indirect;

    private bool IsNarrator(int attribution) =>
        _attributions[attribution].Source is { } source && _text.AsSpan(source.Start, source.Length) is "I";

    private Gender GenderOf(int attribution) => _attributions[attribution].Described.Kind switch
    {
        SourceKind.MalePronoun => Gender.Male,
        SourceKind.FemalePronoun => Gender.Female,
        _ => Gender.Unknown,
    };
}
