namespace StatementsGen.Generator.Corpus;

/// <summary>How many documents and names go together, in files and in steps of the pipeline. No type and no member depends on it.</summary>
/// <remarks>A project has the <see cref="Default"/>. Tests set others: with small numbers, ten documents show what a thousand do.</remarks>
internal sealed record FileLimits
{
    /// <summary>The limits of a build.</summary>
    internal static FileLimits Default { get; } = new();

    /// <summary>The most documents that have a file each.</summary>
    /// <remarks>
    /// At every pass, and be it for a key pressed in unrelated code, the compiler compares the name of each generated file with those of all
    /// others: a thousand take it 4 ms, ten thousand half a second.
    /// </remarks>
    internal int MostFiles { get; init; } = 1_000;

    /// <summary>The number of documents in a <see cref="DocumentGroup"/>, on average. None has more than twice as many.</summary>
    internal int GroupSize { get; init; } = 16;

    /// <summary>The most documents in a <see cref="RosterBlock"/>.</summary>
    /// <remarks>After an edit the names of one block are gathered from its documents again, and those of each block are passed on as a whole.</remarks>
    internal int BlockSize { get; init; } = 1_024;

    /// <summary>Over how many shares the names of many documents are spread: a divisor of <see cref="RosterShares.Count"/>.</summary>
    internal int Shares { get; init; } = RosterShares.Count;
}
