namespace StatementsGen.Reading.Resolution;

/// <summary>
/// Finds who tells the story: whoever is addressed by name just before or after a line that the narrator says: <c>“Are you ill, Holm?” she asked. ¶
/// “No,” I said.</c>
/// </summary>
/// <remarks>The first address decides, so what follows in the text takes no name away. Who has spoken by name before is not the narrator.</remarks>
/// <param name="directory">The speakers.</param>
internal sealed class NarratorFinder(SpeakerDirectory directory)
{
    private readonly HashSet<int> _others = [];

    /// <summary>Gets the narrator, as an index of an entity, or -1.</summary>
    internal int Narrator { get; private set; } = -1;

    /// <summary>Looks through the lines of a conversation.</summary>
    /// <param name="lines">The lines, in order.</param>
    internal void Read(List<ConversationLine> lines)
    {
        for (var i = 0; i < lines.Count && Narrator < 0; i++)
        {
            if (lines[i].Speaker >= 0 && !lines[i].IsBare)
            {
                _others.Add(lines[i].Speaker);
            }
            else if (lines[i].Speaker == ConversationLine.Narrator && !lines[i].IsBare)
            {
                Narrator = i > 0 && IsToNarrator(lines[i - 1]) ? lines[i - 1].Addressee
                    : i + 1 < lines.Count && IsToNarrator(lines[i + 1]) ? lines[i + 1].Addressee
                    : -1;
            }
        }
    }

    private bool IsToNarrator(ConversationLine line) => line.Addressee >= 0 && line.Speaker != ConversationLine.Narrator
        && !_others.Contains(directory.KnownOf(line.Addressee));
}
