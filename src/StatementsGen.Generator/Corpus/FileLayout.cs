using Microsoft.CodeAnalysis;
using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Pipeline;

namespace StatementsGen.Generator.Corpus;

/// <summary>How the code of a project's documents is distributed over files. It changes no type and no member.</summary>
internal enum FileLayout
{
    /// <summary>No code is generated.</summary>
    None,

    /// <summary>Each document has a file of its own, which is the easiest to read.</summary>
    Documents,

    /// <summary>Several documents share a file, because there are many (<see cref="DocumentGroup"/>).</summary>
    Groups,

    /// <summary>Documents have no members, and several share a file (<see cref="CorpusPart"/>).</summary>
    Parts,
}

/// <summary>The layout of a project. Equality is by value.</summary>
/// <param name="Files">How the code is distributed over files.</param>
internal sealed record ProjectLayout(FileLayout Files);

/// <summary>Chooses a <see cref="FileLayout"/>.</summary>
internal static class FileLayouts
{
    /// <summary>The step that chooses the layout.</summary>
    /// <param name="index">The index.</param>
    /// <param name="settings">The project's settings.</param>
    /// <param name="limits">The limits.</param>
    internal static IncrementalValueProvider<ProjectLayout> From(
        IncrementalValueProvider<CorpusIndex> index,
        IncrementalValueProvider<GeneratorSettings?> settings,
        FileLimits limits) => index
        .Combine(settings)
        .Select((pair, _) => new ProjectLayout(For(pair.Left.Documents.Count, pair.Right, limits)))
        .WithTrackingName(Steps.Layout);

    /// <summary>Returns the layout for a project.</summary>
    /// <param name="documents">The number of its documents.</param>
    /// <param name="settings">Its settings, or <see langword="null"/> if nothing is generated.</param>
    /// <param name="limits">The limits.</param>
    internal static FileLayout For(int documents, GeneratorSettings? settings, FileLimits limits) => settings switch
    {
        null => FileLayout.None,
        { HasParts: true } => FileLayout.Parts,
        _ => documents > limits.MostFiles ? FileLayout.Groups : FileLayout.Documents,
    };
}
