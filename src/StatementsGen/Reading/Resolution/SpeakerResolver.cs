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
        var joined = new Dictionary<int, ValueList<SpeakerMentionOutline>>();
        ResolveSources(text, attributions, directory, new NamedSubjects(text, sentences, names, attributions), resolved, joined);
        Continue(attributions, resolved, joined);
        var addressees = new AddresseeList(directory);
        for (var i = 0; i < resolved.Length; i++)
        {
            resolved[i] = resolved[i] with { Addressee = addressees.Find(attributions[i]) };
        }

        return OutlineAssembler.Assemble(sentences, names, attributions, resolved, directory) with
        {
            SpeakerMentions = joined.Count == 0 ? ValueList<SpeakerMentionOutline>.Empty
                : [.. joined.OrderBy(static pair => pair.Key).SelectMany(static pair => pair.Value)],
            Addressees = [.. addressees.Addressees],
        };
    }

    private static void ResolveSources(
        string text,
        AttributionList attributions,
        SpeakerDirectory directory,
        NamedSubjects subjects,
        AttributionOutline[] resolved,
        Dictionary<int, ValueList<SpeakerMentionOutline>> joined)
    {
        var several = new JoinedSpeakers(directory);
        var last = -1;
        var pronouns = new PronounResolver(directory, subjects);
        for (var i = 0; i < resolved.Length; i++)
        {
            ref readonly var spans = ref attributions[i];
            var speaker = -1;
            var resolution = SpeakerResolution.Name;
            if (spans.Source is { } source)
            {
                if (spans.Described.Kind is SourceKind.Name or SourceKind.Description)
                {
                    if (several.Find(spans.Joined) is { Count: > 0 } mentions)
                    {
                        joined[i] = mentions;
                        (speaker, resolution) = (mentions[0].Speaker, mentions[0].Resolution);
                        last = i;
                    }
                    else
                    {
                        speaker = directory.Find(spans.Described, out resolution);
                        last = -1;
                    }

                    pronouns.Note(speaker, spans.Sentence, source.Start, text.AsSpan(source.Start).StartsWith("the ".AsSpan(), StringComparison.OrdinalIgnoreCase));
                }
                else if (last >= 0 && spans.Sentence - attributions[last].Sentence <= 1 && spans.Described.Kind == SourceKind.GroupPronoun
                    && text.AsSpan(source.Start, source.Length).Equals("they".AsSpan(), StringComparison.OrdinalIgnoreCase))
                {
                    // "The ministry and the union said … They added …"
                    joined[i] = [.. joined[last].Select(mention => new SpeakerMentionOutline(mention.Speaker, SpeakerResolution.Pronoun, source))];
                    (speaker, resolution) = (joined[i][0].Speaker, SpeakerResolution.Pronoun);
                    last = i;
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
                (spans.ContentBefore is null ? 0 : 1) + (spans.ContentAfter is null ? 0 : 1),
                spans.Act.Act,
                spans.Act.IsNegated,
                spans.Addressee,
                SpeakerCount: joined.TryGetValue(i, out var speakers) ? speakers.Count : 0);
        }
    }

    /// <summary>Gives continued quotations the speaker of the quotation that they continue.</summary>
    private static void Continue(
        AttributionList attributions, AttributionOutline[] resolved, Dictionary<int, ValueList<SpeakerMentionOutline>> joined)
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
                    SpeakerCount = resolved[origin].SpeakerCount,
                };
                if (joined.TryGetValue(origin, out var mentions))
                {
                    joined[i] = [.. mentions.Select(static mention => mention with { Resolution = SpeakerResolution.Continuation })];
                }
            }
        }
    }
}
