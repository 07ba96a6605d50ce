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
                _lexicon.Add(word, row, cueNoun: Add(Nouns, cue.Lemma, cue.Kind, cue.Frames, DefaultOf(cue.Kind)));
                break;
            case CueKind.Noun:
                row.AnyCase |= WordClasses.AlsoNominal;
                _lexicon.Add(word, row, cueNoun: Add(Nouns, cue.Lemma, cue.Kind, cue.Frames, DefaultOf(cue.Kind)));
                break;
            default:
                row.Derives |= Derivations.VerbForms;
                row.AnyCase |= cue.NounFrames is null ? WordClasses.None : WordClasses.AlsoNominal;
                var verb = Add(Verbs, cue.Lemma, cue.Kind, cue.Frames, DefaultOf(cue.Kind));
                var noun = cue.NounFrames is null ? -1 : Add(Nouns, cue.Lemma, CueKind.Noun, cue.NounFrames, Verbs[verb].Acts.Usual);
                _lexicon.Add(word, row, verb, noun);
                break;
        }
    }

    private static int Add(List<CueWord> cues, string lemma, CueKind kind, string frames, Act act)
    {
        var known = CueFrames.None;
        var prepositions = new List<string>();
        var acts = new CueActs(act);
        foreach (var part in frames.Split(' '))
        {
            if (part.Length == 0)
            {
                continue;
            }

            if (part[0] is >= 'A' and <= 'Z')
            {
                acts = new CueActs(ActOf(part));
                continue;
            }

            var equals = part.IndexOf('=');
            var frame = equals < 0 ? part : part.Substring(0, equals);
            if (frame[0] == '+')
            {
                prepositions.Add(frame);
            }
            else
            {
                known |= FrameOf(frame);
            }

            if (equals >= 0)
            {
                acts = acts.With(frame, ActOf(part.Substring(equals + 1)));
            }
        }

        cues.Add(new CueWord(lemma, kind, known, prepositions, acts));
        return cues.Count - 1;
    }

    private static Act ActOf(string name) =>
        name switch
        {
            nameof(Act.State) => Act.State,
            nameof(Act.Announce) => Act.Announce,
            nameof(Act.Confirm) => Act.Confirm,
            nameof(Act.Deny) => Act.Deny,
            nameof(Act.Agree) => Act.Agree,
            nameof(Act.Reject) => Act.Reject,
            nameof(Act.Ask) => Act.Ask,
            nameof(Act.Demand) => Act.Demand,
            nameof(Act.Advise) => Act.Advise,
            nameof(Act.Promise) => Act.Promise,
            nameof(Act.Warn) => Act.Warn,
            nameof(Act.Praise) => Act.Praise,
            nameof(Act.Criticize) => Act.Criticize,
            nameof(Act.Predict) => Act.Predict,
            nameof(Act.Believe) => Act.Believe,
            nameof(Act.Show) => Act.Show,
            nameof(Act.Other) => Act.Other,
            _ => throw new FormatException(name),
        };

    /// <summary>The act of the words of a list that name none.</summary>
    private static Act DefaultOf(CueKind kind) => kind switch
    {
        CueKind.Saying or CueKind.Noun => Act.State,
        CueKind.Thinking or CueKind.Adjective => Act.Believe,
        CueKind.Showing => Act.Show,
        _ => Act.Other,
    };

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
