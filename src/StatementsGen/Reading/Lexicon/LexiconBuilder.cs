namespace StatementsGen.Reading.Lexicon;

/// <summary>Makes the table of words from the word lists, and derives what follows from each word.</summary>
/// <remarks>This is the only place that reads the lists.</remarks>
internal sealed class LexiconBuilder
{
    private const int LongestNameWithoutPlural = 2;

    private readonly WordTable _words = new();
    private readonly NameLexicon _names;
    private readonly CueBuilder _cues;

    private LexiconBuilder()
    {
        _names = new NameLexicon(_words);
        _cues = new CueBuilder(this);
    }

    /// <summary>Builds the lexicon.</summary>
    internal static EnglishLexicon Build()
    {
        var builder = new LexiconBuilder();
        builder._cues.AddAll();
        foreach (var rows in WordLists.All)
        {
            WordRows.AddTo(builder, rows);
        }

        builder.AddFaces();
        return new EnglishLexicon(builder._words, builder._names, builder._cues.Verbs, builder._cues.Nouns);
    }

    /// <summary>Adds a word and what follows from it.</summary>
    /// <param name="text">The word as a row has it.</param>
    /// <param name="row">What the labels say of it.</param>
    /// <param name="cueVerb">The index of the cue verb that it is, or -1.</param>
    /// <param name="cueNoun">The index of the cue noun or adjective that it is, or -1.</param>
    internal void Add(ReadOnlySpan<char> text, in RowClasses row, int cueVerb = -1, int cueNoun = -1)
    {
        var listed = new ListedWord(text);
        var rest = listed.Word;
        while (rest.Length > 0)
        {
            var end = rest.IndexOf('/') is var slash and > 0 ? slash : rest.Length;
            var word = rest.Slice(0, end);
            AddForms(word, listed, row, cueVerb, cueNoun);
            AddSpellings(word, row);
            rest = rest.Slice(Math.Min(end + 1, rest.Length));
        }
    }

    private void AddForms(ReadOnlySpan<char> word, in ListedWord listed, in RowClasses row, int cueVerb, int cueNoun)
    {
        _words.Add(word, row.AnyCase | row.Noun, -1, cueNoun);
        if (row.Has(Derivations.According))
        {
            _words.Add(word, SentenceCues.According);
        }

        var isNominal = (row.AnyCase & WordClasses.AlsoNominal) != 0;
        if (row.Noun == 0 && !isNominal && !row.Has(Derivations.VerbForms))
        {
            return;
        }

        var lemma = WordKey.Fold(word);
        if (isNominal)
        {
            var isNoun = (row.AnyCase & WordClasses.Adjective) == 0;
            _words.Add(VerbInflection.WithS(lemma).AsSpan(), WordClasses.AlsoNominal, -1, isNoun ? cueNoun : -1);
        }

        if (row.Noun != 0)
        {
            var isIrregular = listed.First.Length > 0 && listed.Second.Length == 0;
            _words.Add(isIrregular ? listed.First : VerbInflection.WithS(lemma).AsSpan(), row.Noun | WordClasses.Plural);
        }

        if (row.Has(Derivations.VerbForms))
        {
            AddVerb(lemma, listed, row, cueVerb);
        }
    }

    private void AddVerb(string verb, in ListedWord listed, in RowClasses row, int cue)
    {
        var also = row.AnyCase & WordClasses.LightVerb;
        var reports = row.Has(Derivations.ReportingForms);
        AddVerbForm(verb.AsSpan(), WordClasses.VerbBase | also, cue, row.Has(Derivations.ReportingBase));
        AddVerbForm(VerbInflection.WithS(verb).AsSpan(), WordClasses.VerbThird | also, cue, reports);
        if (listed.Doubles && verb[verb.Length - 1] == 'l')
        {
            // "signaled" as well as "signalled"
            AddVerbForm((verb + "ing").AsSpan(), WordClasses.VerbGerund | also, cue, reports: false);
            AddVerbForm((verb + "ed").AsSpan(), WordClasses.VerbPast | WordClasses.VerbParticiple | also, cue, reports);
        }

        AddVerbForm(VerbInflection.WithIng(verb, listed.Doubles).AsSpan(), WordClasses.VerbGerund | also, cue, reports: false);
        if (listed.Second.Length > 0)
        {
            AddVerbForms(listed.First, WordClasses.VerbPast | also, cue, reports);
            AddVerbForms(listed.Second, WordClasses.VerbParticiple | also, cue, reports: false);
        }
        else
        {
            var past = VerbInflection.WithEd(verb, listed.Doubles).AsSpan();
            AddVerbForm(past, WordClasses.VerbPast | WordClasses.VerbParticiple | also, cue, reports);
        }
    }

