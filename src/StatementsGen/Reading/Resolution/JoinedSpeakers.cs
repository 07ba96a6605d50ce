using StatementsGen.Outlines;
using StatementsGen.Reading.Attributions;
using StatementsGen.Reading.Sources;

namespace StatementsGen.Reading.Resolution;

/// <summary>Finds the speakers of sources that join several.</summary>
internal sealed class JoinedSpeakers
{
    private readonly SpeakerDirectory _directory;

    /// <summary>Makes a finder.</summary>
    /// <param name="directory">The speakers of the document.</param>
    internal JoinedSpeakers(SpeakerDirectory directory) => _directory = directory;

    /// <summary>Finds the speakers of a source.</summary>
    /// <param name="joined">What the source joins, if it does.</param>
    /// <returns>The mentions of the speakers, or none if it is not clear that there are several.</returns>
    internal ValueList<SpeakerMentionOutline> Find(JoinedSource[]? joined)
    {
        if (joined is null || !Array.TrueForAll(joined, CanSpeak) || !Array.Exists(joined, part => part.IsSure || _directory.HasLongerName(part.Described.Name)))
        {
            return ValueList<SpeakerMentionOutline>.Empty;
        }

        var mentions = new SpeakerMentionOutline[joined.Length];
        for (var i = 0; i < mentions.Length; i++)
        {
            var speaker = _directory.Find(joined[i].Described, out var resolution);
            if (Array.Exists(mentions, mention => mention.Span.Length > 0 && mention.Speaker == speaker))
            {
                // "Johnson and Johnson"
                return ValueList<SpeakerMentionOutline>.Empty;
            }

            mentions[i] = new SpeakerMentionOutline(speaker, resolution, joined[i].Span);
        }

        return ValueList<SpeakerMentionOutline>.Own(mentions);
    }

    /// <summary>Whether a part is a name or a noun phrase, and no end of a longer name: <c>Marks and [Spencer]</c>.</summary>
    private bool CanSpeak(JoinedSource part) =>
        part.Described.Kind is SourceKind.Name or SourceKind.Description && !_directory.IsInsideName(part.Span.Start);
}
