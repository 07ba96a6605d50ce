using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Collects the candidates for names, and the evidence of the words around them.</summary>
internal sealed class CandidateCollector : IDisposable
{
    /// <summary>The evidence of a title or a role directly before a name, which outweighs all other evidence.</summary>
    private const int StrongEvidence = 3;

    /// <summary>The evidence of a role or an age after a name, which is enough without evidence to the contrary.</summary>
    private const int AppositionEvidence = 2;

    private readonly NameRegister _register;
    private readonly SentenceWords _words;

    /// <summary>Creates a collector.</summary>
    /// <param name="register">The names of the text.</param>
    /// <param name="words">The words of the text.</param>
    internal CandidateCollector(NameRegister register, SentenceWords words)
    {
        _register = register;
        _words = words;
    }

    /// <summary>The candidates, in order.</summary>
    internal PooledList<NameCandidate> Candidates { get; } = new();

    /// <summary>The index of the sentence that is being read.</summary>
    internal int Sentence { get; set; }

    /// <summary>Returns the rented buffers to the pool.</summary>
    public void Dispose() => Candidates.Dispose();

    /// <summary>Appends the candidates of the following sentences, collected by another collector.</summary>
    /// <param name="next">The other collector.</param>
    /// <param name="names">For each of its names, the number in this collector's register.</param>
    internal void Append(CandidateCollector next, int[] names)
    {
        for (var i = 0; i < next.Candidates.Count; i++)
        {
            var candidate = next.Candidates[i];
            Candidates.Add(candidate with { Name = names[candidate.Name] });
        }
    }

    /// <summary>Adds a name.</summary>
    /// <param name="first">Index of its first word.</param>
    /// <param name="last">Index of its last word.</param>
    internal void Add(int first, int last) => AddContext(ref AddCandidate(first, last, isIntroduced: false), first, last);

    /// <summary>Adds the name of a person after a title.</summary>
    /// <param name="first">Index of its first word.</param>
    /// <param name="last">Index of its last word.</param>
    /// <param name="title">Index of the title.</param>
    internal void AddTitled(int first, int last, int title)
    {
        var gender = _words.Classes(title).GenderAs(WordClasses.Title);
        ref var record = ref AddCandidate(first, last, isIntroduced: true);
        ref var candidate = ref Candidates[Candidates.Count - 1];
        candidate = candidate with { Title = _words[title].Start, Gender = gender };
        record.PersonEvidence += StrongEvidence;
        record.AddGender(gender, _words[title].Start);
        AddContext(ref record, first, last);
    }

    /// <summary>Adds a name for which the text defines an abbreviation.</summary>
    /// <param name="first">Index of its first word.</param>
    /// <param name="last">Index of its last word.</param>
    internal void AddDefined(int first, int last)
    {
        ref var record = ref AddCandidate(first, last, isIntroduced: false);
        record.IsDefined = true;
        AddContext(ref record, first, last);
    }

    /// <summary>Adds a part of a word that is a name.</summary>
    /// <param name="part">The span of the part.</param>
    internal void AddPart(TextSpan part)
    {
        var name = _register.Add(part);
        _register[name].InnerOccurrences++;
        Candidates.Add(new NameCandidate(name, part, -1, Sentence, Opens: false, IsIntroduced: false));
    }

    private ref NameRecord AddCandidate(int first, int last, bool isIntroduced)
    {
        // The full stop after a single letter at the end of a name ends the sentence: "Malcolm X."
        var end = _words[last].End - (_words[last].Shape == WordShape.Initial ? 1 : 0);
        var span = TextSpan.FromBounds(_words[first].Start, end);
        var name = _register.Add(_words.All.Slice(first, last - first + 1), span);
        var second = first < last ? _words[first + 1].Start : -1;
        Candidates.Add(new NameCandidate(name, span, second, Sentence, _words[first].Opens, isIntroduced));
        ref var record = ref _register[name];
        record.InnerOccurrences += _words[first].Opens || IsCommonNoun(first, last) ? 0 : 1;
        record.OpeningOccurrences += _words[first].Opens ? 1 : 0;
        record.HasPossessive |= _words[last].IsPossessive;
        record.IsAcronym |= first == last && _words[first].Shape == WordShape.AllCaps;
        return ref record;
    }

    /// <summary>Whether a word before or after shows that a capitalised word is a common noun: "our Founders", "the Revolution of 1848".</summary>
    private bool IsCommonNoun(int first, int last)
    {
        if (first < last || first == 0 || _words[first - 1].Gap != WordGap.Space || _words[first].Shape != WordShape.Capitalized
            || _words.Is(first, WordClasses.Place | WordClasses.KnownOrganization | WordClasses.GivenName))
        {
            return false;
        }

        return _words.Spelling(first - 1) is "a" or "an" or "our" or "your" or "my" or "their" or "every" or "any" or "no" or "some"
            || (_words.Spelling(first - 1) is "the" && _words[last].Gap == WordGap.Space && _words.Has(last + 1) && _words.Spelling(last + 1) is "of" or "for");
    }

    private void AddContext(ref NameRecord record, int first, int last)
    {
        record.AddContext(NameContext.Read(_words, first, last));
        if (first > 0 && _words[first - 1].Gap == WordGap.Space && _words[first - 1].Shape == WordShape.Lower)
        {
            if (_words.Spelling(first - 1) is "the")
            {
                record.HasArticle = true;
            }
            else if (_words.Classes(first - 1) is var before && (before & WordClasses.PersonNoun) != 0)
            {
                record.PersonEvidence += StrongEvidence;
                record.AddGender(before.GenderAs(WordClasses.PersonNoun), _words[first - 1].Start);
            }
        }

        if (first < last && _words[last].Gap == WordGap.Comma && !_words[last].IsPossessive)
        {
            AddApposition(ref record, last + 1);
        }
    }

    /// <summary>Adds the evidence of an apposition after a name: ", the deputy interior minister of", ", 45,", ", who".</summary>
    private void AddApposition(ref NameRecord record, int first)
    {
        if (!_words.Has(first))
        {
            return;
        }

        var opener = _words.Spelling(first);
        if (_words[first].Shape == WordShape.Other)
        {
            record.PersonEvidence += IsAge(first) ? AppositionEvidence : 0;
        }
        else if (opener is "who")
        {
            record.PersonEvidence++;
        }
        else if (_words.Is(first, WordClasses.PersonNoun) || OpensDescription(opener))
        {
            AddDescription(ref record, first);
        }
    }

    /// <summary>Whether a number is an age: it has at most two digits, and a comma follows.</summary>
    private bool IsAge(int word) => _words.Spelling(word).Length <= 2 && _words[word].Gap == WordGap.Comma;

    private static bool OpensDescription(ReadOnlySpan<char> word) =>
        word is "a" or "an" or "the" or "one" or "his" or "her" or "their" or "its" or "former" or "then";

    /// <summary>Adds the role in a description, if one stands before the first complement.</summary>
    private void AddDescription(ref NameRecord record, int first)
    {
        const int MostWords = 7;
        for (var i = first; i < first + MostWords && _words.Has(i); i++)
        {
            if (_words[i].Shape == WordShape.Lower && _words.Is(i, WordClasses.PersonNoun))
            {
                record.PersonEvidence += AppositionEvidence;
                record.AddGender(_words.Classes(i).GenderAs(WordClasses.PersonNoun), _words[i].Start);
                return;
            }

            if (_words[i].Gap != WordGap.Space || _words.Spelling(i) is "of" or "who" or "that" or "which")
            {
                return;
            }
        }
    }
}
