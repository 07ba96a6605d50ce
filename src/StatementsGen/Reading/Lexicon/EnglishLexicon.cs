namespace StatementsGen.Reading.Lexicon;

/// <summary>The word lists of the reader as one table, made once, when first a text is read.</summary>
internal sealed class EnglishLexicon
{
    private static readonly char[] Separators = [' ', '\r', '\n'];

    private readonly List<CueWord> _cueVerbs = [];
    private readonly List<CueWord> _cueNouns = [];
    private readonly Dictionary<string, string[]> _irregular = new(StringComparer.Ordinal);
    private readonly HashSet<string> _doubling = new(IrregularVerbs.Doubling.Split(Separators, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    private EnglishLexicon()
    {
        AddClasses(ClosedClassWords.Table, plurals: false);
        foreach (var adjective in CommonAdjectives.Table.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            Words.Add(adjective, WordClasses.Adjective);
        }

        AddClasses(SourceNouns.Table, plurals: true);
        foreach (var line in Lines(SourceNouns.IrregularPlurals))
        {
            Words.Add(line.Substring(line.IndexOf(' ') + 1), WordClasses.PersonNoun | WordClasses.Plural);
        }

        foreach (var line in Lines(IrregularVerbs.Table))
        {
            var forms = line.Split(' ');
            _irregular.Add(forms[0], forms);
        }

        foreach (var verb in _irregular.Keys)
        {
            AddVerb(verb, alsoNominal: false, -1);
        }

        foreach (var verb in CommonVerbs.Table.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            AddVerb(verb.TrimEnd('*'), verb[verb.Length - 1] == '*', -1);
        }

        AddCueVerbs();
        foreach (var verb in CueNouns.LightVerbs.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            AddVerb(verb, alsoNominal: false, -1, WordClasses.LightVerb);
        }

        Words.Add("according", SentenceCues.According);
        Words.Add("per", SentenceCues.According);
        AddCueNouns(CueNouns.Nouns, CueKind.Noun);
        AddCueNouns(CueNouns.Adjectives, CueKind.Adjective);
        Names = new NameLexicon(Words);
    }

    /// <summary>The lexicon.</summary>
    internal static EnglishLexicon Instance { get; } = new();

    /// <summary>Every form that the lexicon knows.</summary>
    internal WordTable Words { get; } = new();

    /// <summary>What the same table says of the words of names.</summary>
    internal NameLexicon Names { get; }

    /// <summary>The cue verbs; tokens point into this list.</summary>
    internal IReadOnlyList<CueWord> CueVerbList => _cueVerbs;

    /// <summary>The cue nouns and adjectives; tokens point into this list.</summary>
    internal IReadOnlyList<CueWord> CueNounList => _cueNouns;

    private void AddClasses(string table, bool plurals)
    {
        foreach (var line in Lines(table))
        {
            var colon = line.IndexOf(':');
            var classes = ParseName<WordClasses>(line.Substring(0, colon));
            foreach (var word in line.Substring(colon + 1).Split(Separators, StringSplitOptions.RemoveEmptyEntries))
            {
                Words.Add(word, classes);
                if (plurals)
                {
                    Words.Add(VerbInflection.WithS(word), classes | WordClasses.Plural);
                }
            }
        }
    }

    private void AddCueVerbs()
    {
        var kind = CueKind.Saying;
        foreach (var line in Lines(CueVerbs.Table))
        {
            if (line[0] == '[')
            {
                kind = line switch
                {
                    "[saying]" => CueKind.Saying,
                    "[judging]" => CueKind.Judging,
                    "[thinking]" => CueKind.Thinking,
                    _ => CueKind.Showing,
                };
                continue;
            }

            var word = ParseCue(line, kind);
            _cueVerbs.Add(word);
            AddVerb(word.Lemma, alsoNominal: false, _cueVerbs.Count - 1);
        }
    }

    private void AddCueNouns(string table, CueKind kind)
    {
        foreach (var line in Lines(table))
        {
            var word = ParseCue(line, kind);
            _cueNouns.Add(word);
            if (kind == CueKind.Noun)
            {
                Words.Add(word.Lemma, WordClasses.AlsoNominal, -1, _cueNouns.Count - 1);
                Words.Add(VerbInflection.WithS(word.Lemma), WordClasses.AlsoNominal, -1, _cueNouns.Count - 1);
            }
            else
            {
                Words.Add(word.Lemma, WordClasses.Adjective, -1, _cueNouns.Count - 1);
            }
        }
    }

    private static CueWord ParseCue(string line, CueKind kind)
    {
        var colon = line.IndexOf(':');
        var frames = CueFrames.None;
        var prepositions = new List<string>();
        foreach (var frame in line.Substring(colon + 1).Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (frame[0] == '+')
            {
                prepositions.Add(frame.Substring(1));
            }
            else
            {
                frames |= ParseName<CueFrames>(frame);
            }
        }

        return new CueWord(line.Substring(0, colon), kind, frames, prepositions);
    }

    private void AddVerb(string verb, bool alsoNominal, int cue, WordClasses also = WordClasses.None)
    {
        var nominal = alsoNominal ? WordClasses.AlsoNominal : WordClasses.None;
        Words.Add(verb, WordClasses.VerbBase | nominal | also, cue);
        Words.Add(VerbInflection.WithS(verb), WordClasses.VerbThird | nominal | also, cue);
        var doubles = _doubling.Contains(verb);
        if (doubles && verb[verb.Length - 1] == 'l')
        {
            // "signaled" as well as "signalled"
            Words.Add(verb + "ing", WordClasses.VerbGerund | also, cue);
            Words.Add(verb + "ed", WordClasses.VerbPast | WordClasses.VerbParticiple | also, cue);
        }

        Words.Add(VerbInflection.WithIng(verb, doubles), WordClasses.VerbGerund | also, cue);
        if (_irregular.TryGetValue(verb, out var forms))
        {
            foreach (var past in forms[1].Split('/'))
            {
                Words.Add(past, WordClasses.VerbPast | also, cue);
            }

            foreach (var participle in forms[2].Split('/'))
            {
                Words.Add(participle, WordClasses.VerbParticiple | also, cue);
            }
        }
        else
        {
            Words.Add(VerbInflection.WithEd(verb, doubles), WordClasses.VerbPast | WordClasses.VerbParticiple | also, cue);
        }
    }

    private static T ParseName<T>(string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(name, ignoreCase: true, out var value) ? value : throw new FormatException(name);

    private static IEnumerable<string> Lines(string table)
    {
        foreach (var line in table.Split('\n'))
        {
            var trimmed = line.Trim();
            if (trimmed.Length > 0)
            {
                yield return trimmed;
            }
        }
    }
}
