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
        AuthoredSpeakers.Complete(text, sentences, attributions);
        var resolved = new AttributionOutline[attributions.Count];
        var joined = new JoinedSpeakers(text, directory);
        var pronouns = new PronounResolver(directory, new NamedSubjects(text, sentences, names, attributions), new ParagraphEnds(sentences.Paragraphs));
        var authored = new AuthoredSpeakers(text, sentences, directory, joined);
        ResolveSources(text, sentences.Sentences, attributions, directory, pronouns, joined, authored, resolved);
        Continue(attributions, joined, resolved);
        authored.Apply(attributions, resolved);
        new ConversationReader(text, names, attributions, resolved, directory).Resolve(sentences.Paragraphs);

        // What a conversation tells counts less, too.
        var gone = authored.Apply(attributions, resolved);
        var addressees = new AddresseeList(directory);
        for (var i = 0; i < resolved.Length; i++)
        {
            // Most attributions have neither, and are not copied.
            if ((addressees.Find(attributions[i]), joined.CountOf(i, resolved[i].Speaker)) is var (addressee, speakers) && (addressee >= 0 || speakers > 0))
            {
                resolved[i] = resolved[i] with { Addressee = addressee, SpeakerCount = speakers };
            }
        }

        resolved = WithoutTurnsOfNobody(attributions, resolved, gone);
        return OutlineAssembler.Assemble(sentences, names, attributions, resolved, directory) with
        {
            SpeakerMentions = joined.All,
            Addressees = [.. addressees.Addressees],
        };
    }

    private static void ResolveSources(
        string text,
        IReadOnlyList<TextSpan> sentences,
        AttributionList attributions,
        SpeakerDirectory directory,
        PronounResolver pronouns,
        JoinedSpeakers joined,
        AuthoredSpeakers authored,
        AttributionOutline[] resolved)
    {
        for (var i = 0; i < resolved.Length; i++)
        {
            ref readonly var spans = ref attributions[i];
            var speaker = -1;
            var resolution = SpeakerResolution.Name;
            if (authored.TryFind(attributions, i, out var author))
            {
                // Later pronouns mean whom the author names, not whom the text was misread to name.
                speaker = author;
                if (author >= 0)
                {
                    pronouns.Note(author, spans.Sentence, sentences[spans.Sentence].Start, hasArticle: false);
                }
            }
            else if (spans.Source is { } source)
            {
                if (spans.Described.Kind is SourceKind.Name or SourceKind.Description)
                {
                    speaker = joined.Find(i, spans) is { } first ? Take(first, out resolution) : directory.Find(spans.Described, out resolution);
                    if (spans.Joined is not null || spans.Described is { Kind: SourceKind.Description, IsPair: true })
                    {
                        pronouns.NotePair(spans.Sentence);
                    }

                    pronouns.Note(speaker, spans.Sentence, source.Start, text.AsSpan(source.Start).StartsWith("the ".AsSpan(), StringComparison.OrdinalIgnoreCase));
                }
                else
                {
                    speaker = joined.FindThey(i, spans) is { } first ? first.Speaker : pronouns.Resolve(spans, source.Start);
                    resolution = SpeakerResolution.Pronoun;
                }
            }
            else if (spans.ContinuesFrom is var origin and >= 0 && origin < i && resolved[origin].Speaker is var talking and >= 0)
            {
                pronouns.GoOn(talking, spans.Sentence);
                joined.GoOn(origin, spans.Sentence);
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
                spans.Addressee);
        }
    }

    private static int Take(in SpeakerMentionOutline mention, out SpeakerResolution resolution)
    {
        resolution = mention.Resolution;
        return mention.Speaker;
    }

    /// <summary>Drops the quotations without cue to which no conversation gives a speaker, and what the author takes away.</summary>
    private static AttributionOutline[] WithoutTurnsOfNobody(AttributionList attributions, AttributionOutline[] resolved, bool[]? gone)
    {
        var indices = new int[resolved.Length];
        var kept = 0;
        for (var i = 0; i < resolved.Length; i++)
        {
            var isTurnOfNobody = attributions[i].Finder is AttributionFinderKind.Turn or AttributionFinderKind.Beat && resolved[i].Speaker < 0;
            var isKept = !isTurnOfNobody && gone?[i] != true;
            indices[i] = isKept ? kept : -1;
            if (isKept)
            {
                resolved[kept++] = resolved[i];
            }
        }

        attributions.Keep(indices);
        Array.Resize(ref resolved, kept);
        return resolved;
    }

    /// <summary>Gives continued quotations the speakers of the quotation that they continue.</summary>
    private static void Continue(AttributionList attributions, JoinedSpeakers joined, AttributionOutline[] resolved)
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
                joined.Continue(i, origin);
            }
        }
    }
}
