using StatementsGen.Outlines;
using StatementsGen.Reading.Attributions;
using StatementsGen.Reading.Names;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Reading.Resolution;

/// <summary>Finds for whom the words of each source stand, and puts the outline together.</summary>
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
        IReadOnlyList<AttributionSpans> attributions)
    {
        var directory = new SpeakerDirectory(text, names);
        var resolved = ResolveSources(text, attributions, directory);
        Continue(attributions, resolved);
        return OutlineAssembler.Assemble(sentences, names, attributions, resolved, directory);
    }

    private static ResolvedSource[] ResolveSources(string text, IReadOnlyList<AttributionSpans> attributions, SpeakerDirectory directory)
    {
        using var reader = new SourceReader(text);
        var pronouns = new PronounResolver(directory);
        var resolved = new ResolvedSource[attributions.Count];
        for (var i = 0; i < resolved.Length; i++)
        {
            var spans = attributions[i];
            resolved[i] = new ResolvedSource(-1, SpeakerResolution.Name, spans.Source);
            if (spans.Source is not { } source)
            {
                continue;
            }

            var description = reader.Read(source);
            if (description.Kind is SourceKind.Name or SourceKind.Description)
            {
                var speaker = directory.Find(description, out var resolution);
                resolved[i] = new ResolvedSource(speaker, resolution, source);
                pronouns.Note(speaker, spans.Sentence);
            }
            else
            {
                resolved[i] = new ResolvedSource(pronouns.Resolve(description.Kind, spans.Sentence), SpeakerResolution.Pronoun, source);
            }
        }

        return resolved;
    }

    /// <summary>Gives quotations that go on the speaker from whom they go on.</summary>
    private static void Continue(IReadOnlyList<AttributionSpans> attributions, ResolvedSource[] resolved)
    {
        for (var i = 0; i < resolved.Length; i++)
        {
            if (attributions[i].ContinuesFrom is var origin and >= 0)
            {
                resolved[i] = resolved[origin] with { Resolution = SpeakerResolution.Continuation };
            }
        }
    }
}

/// <summary>The speaker that the words of a source stand for.</summary>
/// <param name="Speaker">Index of the speaker, or -1.</param>
/// <param name="Resolution">How the words lead to the speaker.</param>
/// <param name="Source">The words.</param>
internal readonly record struct ResolvedSource(int Speaker, SpeakerResolution Resolution, TextSpan? Source);
