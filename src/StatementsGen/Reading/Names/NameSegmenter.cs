using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Names;

/// <summary>Finds the runs of capitalised words in sentences that can contain names.</summary>
internal sealed class NameSegmenter
{
    /// <summary>The length of the longest name, in words. A longer run of capitalised words is a heading or a list.</summary>
    private const int MaxWords = 12;

    /// <summary>The greatest number of words before the last one that a particle follows: "Bridge Institute President Ursula [von]".</summary>
    private const int MostWordsBeforeParticle = 5;

    private readonly IReadOnlyList<TextSpan> _definedNames;
    private readonly SentenceWords _words;
    private readonly CandidateCollector _collector;
    private readonly NameRefiner _refiner;
    private int _nextDefinedName;

    /// <summary>Creates a segmenter.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="abbreviations">The abbreviations that it defines.</param>
    /// <param name="collector">The collector that receives the names.</param>
    internal NameSegmenter(SentenceWords words, DefinedAbbreviations abbreviations, CandidateCollector collector)
    {
        _definedNames = abbreviations.Names;
        _words = words;
        _collector = collector;
        _refiner = new NameRefiner(words, abbreviations, collector);
    }

    /// <summary>Reads a sentence.</summary>
    /// <param name="index">The index of the sentence.</param>
    /// <param name="sentence">The span of the sentence.</param>
    /// <param name="tokens">Its tokens.</param>
    internal void Read(int index, TextSpan sentence, TokenRange tokens)
    {
        _words.Start(sentence, tokens);
        _collector.Sentence = index;
        var mayHoldDefinedName = _nextDefinedName < _definedNames.Count;
        for (var i = 0; ;)
        {
            if (i == _words.Count)
            {
                if (!_words.ReadToCapital())
                {
                    break;
                }

                i = _words.Count - 1;
            }

            var last = i;
            if (mayHoldDefinedName && TryDefinedName(i, sentence, out last))
            {
                _collector.AddDefined(i, last);
                i = last + 1;
            }
            else if (!_words[i].IsCapital || _words.IsHeading || ((_words[i].Classes & WordClasses.Time) != 0 && !IsGivenName(i)))
            {
                i++;
            }
            else
            {
                last = LastOfStretch(i);
                if (last - i < MaxWords)
                {
                    _refiner.Refine(i, last);
                }

                i = last + 1;
            }
        }
    }

    /// <summary>Whether a month is the given name of a person, whose family name follows: <c>April Quill</c>, but <c>in April Quill left</c>.</summary>
    private bool IsGivenName(int month) => _words.Is(month, WordClasses.GivenName) && _words.Has(month + 1) && _words[month].Gap == WordGap.Space
        && _words[month + 1].Shape == WordShape.Capitalized && !_words.Is(month + 1, WordClasses.Time | WordClasses.Opener)
        && !(month > 0 && _words[month - 1].Gap == WordGap.Space && _words.IsBeforeTime(month - 1));

    private bool TryDefinedName(int first, TextSpan sentence, out int last)
    {
        last = first;
        while (_nextDefinedName < _definedNames.Count && _definedNames[_nextDefinedName].Start < _words[first].Start)
        {
            _nextDefinedName++;
        }

        if (_nextDefinedName == _definedNames.Count)
        {
            return false;
        }

        var name = _definedNames[_nextDefinedName];
        if (name.Start != _words[first].Start || name.End > sentence.End)
        {
            return false;
        }

        while (_words.Has(last + 1) && _words[last + 1].Start < name.End)
        {
            last++;
        }

        return _words[last].End == name.End;
    }

    private bool StartsDefinedName(int index) =>
        _nextDefinedName < _definedNames.Count && _definedNames[_nextDefinedName].Start == _words[index].Start;

    /// <summary>Gets the last word of the run of capitalised words that starts at a word, including small words inside it.</summary>
    private int LastOfStretch(int first)
    {
        var last = first;
        while (_words.Has(last + 1))
        {
            if (_words[last].Gap == WordGap.Other && _words.IsNickname(last + 1) && _words.Has(last + 2))
            {
                last += 2;
                continue;
            }

            var next = Continues(first, last) ? NextOfStretch(first, last) : -1;
            if (next < 0)
            {
                break;
            }

            last = next;
        }

        return last;
    }

    private bool Continues(int first, int last) => _words[last].Gap == WordGap.Space && !StartsDefinedName(last + 1)
        && (!_words[last].IsPossessive || _words.Is(last, WordClasses.InnerPossessive) || IsOfSaint(first, last));

    /// <summary>Whether a possessive is part of a name after a saint: "St. Mary's Hospital".</summary>
    private bool IsOfSaint(int first, int possessor) =>
        possessor > first && _words.Spelling(possessor - 1) is "St." or "St" or "Saint" && _words.Has(possessor + 1)
        && _words.Is(possessor + 1, WordClasses.Organization | WordClasses.PlaceHead);

    /// <summary>Finds the next capitalised word of a run, across small words that can stand inside a name, or -1.</summary>
    private int NextOfStretch(int first, int last)
    {
        var next = last + 1;
        if (_words[next].IsCapital)
        {
            var parts = _words.Is(next, WordClasses.Time)
                ? !_words.Is(last, WordClasses.GivenName)
                : _words.EndsInStop(last) && _words.Is(next, WordClasses.Opener);
            return parts ? -1 : next;
        }

        if (_words[next].Shape is not (WordShape.Lower or WordShape.Ampersand)
            || _words[next].Span.Length > NameLexicon.LongestInner
            || _words.Is(last, WordClasses.Opener)
            || !IsCapitalAfter(next, out var capital))
        {
            return -1;
        }

        var joins = _words.Spelling(next) switch
        {
            "&" => capital == next + 1,
            "of" => _words.Is(last, WordClasses.TakesOf) || _words[last].IsPossessive || GoesOnAsTitle(last, capital),
            "for" => _words.Is(last, WordClasses.TakesOf) || GoesOnAsTitle(last, capital),
            "and" => capital == next + 1 && _words.Is(last, WordClasses.Topic) && _words.Is(capital, WordClasses.Topic),
            _ => _words.Is(next, WordClasses.InnerParticle) && last - first < MostWordsBeforeParticle && !_words.Is(last, WordClasses.Place),
        };
        return joins ? capital : -1;
    }

    /// <summary>Whether a title continues with its field: "Secretary of State", "Minister for Health".</summary>
    private bool GoesOnAsTitle(int title, int field) => _words.Is(title, WordClasses.Title) && _words.Is(field, WordClasses.TitleComplement);

    /// <summary>Whether a capitalised word follows a small one, directly or after one more small word ("of the", "de la").</summary>
    private bool IsCapitalAfter(int small, out int capital)
    {
        capital = small + 1;
        if (_words.Has(capital) && _words[small].Gap == WordGap.Space && _words[capital].Shape == WordShape.Lower
            && (_words.Spelling(capital) is "the" || _words.Is(capital, WordClasses.InnerParticle)))
        {
            small = capital++;
        }

        return _words.Has(capital) && _words[small].Gap == WordGap.Space && _words[capital].IsCapital && !StartsDefinedName(capital)
            && !_words.Is(capital, WordClasses.Time);
    }
}
