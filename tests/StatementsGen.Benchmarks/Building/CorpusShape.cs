namespace StatementsGen.Benchmarks.Building;

/// <summary>How many documents of which size a project has.</summary>
/// <param name="Name">What the shape is called on the command line.</param>
/// <param name="Documents">The number of documents.</param>
/// <param name="Statements">The number of statements in each.</param>
internal sealed record CorpusShape(string Name, int Documents, int Statements)
{
    /// <summary>
    /// The shapes that are measured: a usual project; as many members as fields set from literals can be (at 100,000 statements those meet
    /// CS8103); many small documents, fewer large ones, and one that is very large.
    /// </summary>
    internal static IReadOnlyList<CorpusShape> All { get; } =
    [
        new("usual", 50, 10),
        new("members", 4_000, 10),
        new("small", 10_000, 10),
        new("large", 2_000, 65),
        new("single", 1, 130_000),
    ];
}
