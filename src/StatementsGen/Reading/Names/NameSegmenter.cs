using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Cuts the capitalised stretches of sentences into candidates for names, and notes what speaks for persons and organizations.</summary>
internal sealed class NameSegmenter
{
    /// <summary>The longest name, in words; a longer capitalised stretch is a heading or a list.</summary>
    private const int MaxWords = 12;

    private readonly string _text;
    private readonly NameWordScanner _scanner;
    private readonly List<NameWord> _words;
    private readonly List<string?> _strings = [];
    private readonly IReadOnlyList<TextSpan> _definedNames;
    private readonly Func<string, bool> _isShortForm;
    private readonly HashSet<int> _lowerCaseWords = [];
    private int _nextDefinedName;
    private int _sentence;

    /// <summary>Makes a segmenter.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="definedNames">Where names stand that the text defines an abbreviation for, in order.</param>
    /// <param name="isShortForm">Whether the text defines a word as an abbreviation.</param>
    internal NameSegmenter(string text, IReadOnlyList<TextSpan> definedNames, Func<string, bool> isShortForm)
    {
        _text = text;
        _isShortForm = isShortForm;
        _definedNames = definedNames;
        _scanner = new NameWordScanner(text);
        _words = _scanner.Words;
    }

    /// <summary>The names that were found.</summary>
    internal NameRegister Register { get; } = new();

    /// <summary>The candidates, in order.</summary>
    internal List<NameCandidate> Candidates { get; } = [];

    /// <summary>Whether a word stands in small letters somewhere in the sentences so far.</summary>
    /// <param name="word">The word.</param>
    internal bool IsLowerCaseWord(string word) => _lowerCaseWords.Contains(WordHash(word.AsSpan()));

    /// <summary>Reads a sentence.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="sentence">Where it stands.</param>
    internal void Read(int index, TextSpan sentence)
    {
        _sentence = index;
        _scanner.Scan(sentence);
        _strings.Clear();
        var isHeading = NoteSmallWords();
        for (var i = 0; i < _words.Count;)
        {
            if (TryDefinedName(i, sentence, out var last))
            {
                Emit(i, last, NameEvidence.Organization, Gender.Unknown);
                i = last + 1;
            }
            else if (isHeading || !_words[i].IsCapital || NameStopWords.IsDate(Word(i)))
            {
                i++;
            }
            else
            {
                last = LastOfChain(i);
                if (last - i < MaxWords)
                {
                    Refine(i, last);
                }

                i = last + 1;
            }
        }
    }

    /// <summary>Notes the words in small letters, and tells whether the sentence is a heading in title case, where capitals say nothing.</summary>
    private bool NoteSmallWords()
    {
        var capitals = 0;
        var small = 0;
        foreach (var word in _words)
        {
            _strings.Add(null);
            capitals += word.IsCapital ? 1 : 0;
            if (word.Shape == WordShape.Lower)
            {
                _lowerCaseWords.Add(WordHash(_text.AsSpan(word.Start, word.End - word.Start)));
                small += word.End - word.Start > 3 ? 1 : 0;
            }
        }

        return capitals > 4 && small * 6 < capitals;
    }

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

        while (last + 1 < _words.Count && _words[last + 1].Start < name.End)
        {
            last++;
        }