    private void AddVerbForms(ReadOnlySpan<char> forms, WordClasses classes, int cue, bool reports)
    {
        while (forms.Length > 0)
        {
            var end = forms.IndexOf('/') is var slash and >= 0 ? slash : forms.Length;
            AddVerbForm(forms.Slice(0, end), classes, cue, reports);
            forms = forms.Slice(Math.Min(end + 1, forms.Length));
        }
    }

    private void AddVerbForm(ReadOnlySpan<char> form, WordClasses classes, int cue, bool reports)
    {
        _words.Add(form, classes, cue);
        if (reports)
        {
            _names.Add(form, WordClasses.None, SpellingClasses.ReportingVerb);
        }
    }

    private void AddSpellings(ReadOnlySpan<char> word, in RowClasses row)
    {
        if (row.Spelling != 0)
        {
            _names.Add(word, WordClasses.None, row.Spelling);
            if ((row.Spelling & SpellingClasses.DefinitionMarker) != 0 && word[word.Length - 1] == '.')
            {
                // "(i.e., FOIA)"
                _names.Add((word.ToString() + ",").AsSpan(), WordClasses.None, SpellingClasses.DefinitionMarker);
            }
        }

        if (row.Small != 0 || row.SmallSpelling != 0)
        {
            _names.Add(WordKey.Fold(word).AsSpan(), row.Small, row.SmallSpelling);
        }

        if (row.Capitalized != 0 || row.CapitalizedSpelling != 0)
        {
            AddCapitalized(WithCapital(word), row);
        }
    }

    private void AddCapitalized(string word, in RowClasses row)
    {
        var isInitials = WordCases.Of(word.AsSpan()) == WordCase.Capitals;
        _names.Add(word.AsSpan(), row.Capitalized & ~(isInitials ? WordClasses.PersonNoun : WordClasses.None), row.CapitalizedSpelling);
        if (isInitials && (row.Capitalized & WordClasses.PersonNoun) != 0)
        {
            // "Ceo" beside "CEO"
            _names.Add(WithCapital(WordKey.Fold(word.AsSpan()).AsSpan()).AsSpan(), WordClasses.PersonNoun, SpellingClasses.None);
        }

        if (row.Has(Derivations.NamePlural) && word.Length > LongestNameWithoutPlural)
        {
            _names.Add((word + "s").AsSpan(), WordClasses.Adjective, SpellingClasses.None);
        }

        if (row.Has(Derivations.FirstWordOfPlace) && word.IndexOf(' ') is var space and > 0)
        {
            _names.Add(word.AsSpan(0, space), WordClasses.OpensPlace, SpellingClasses.None);
        }

        AddWithStop(word, row);
    }

    /// <summary>Adds an abbreviation with its stop, which belongs to the word in names and captions: <c>Jr.</c>, <c>Inc.</c>, <c>Fig.</c></summary>
    private void AddWithStop(string word, in RowClasses row)
    {
        var spelling = (row.Spelling & SpellingClasses.Stop) != 0 ? row.CapitalizedSpelling & SpellingClasses.Caption : 0;
        var classes = (row.Capitalized & WordClasses.Abbreviation) == 0 ? WordClasses.None
            : (row.Capitalized & WordClasses.Company) != 0 ? row.Capitalized & (WordClasses.Organization | WordClasses.Company)
            : row.Capitalized & WordClasses.PersonalSuffix;
        if (spelling != 0 || classes != 0)
        {
            _names.Add((word + ".").AsSpan(), classes, spelling);
        }
    }

    private void AddFaces()
    {
        foreach (var face in Emoticons.Faces.Split(' ', '\n', '\r'))
        {
            _names.Add(face.AsSpan(), WordClasses.None, SpellingClasses.Emoticon);
        }
    }

    /// <summary>Returns a word with a capital: as it is if it has one, else with its first letter as one.</summary>
    private static string WithCapital(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c))
            {
                return word.ToString();
            }
        }

        return char.ToUpperInvariant(word[0]) + word.Slice(1).ToString();
    }
}
