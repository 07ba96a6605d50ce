using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Reads the attribution whose verb of saying opens the sentence: <c>Said Diallo, “…”</c></summary>
internal static class OpeningInversion
{
    /// <summary>Reads the attribution.</summary>
    /// <param name="word">The cue.</param>
    /// <param name="verb">Index of the verb.</param>
    internal static FoundAttribution? Read(in Sentence sentence, CueWord word, int verb)
    {
        if (verb != sentence.First || word.Kind != CueKind.Saying || !word.Takes(CueFrames.After) || sentence[verb].Can(WordClasses.VerbBase))
        {
            return null;
        }

        var source = PostposedSource.StartingAt(sentence, verb + 1);
        var mark = source.End < sentence.End && sentence[source.End].Mark == '.' ? source.End + 1 : source.End;
        return source.IsEmpty || mark + 1 >= sentence.End || sentence[mark].Mark is not (',' or ':')
            || !sentence[mark + 1].Has(TokenShapes.OpensQuotation) ? null : new FoundAttribution
            {
                Finder = AttributionFinderKind.Inversion,
                Sentence = sentence.Index,
                Source = source,
                Cue = new TokenRange(verb, verb + 1),
                ContentAfter = ContentFinder.After(sentence, mark + 1, isPhrase: false),
            };
    }
}
