using System.Collections.Immutable;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Documents;
using StatementsGen.Checks.Structure;

namespace StatementsGen.Generator.Corpus;

/// <summary>All documents of a project with the names of their classes. Equality is by value.</summary>
/// <param name="Documents">The documents, in ordinal order of their paths.</param>
/// <param name="Renames">The classes that do not have the name that their document asks for.</param>
/// <param name="Findings">What is wrong with the documents' names.</param>
internal sealed record CorpusIndex(
    ValueList<CorpusDocument> Documents,
    ValueList<ClassRename> Renames,
    ValueList<Finding> Findings)
{
    /// <summary>The paths of the documents.</summary>
    internal ValueList<string> Paths => [.. Documents.Select(static document => document.Path)];

    /// <summary>Builds the index.</summary>
    /// <param name="keys">The documents' keys, in the driver's order.</param>
    /// <param name="settings">The settings: without classes, documents may share names.</param>
    internal static CorpusIndex Build(ValueList<DocumentKey> keys, GeneratorSettings? settings)
    {
        // The driver's order is that of the build, which may differ from run to run.
        var sorted = keys.ToImmutableArray().Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path) is not 0 and var byPath
            ? byPath
            : string.CompareOrdinal(left.FilePath, right.FilePath));
        var paths = SamePaths.Remove(sorted);
        var requests = paths.Kept.Select(static key => new ClassRequest(key.Path, key.FilePath, key.Namespace, key.Name, key.NameSpan, key.NamePosition)).ToList();
        var names = settings is { HasClasses: false } ? ClassNames.AsAsked(requests) : ClassNames.Assign(requests);
        var renames = paths.Kept.Zip(names.Names, static (key, name) => (key, name))
            .Where(static pair => pair.key.Name != pair.name)
            .Select(static pair => new ClassRename(pair.key.FilePath, pair.name));
        var positions = PositionsOf(keys);
        return new CorpusIndex(
            [.. paths.Kept.Zip(names.Names, (key, name) => new CorpusDocument(key.Path, key.FilePath, key.Namespace, name, positions[key.FilePath]))],
            [.. renames, .. paths.Removed.Select(static file => new ClassRename(file, null))],
            [.. paths.Findings, .. names.Findings]);
    }

    private static Dictionary<string, int> PositionsOf(ValueList<DocumentKey> keys)
    {
        var positions = new Dictionary<string, int>(keys.Count, StringComparer.Ordinal);
        for (var i = 0; i < keys.Count; i++)
        {
            positions[keys[i].FilePath] = i;
        }

        return positions;
    }
}

/// <summary>A document of the project.</summary>
/// <param name="Path">Its path.</param>
/// <param name="FilePath">The text file's path as the compiler has it.</param>
/// <param name="Namespace">The namespace of its class, below the one that stands for the folder of texts.</param>
/// <param name="ClassName">The name of its class, or the one that it would have.</param>
/// <param name="Position">Its place in the driver's order.</param>
internal readonly record struct CorpusDocument(string Path, string FilePath, string Namespace, string ClassName, int Position);
