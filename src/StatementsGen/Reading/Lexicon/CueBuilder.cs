namespace StatementsGen.Reading.Lexicon;

/// <summary>Reads the lists of cues.</summary>
internal sealed class CueBuilder
{
    private const string NounFrames = "noun ";

    private readonly LexiconBuilder _lexicon;

    /// <summary>Makes a builder without cues.</summary>
    /// <param name="lexicon">The lexicon to add words to.</param>
    internal CueBuilder(LexiconBuilder lexicon) => _lexicon = lexicon;

    /// <summary>The cue verbs.</summary>
    internal List<CueWord> Verbs { get; } = [];

    /// <summary>The cue nouns and adjectives.</summary>
    internal List<CueWord> Nouns { get; } = [];

    /// <summary>Adds all cues.</summary>
    internal void AddAll()
    {
        Add(CueVerbs.Saying, CueKind.Saying);
        Add(CueVerbs.Judging, CueKind.Judging);
        Add(CueVerbs.Thinking, CueKind.Thinking);
        Add(CueVerbs.Showing, CueKind.Showing);
        Add(CueNouns.Nouns, CueKind.Noun);
        Add(CueNouns.Adjectives, CueKind.Adjective);
    }

    private void Add(string rows, CueKind kind)
    {
        for (var start = 0; start < rows.Length;)
        {
            var line = WordRows.LineAt(rows, ref start);
            var colon = line.IndexOf(':');
            var word = line.Slice(0, colon);
            var lemma = new ListedWord(word).Word.ToString();
            var parts = line.Slice(colon + 1).ToString().Split(';');
            var row = default(RowClasses);
            string? nounFrames = null;
            for (var i = 1; i < parts.Length; i++)
            {
                var part = parts[i].Trim();
                if (part.StartsWith(NounFrames, StringComparison.Ordinal))
                {
                    nounFrames = part.Substring(NounFrames.Length);
                }
                else
                {
                    row = RowClasses.Of(part.AsSpan());
                }
            }

            AddCue(word, new CueRow(lemma, kind, parts[0], nounFrames), row);
        }
    }

    private void AddCue(ReadOnlySpan<char> word, CueRow cue, RowClasses row)
    {
        switch (cue.Kind)
        {
            case CueKind.Adjective:
                row.AnyCase |= WordClasses.Adjective;
                _lexicon.Add(word, row, cueNoun: Add(Nouns, cue.Lemma, cue.Kind, cue.Frames));
                break;
            case CueKind.Noun:
                row.AnyCase |= WordClasses.AlsoNominal;
                _lexicon.Add(word, row, cueNoun: Add(Nouns, cue.Lemma, cue.Kind, cue.Frames));
                break;
            default:
                row.Derives |= Derivations.VerbForms;
                row.AnyCase |= cue.NounFrames is null ? WordClasses.None : WordClasses.AlsoNominal;
                var noun = cue.NounFrames is null ? -1 : Add(Nouns, cue.Lemma, CueKind.Noun, cue.NounFrames);
                _lexicon.Add(word, row, Add(Verbs, cue.Lemma, cue.Kind, cue.Frames), noun);
                break;
        }
    }

    private static int Add(List<CueWord> cues, string lemma, CueKind kind, string frames)
    {
        var known = CueFrames.None;
        var prepositions = new List<string>();
        foreach (var frame in frames.Split(' '))
        {
            if (frame.Length > 0 && frame[0] == '+')
            {
                prepositions.Add(frame.Substring(1));
            }
            else if (frame.Length > 0)
            {
                known |= FrameOf(frame);
            }
        }

        cues.Add(new CueWord(lemma, kind, known, prepositions));
        return cues.Count - 1;
    }

    private static CueFrames FrameOf(string name) =>
        name switch
        {
            "that" => CueFrames.That,
            "clause" => CueFrames.Clause,
            "wh" => CueFrames.Wh,
            "to" => CueFrames.To,
            "ing" => CueFrames.Ing,
            "noun" => CueFrames.Noun,
            "quote" => CueFrames.Quote,
            "after" => CueFrames.After,
            "hearer" => CueFrames.Hearer,
            "object" => CueFrames.Object,
            "alone" => CueFrames.Alone,
            "particle" => CueFrames.Particle,
            "directly" => CueFrames.Directly,
            _ => throw new FormatException(name),
        };

    /// <summary>A row of the lists of cues.</summary>
    private readonly record struct CueRow(string Lemma, CueKind Kind, string Frames, string? NounFrames);
}