        return _words[last].End == name.End;
    }

    private bool StartsDefinedName(int index) =>
        _nextDefinedName < _definedNames.Count && _definedNames[_nextDefinedName].Start == _words[index].Start;

    /// <summary>The last word of the capitalised stretch that starts at a word, small words inside it included.</summary>
    private int LastOfChain(int first)
    {
        var last = first;
        while (last + 1 < _words.Count && _words[last].Gap == WordGap.Space && !StartsDefinedName(last + 1)
            && (!_words[last].IsPossessive || NameSuffixes.IsInnerPossessive(Word(last))))
        {
            var next = NextOfChain(first, last);
            if (next < 0)
            {
                break;
            }

            last = next;
        }

        return last;
    }

    /// <summary>The next capitalised word of a stretch, across the small words that can stand inside a name, or -1.</summary>
    private int NextOfChain(int first, int last)
    {
        var next = last + 1;
        if (_words[next].IsCapital)
        {
            return NameStopWords.IsDate(Word(next)) && !GivenNames.TryFind(Word(last), out _) ? -1 : next;
        }

        if (_words[next].Shape is not (WordShape.Lower or WordShape.Ampersand) || NameStopWords.IsOpener(Word(last)) || !IsCapitalAfter(next, out var capital))
        {
            return -1;
        }

        var small = Word(next);
        var joins = small switch
        {
            "&" => capital == next + 1,
            "of" => OrganizationWords.TakesOf(Word(last)) || (PersonTitles.TryFind(Word(last), out _) && PersonTitles.IsComplement(Word(capital))),
            "for" => OrganizationWords.TakesOf(Word(last)),
            "and" => capital == next + 1 && TopicWords.Contains(Word(last)) && TopicWords.Contains(Word(capital)),
            _ => NameSuffixes.IsInnerParticle(small) && last - first < 3 && !PlaceNames.Contains(Word(last)),
        };
        return joins ? capital : -1;
    }

    /// <summary>Whether a capitalised word follows a small one, at once or after one more small word ("of the", "de la").</summary>
    private bool IsCapitalAfter(int small, out int capital)
    {
        capital = small + 1;
        if (capital < _words.Count && _words[small].Gap == WordGap.Space && _words[capital].Shape == WordShape.Lower
            && (Word(capital) == "the" || NameSuffixes.IsInnerParticle(Word(capital))))
        {
            small = capital++;
        }

        return capital < _words.Count && _words[small].Gap == WordGap.Space && _words[capital].IsCapital && !StartsDefinedName(capital)
            && !NameStopWords.IsDate(Word(capital));
    }

    private void Refine(int first, int last)
    {
        while (first <= last && (!_words[first].IsCapital || NameStopWords.IsOpener(Word(first))))
        {
            first++;
        }

        while (last >= first && (!_words[last].IsCapital || NameStopWords.IsOpener(Word(last))))
        {
            last--;
        }

        if (first > last)
        {
            return;
        }

        for (var title = last - 1; title >= first; title--)
        {
            if (IsTitle(title) && TrySplitAtTitle(first, title, last))
            {
                return;
            }
        }

        if (IsTitle(last) && !(first < last && GivenNames.TryFind(Word(first), out _)))
        {
            EmitBeforeTitle(first, last);
        }
        else
        {
            EmitPlain(first, last);
        }
    }

    private bool IsTitle(int index) =>
        _words[index].Shape == WordShape.Capitalized && PersonTitles.TryFind(Word(index), out _)
        && !GivenNames.TryFind(Word(index), out _);

    /// <summary>"British Foreign Secretary Jane Doe": what stands before the title, and the person.</summary>
    private bool TrySplitAtTitle(int first, int title, int last)
    {
        var start = title + 1;
        if (Word(start) == "of")
        {
            while (start <= last && (!_words[start].IsCapital || PersonTitles.IsComplement(Word(start)) || OrganizationWords.Contains(Word(start))))
            {
                start++;
            }
        }

        if (start <= last)
        {
            var head = Word(last);
            if (OrganizationWords.Contains(head) || PlaceNames.IsHead(head) || HoldsOrganizationWord(start, last) || NameSuffixes.IsPersonal(Word(start)))
            {
                return false;
            }

            EmitBeforeTitle(first, title);
            PersonTitles.TryFind(Word(title), out var gender);
            if (start == last && (NameAdjectives.Contains(head) || NameStopWords.Contains(head)))
            {
                return true;
            }

            Emit(start, last, NameEvidence.Title, gender);
        }
        else
        {
            EmitBeforeTitle(first, title);
        }

        return true;
    }

    private bool HoldsOrganizationWord(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (OrganizationWords.Contains(Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What stands before a title, without the words that belong to the title: "CIA" of "CIA Deputy Director".</summary>
    private void EmitBeforeTitle(int first, int title)
    {
        var last = title - 1;
        while (last >= first && (!_words[last].IsCapital || PersonTitles.IsModifier(Word(last)) || IsTitle(last)))
        {
            last--;
        }

        if (last >= first)
        {
            EmitPlain(first, last);
        }
    }

    private void EmitPlain(int first, int last)
    {
        while (last - first >= 2 && NameAdjectives.Contains(Word(first)) && GivenNames.TryFind(Word(first + 1), out _))
        {
            first++;
        }

        if (first == last)
        {
            EmitSingle(first);
            return;
        }

        var isPlace = PlaceNames.Contains(Word(first) + " " + Word(last));
        var adjectives = 0;
        for (var i = first; i <= last; i++)
        {
            adjectives += NameAdjectives.Contains(Word(i)) ? 1 : 0;
        }

        if (isPlace || (adjectives <= last - first && (!NameAdjectives.Contains(Word(last)) || GivenNames.TryFind(Word(first), out _))))
        {
            Emit(first, last, NameEvidence.None, Gender.Unknown);
        }
    }

    private void EmitSingle(int index)
    {
        var word = Word(index);
        if (_isShortForm(word) || PlaceNames.Contains(word) || OrganizationWords.IsKnown(word.Replace(".", "")))
        {
            Emit(index, index, NameEvidence.None, Gender.Unknown);
        }
        else if (!TryCompoundOfPlaces(index) && word.Length > 1 && _words[index].Shape != WordShape.Initial && !IsGenericWord(word))
        {
            Emit(index, index, NameEvidence.None, Gender.Unknown);
        }
    }

    private static bool IsGenericWord(string word) =>
        NameStopWords.Contains(word) || NameAdjectives.Contains(word) || OrganizationWords.TakesOf(word) || TopicWords.Contains(word)
        || PlaceNames.IsHead(word) || PersonTitles.TryFind(word, out _) || PersonTitles.IsModifier(word);

    /// <summary>"Pakistan-China friendship": both are named.</summary>
    private bool TryCompoundOfPlaces(int index)
    {
        var word = Word(index);
        var hyphen = word.IndexOf('-');
        if (hyphen < 0 || !PlaceNames.Contains(word.Substring(0, hyphen)) || !PlaceNames.Contains(word.Substring(hyphen + 1)))
        {
            return false;
        }

        var span = _words[index].Span;
        foreach (var part in new[] { new TextSpan(span.Start, hyphen), TextSpan.FromBounds(span.Start + hyphen + 1, span.End) })
        {
            var record = Register.Record(_text, part);
            record.Sightings++;
            Candidates.Add(new NameCandidate(record, part, -1, _sentence, false, false));
        }

        return true;
    }

    private void Emit(int first, int last, NameEvidence evidence, Gender gender)
    {
        var span = TextSpan.FromBounds(_words[first].Start, _words[last].End);
        var record = Register.Record(_text, span);
        var second = first < last ? _words[first + 1].Start : -1;
        Candidates.Add(new NameCandidate(record, span, second, _sentence, _words[first].Opens, evidence == NameEvidence.Title));
        record.Sightings += _words[first].Opens ? 0 : 1;
        record.IsAcronym = first == last && _words[first].Shape == WordShape.AllCaps;
        record.AddGender(gender);
        switch (evidence)
        {
            case NameEvidence.Title:
                record.PersonEvidence += 3;
                break;
            case NameEvidence.Organization:
                record.OrganizationEvidence += 2;
                break;
        }

        AddContext(record, first, last);
    }

    private void AddContext(NameRecord record, int first, int last)
    {
        if (first > 0 && _words[first - 1].Gap == WordGap.Space && _words[first - 1].Shape == WordShape.Lower)
        {
            var before = Word(first - 1);
            if (before == "the")
            {
                record.PersonEvidence -= 2;
                record.OrganizationEvidence += first < last ? 1 : 0;
            }
            else if (PersonRoles.TryFind(before, out var role))
            {
                record.PersonEvidence += 3;
                record.AddGender(role);
            }
        }

        if (first < last && _words[last].Gap == WordGap.Comma && !_words[last].IsPossessive)
        {
            AddApposition(record, last + 1);
        }
    }

    /// <summary>", the deputy interior minister of", ", 45,", ", who": what follows the name of a person.</summary>
    private void AddApposition(NameRecord record, int first)
    {
        const int LongestWay = 7;
        if (first >= _words.Count)
        {
            return;
        }

        var opener = Word(first);
        if (_words[first].Shape == WordShape.Other)
        {
            record.PersonEvidence += opener.Length <= 2 && _words[first].Gap == WordGap.Comma ? 2 : 0;
            return;
        }

        if (opener == "who")
        {
            record.PersonEvidence++;
            return;
        }

        if (opener is not ("a" or "an" or "the" or "one" or "his" or "her" or "their" or "its" or "former" or "then") && !PersonRoles.TryFind(opener, out _))
        {
            return;
        }

        for (var i = first; i < _words.Count && i < first + LongestWay; i++)
        {
            if (_words[i].Shape == WordShape.Lower && PersonRoles.TryFind(Word(i), out var gender))
            {
                record.PersonEvidence += 2;
                record.AddGender(gender);
                return;
            }

            if (_words[i].Gap != WordGap.Space || Word(i) is "of" or "who" or "that" or "which")
            {
                return;
            }
        }
    }

    /// <summary>A word with a straight apostrophe, as the lexicon has it.</summary>
    private string Word(int index)
    {
        if (_strings[index] is not { } word)
        {
            word = _text.Substring(_words[index].Start, _words[index].End - _words[index].Start).Replace('’', '\'');
            _strings[index] = word;
        }

        return word;
    }

    /// <summary>The hash of a word, whatever its case (FNV-1a): words are only counted as seen or unseen, so equal hashes do no harm.</summary>
    private static int WordHash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = unchecked((hash ^ char.ToUpperInvariant(c)) * 16777619u);
        }

        return unchecked((int)hash);
    }
}
