using StatementsGen.Reading.Layout;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>Iterates over the sentences of a paragraph.</summary>
/// <remarks>
/// The scanner stops only at the characters of <see cref="TerminalSearch"/>, and looks a bounded number of words back and ahead from each.
/// It never reads decided text again, so its time is linear in the length of any text.
/// </remarks>
internal ref struct SentenceScanner
{
    private readonly ReadOnlySpan<char> _text;
    private int _position;
    private int _next;
    private ListMarker _marker;

    /// <summary>Creates a scanner before the first sentence.</summary>
    /// <param name="paragraph">The paragraph, without surrounding white space.</param>
    internal SentenceScanner(ReadOnlySpan<char> paragraph)
    {
        _text = paragraph;
        _next = PageMark.Skip(paragraph, 0);
    }

    /// <summary>The offset of the sentence in the paragraph.</summary>
    internal int Start { get; private set; }

    /// <summary>The offset past the sentence.</summary>
    internal int End { get; private set; }

    /// <summary>Advances to the next sentence.</summary>
    internal bool MoveNext()
    {
        if (_next >= _text.Length)
        {
            return false;
        }

        Start = _next;
        _position = Math.Max(_position, Start);
        _marker = ListMarker.ReadAt(_text, Start);
        End = Start == 0 ? Math.Max(LetterLine.EndOf(_text, 0), Math.Max(SentenceHead.EndOfCaptionLabel(_text), TurnLine.EndOf(_text))) : LetterLine.EndOf(_text, Start);
        while (End < 0)
        {
            End = FindEnd();
        }

        _next = PageMark.Skip(_text, SkipBlanks(End));
        return true;
    }

    /// <summary>Examines the next candidate.</summary>
    /// <returns>The offset past the sentence, or -1 if the candidate does not end it.</returns>
    private int FindEnd()
    {
        var offset = TerminalSearch.IndexOfCandidate(_text.Slice(_position));
        if (offset < 0)
        {
            return _text.Length;
        }

        var candidate = _position + offset;
        _position = candidate + 1;
        var c = _text[candidate];
        if (SentenceCharacters.ClassAt(_text, candidate, out _) is not (SentenceCharacter.Other or SentenceCharacter.Closer))
        {
            return EndAtTerminal(candidate);
        }

        return c switch
        {
            '(' or ')' => EndAtBracket(candidate),
            '/' => EndAtSlash(candidate),
            '—' or '–' => BrokenOff.EndAt(_text, candidate),
            '-' or '=' or '_' or '*' => EndAtRule(candidate),
            >= 'A' and <= 'Z' => candidate > Start ? MissingStop.EndBefore(_text, candidate) : -1,
            _ => SentenceCharacters.IsRunOnBullet(c) ? EndBefore(candidate) : -1,
        };
    }

    private int EndAtTerminal(int candidate)
    {
        var item = _marker.FindNext(_text, candidate);
        if (item > Start)
        {
            return EndBefore(item);
        }

        var run = TerminalRun.Read(_text, candidate);
        _position = run.Tail;
        if (run.Tail == _text.Length || run.Start == Start)
        {
            return -1;
        }

        if (!SentenceCharacters.IsBlank(_text[run.Tail]) && PageMark.Skip(_text, run.Tail) == run.Tail)
        {
            return run.Class == SentenceCharacter.Plain ? run.Tail : -1;
        }

        run = SkipLooseMarks(run, out var endsWithFace);
        _position = run.Tail;
        var start = PageMark.Skip(_text, SkipBlanks(run.Tail));
        if (start == _text.Length)
        {
            return -1;
        }

        var next = FollowingText.Read(_text, start);
        if (endsWithFace)
        {
            return run.Tail;
        }

        if (run.Dots == 4 && !run.IsSpaced && SentenceCharacters.IsBlank(_text[run.Start + 1]) && next.Kind == FollowingKind.Capital)
        {
            // The full stop of a sentence, then the ellipsis that opens the next: one. . . . Two
            _position = run.Start + 2;
            return run.Start + 1;
        }

        return Ends(run, next) && !SourceCitation.IsAt(_text, run, next) ? run.Tail : -1;
    }

    private readonly bool Ends(in TerminalRun run, in FollowingText next) => run.Class switch
    {
        SentenceCharacter.Plain => next.Kind != FollowingKind.Small,
        SentenceCharacter.Strong => StrongMarkRule.Ends(_text, Start, run, next),
        SentenceCharacter.Ellipsis => next.Kind == FollowingKind.Capital && (!run.IsSpaced || run.Dots > 3),
        _ => FullStopRule.Ends(_text, Start, run, next),
    };

    private int EndAtBracket(int bracket)
    {
        var item = _marker.FindNext(_text, bracket);
        if (item > Start)
        {
            return EndBefore(item);
        }

        var face = Emoticon.EndOfFaceAt(_text, bracket);
        return face > 0 ? EndBeforeCapital(face) : -1;
    }

    private int EndAtSlash(int slash)
    {
        var stamp = MessageMarks.EndOfTimeStamp(_text, slash);
        if (stamp > 0)
        {
            return stamp;
        }

        var address = MessageMarks.EndOfAddress(_text, slash);
        return address > 0 ? EndBeforeCapital(address) : -1;
    }

    private int EndAtRule(int mark)
    {
        var end = MessageMarks.EndOfRow(_text, mark);
        _position = end;
        if (end - mark == 2 && _text[mark] == '-' && BrokenOff.EndAt(_text, mark) is var broken and > 0)
        {
            return broken;
        }

        return end - mark >= MessageMarks.ShortestRule && end < _text.Length && SentenceCharacters.IsBlank(_text[end]) ? end : -1;
    }

    /// <summary>Ends the sentence at an offset if a capital or an address follows.</summary>
    private int EndBeforeCapital(int end)
    {
        _position = end;
        if (end >= _text.Length || !SentenceCharacters.IsBlank(_text[end]))
        {
            return -1;
        }

        var next = FollowingText.Read(_text, SkipBlanks(end));
        return next.Kind == FollowingKind.Capital ? end : -1;
    }

    /// <summary>Ends the sentence before a list item.</summary>
    private readonly int EndBefore(int item)
    {
        var end = item;
        while (end > Start && SentenceCharacters.IsBlank(_text[end - 1]))
        {
            end--;
        }

        return end > Start ? end : -1;
    }

    /// <summary>Adds the emoticons and closing marks that a space separates from a full stop.</summary>
    private readonly TerminalRun SkipLooseMarks(TerminalRun run, out bool endsWithFace)
    {
        endsWithFace = false;
        for (var start = SkipBlanks(run.Tail); start < _text.Length; start = SkipBlanks(run.Tail))
        {
            var end = Emoticon.EndOf(_text, start);
            if (end > 0)
            {
                endsWithFace = true;
                run = run with { Tail = end };
            }
            else if (_text.Slice(start) is "[...]" or "[…]")
            {
                // What was left out belongs to the last sentence: nothing else is said of it.
                run = run with { Tail = _text.Length };
            }
            else if (SentenceCharacters.IsCloser(_text[start])
                && (start + 1 == _text.Length || SentenceCharacters.IsBlank(_text[start + 1])))
            {
                var bracket = SentenceCharacters.IsClosingBracket(_text[start]);
                run = run with
                {
                    Tail = start + 1,
                    ClosesBracket = run.ClosesBracket | bracket,
                    ClosesQuotation = run.ClosesQuotation | !bracket,
                };
            }
            else
            {
                break;
            }
        }

        return run;
    }

    private readonly int SkipBlanks(int position)
    {
        while (position < _text.Length && SentenceCharacters.IsBlank(_text[position]))
        {
            position++;
        }

        return position;
    }
}
