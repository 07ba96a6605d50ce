using StatementsGen.Generator.Documents;

namespace StatementsGen.Generator.Corpus;

/// <summary>The sizes of generated files and of batches in the pipeline. No type and no member depends on them.</summary>
/// <remarks>Builds use <see cref="Default"/>. Tests use smaller limits, so that ten documents show what a thousand do.</remarks>
internal sealed record FileLimits
{
    /// <summary>The limits of a build.</summary>
    internal static FileLimits Default { get; } = new();

    /// <summary>The most documents that have a file each.</summary>
    /// <remarks>
    /// At every pass, even for a key pressed in unrelated code, the compiler compares the name of each generated file with those of all others:
    /// this takes 4 ms for a thousand files and half a second for ten thousand.
    /// </remarks>
    internal int MostFiles { get; init; } = 1_000;

    /// <summary>The average number of documents in a <see cref="DocumentGroup"/>. The largest group has twice as many.</summary>
    internal int GroupSize { get; init; } = 16;

    /// <summary>The most documents whose names are collected together.</summary>
    /// <remarks>After an edit the names of one batch are collected again. The other batches are passed on as they are.</remarks>
    internal int BatchSize { get; init; } = 1_024;

    /// <summary>The number of buckets for the names of many documents: a divisor of <see cref="NameBuckets.Count"/>.</summary>
    internal int Buckets { get; init; } = NameBuckets.Count;
}
