using StatementsGen.Outlines;
using StatementsGen.Reading.Attributions;
using StatementsGen.Reading.Names;
using StatementsGen.Reading.Sentences;
using StatementsGen.Reading.Sources;

namespace StatementsGen.Reading.Resolution;

/// <summary>Finds the speaker of each source, and assembles the outline.</summary>
internal static class SpeakerResolver
{
    /// <summary>Resolves the speakers.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="names">The names in it.</param>
    /// <param name="attributions">The attributions, in order of sentence.</param>
    internal static DocumentOutline Resolve(
        string text,
        SentenceList sentences,
        NameTable names,
        AttributionList attributions)
    {
        using var directory = new SpeakerDirectory(text, names);
        var resolved = new AttributionOutline[attributions.Count];
        var pronouns = new PronounResolver(directory, new NamedSubjects(text, sentences, names, attributions), new ParagraphEnds(sentences.Paragraphs));
        ResolveSources(text, attributions, directory, pronouns, resolved);
        Continue(attributions, resolved);
        return OutlineAssembler.Assemble(sentences, names, attributions, resolved, directory);
    }

    private static void ResolveSources(
        string text, AttributionList attributions, SpeakerDirectory directory, PronounResolver pronouns, AttributionOutline[] resolved)
    {
        for (var i = 0; i < resolved.Length; i++)
        {
            ref readonly var spans = ref attributions[i];
            var speaker = -1;
            var resolution = SpeakerResolution.Name;
            if (spans.Source is { } source)
            {
                if (spans.Described.Kind is SourceKind.Name or SourceKind.Description)
                {
                    speaker = directory.Find(spans.Described, out resolution);
                    pronouns.Note(speaker, spans.Sentence, source.Start, text.AsSpan(source.Start).StartsWith("the ".AsSpan(), StringComparison.OrdinalIgnoreCase));
                }
                else
                {
                    speaker = pronouns.Resolve(spans, source.Start);
                    resolution = SpeakerResolution.Pronoun;
                }
            }
            else if (spans.ContinuesFrom is var origin and >= 0 && origin < i && resolved[origin].Speaker is var talking and >= 0)
            {
                pronouns.GoOn(talking, spans.Sentence);
            }

            resolved[i] = new AttributionOutline(
                speaker,
                resolution,
                spans.Quotation,
                spans.Source,
                spans.Cue,
                (spans.ContentBefore is null ? 0 : 1) + (spans.ContentAfter is null ? 0 : 1));
        }
    }

    /// <summary>Gives continued quotations the speaker of the quotation that they continue.</summary>
    private static void Continue(AttributionList attributions, AttributionOutline[] resolved)
    {
        for (var i = 0; i < resolved.Length; i++)
        {
            if (attributions[i].ContinuesFrom is var origin and >= 0)
            {
                resolved[i] = resolved[i] with
                {
                    Speaker = resolved[origin].Speaker,
                    SpeakerSpan = resolved[origin].SpeakerSpan,
                    Resolution = SpeakerResolution.Continuation,
                };
            }
        }
    }
}
