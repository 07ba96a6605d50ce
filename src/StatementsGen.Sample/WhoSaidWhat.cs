using StatementsGen.Sample.Seeds;

namespace StatementsGen.Sample;

/// <summary>Answers what a given speaker said, in all texts of the project.</summary>
public static class WhoSaidWhat
{
    /// <summary>The statements of the Foreign Office's spokesperson.</summary>
    public static IReadOnlyList<Statement> Spokesperson { get; } = [.. Corpus.Statements.SaidBy(Speakers.MumtazZahraBaloch)];

    /// <summary>How often each speaker is heard, most often first.</summary>
    public static IReadOnlyList<(Speaker Speaker, int Count)> Tally { get; } =
    [
        .. Speakers.All
            .Select(static speaker => (speaker, Corpus.Statements.SaidBy(speaker).Count()))
            .OrderByDescending(static pair => pair.Item2)
            .ThenBy(static pair => pair.speaker.Name, StringComparer.Ordinal),
    ];
}
