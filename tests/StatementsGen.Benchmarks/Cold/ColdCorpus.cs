using StatementsGen.Benchmarks.Building;

namespace StatementsGen.Benchmarks.Cold;

/// <summary>Texts and the detail that they are compiled in with.</summary>
/// <param name="Shape">The number and size of the texts.</param>
/// <param name="Project">The project with the generator.</param>
internal sealed record ColdCorpus(CorpusShape Shape, ProjectShape Project)
{
    /// <summary>The corpora that are measured.</summary>
    internal static IReadOnlyList<ColdCorpus> All { get; } =
    [
        new(new CorpusShape("one", 1, 10), ProjectShape.Statements),
        new(new CorpusShape("usual", 50, 10), ProjectShape.Statements),
        new(new CorpusShape("large", 2_000, 65), ProjectShape.Corpus),
    ];
}
