using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Collects the candidates for names, and what the words around them tell.</summary>
internal sealed class CandidateCollector
{
    /// <summary>A title or a role directly before a name shows a person whatever else is known.</summary>
    private const int StrongEvidence = 3;

    private readonly string _text;
    private readonly SentenceWords _words;

    /// <summary>Makes a collector.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="words">Its words.</param>
    internal CandidateCollector(string text, SentenceWords words)
    {
        _text = text;
        _words = words;
    }

    /// <summary>The names that were found.</summary>
    internal NameRegister Register { get; } = new();

    /// <summary>The candidates, in order.</summary>
    internal List<NameCandidate> Candidates { get; } = [];

    /// <summary>The index of the sentence that is being read.</summary>
    internal int Sentence { get; set; }

    /// <summary>Adds a name.</summary>
    /// <param name="first">Its first word.</param>
    /// <param name="last">Its last word.</param>
    internal void Add(int first, int last) => AddContext(AddCandidate(first, last, isIntroduced: false), first, last);

    /// <summary>Adds the name of a person before which a title stands.</summary>
    /// <param name="first">Its first word.</param>
    /// <param name="last">Its last word.</param>
    /// <param name="gender">What the title tells.</param>
    internal void AddTitled(int first, int last, Gender gender)
    {
        var record = AddCandidate(first, last, isIntroduced: true);
        record.PersonEvidence += StrongEvidence;
        record.AddGender(gender);
        AddContext(record, first, last);
    }

    /// <summary>Adds a name that the text defines an abbreviation for.</summary>
    /// <param name="first">Its first word.</param>
    /// <param name="last">Its last word.</param>
    internal void AddDefined(int first, int last)
    {
        var record = AddCandidate(first, last, isIntroduced: false);
        record.IsDefined = true;
        AddContext(record, first, last);
    }

    /// <summary>Adds a part of a word that is a name by itself.</summary>
    /// <param name="part">Where it stands.</param>
    internal void AddPart(TextSpan part)
    {
        var record = Register.Record(_text, part);
        record.Sightings++;
        Candidates.Add(new NameCandidate(record, part, -1, Sentence, Opens: false, IsIntroduced: false));
    }

    private NameRecord AddCandidate(int first, int last, bool isIntroduced)
    {
        // At the end of a name the full stop after a single letter ends the sentence: "Malcolm X."
        var end = _words[last].End - (_words[last].Shape == WordShape.Initial ? 1 : 0);
        var span = TextSpan.FromBounds(_words[first].Start, end);
        var record = Register.Record(_text, span);
        var second = first < last ? _words[first + 1].Start : -1;
        Candidates.Add(new NameCandidate(record, span, second, Sentence, _words[first].Opens, isIntroduced));
        record.Sightings += _words[first].Opens ? 0 : 1;
        record.HasPossessive |= _words[last].IsPossessive;
        record.IsAcronym = first == last && _words[first].Shape == WordShape.AllCaps;
        return record;
    }

    private void AddContext(NameRecord record, int first, int last)
    {
        if (first > 0 && _words[first - 1].Gap == WordGap.Space && _words[first - 1].Shape == WordShape.Lower)
        {
            var before = _words.Word(first - 1);
            if (before == "the")
            {
                record.HasArticle = true;
            }
            else if (PersonRoles.TryFind(before, out var role))
            {
                record.PersonEvidence += StrongEvidence;
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

        var opener = _words.Word(first);
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

        var opens = opener is "a" or "an" or "the" or "one" or "his" or "her" or "their" or "its" or "former" or "then";
        if (!opens && !PersonRoles.TryFind(opener, out _))
        {
            return;
        }

        for (var i = first; i < _words.Count && i < first + LongestWay; i++)
        {
            if (_words[i].Shape == WordShape.Lower && PersonRoles.TryFind(_words.Word(i), out var gender))
            {
                record.PersonEvidence += 2;
                record.AddGender(gender);
                return;
            }

            if (_words[i].Gap != WordGap.Space || _words.Word(i) is "of" or "who" or "that" or "which")
            {
                return;
            }
        }
    }
}
