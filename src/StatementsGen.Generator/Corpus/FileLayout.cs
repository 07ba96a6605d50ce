using StatementsGen.Checks.Settings;

namespace StatementsGen.Generator.Corpus;

/// <summary>How the code of a project's documents is spread over files. It changes no type and no member.</summary>
internal enum FileLayout
{
    /// <summary>There is no code.</summary>
    None,

    /// <summary>Each document has a file: what one likes to look at.</summary>
    Documents,

    /// <summary>Some documents share a file, since there are many (<see cref="DocumentGroup"/>).</summary>
    Groups,

    /// <summary>Documents have no members, and some share a file (<see cref="CorpusPart"/>).</summary>
    Parts,
}

/// <summary>Chooses a <see cref="FileLayout"/>.</summary>
internal static class FileLayouts
{
    /// <summary>The layout for a project.</summary>
    /// <param name="documents">The number of its documents.</param>
    /// <param name="settings">Its settings, or <see langword="null"/> where nothing is generated.</param>
    /// <param name="limits">How many documents may have a file each.</param>
    internal static FileLayout For(int documents, GeneratorSettings? settings, FileLimits limits) => settings switch
    {
        null => FileLayout.None,
        { HasParts: true } => FileLayout.Parts,
        _ => documents > limits.MostFiles ? FileLayout.Groups : FileLayout.Documents,
    };
}
