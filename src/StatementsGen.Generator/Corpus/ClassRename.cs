using Microsoft.CodeAnalysis;
using StatementsGen.Checks.Structure;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Pipeline;

namespace StatementsGen.Generator.Corpus;

/// <summary>A document whose class does not get the requested name. Equality is by value.</summary>
/// <param name="Key">The document.</param>
/// <param name="ClassName">The name of its class; <see langword="null"/> if no code is generated for the document.</param>
internal sealed record ClassRename(DocumentKey Key, string? ClassName)
{
    /// <summary>The step that selects the renamed documents.</summary>
    /// <param name="index">The index.</param>
    internal static IncrementalValueProvider<ValueList<ClassRename>> From(IncrementalValueProvider<CorpusIndex> index) => index
        .Select(static (index, _) => index.Renames)
        .WithTrackingName(Steps.Renames);

    /// <summary>The step that names the documents that have a file each.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="renames">The renamed documents.</param>
    /// <param name="layout">The project's layout.</param>
    /// <returns>The documents with the names of their classes; empty in other layouts.</returns>
    internal static IncrementalValuesProvider<DocumentModel> Apply(
        IncrementalValuesProvider<DocumentModel> documents,
        IncrementalValueProvider<ValueList<ClassRename>> renames,
        IncrementalValueProvider<ProjectLayout> layout) => documents
        .Combine(renames.PairWith(layout))
        .SelectMany(static (pair, _) => pair.Right.Right.Files == FileLayout.Documents ? Apply(pair.Left, pair.Right.Left) : [])
        .WithTrackingName(Steps.NamedDocuments);

    /// <summary>Returns the name of a document's class.</summary>
    /// <param name="document">The document.</param>
    /// <param name="renames">The renamed documents.</param>
    /// <returns>The name; <see langword="null"/> if no code is generated for the document.</returns>
    internal static string? ClassNameOf(DocumentKey document, ValueList<ClassRename> renames)
    {
        foreach (var rename in renames)
        {
            if (rename.Key.FilePath == document.FilePath)
            {
                return rename.ClassName;
            }
        }

        return document.Name;
    }

    // The same object if the name is the same: the driver compares each model with the one of its last pass.
    private static ValueList<DocumentModel> Apply(DocumentModel model, ValueList<ClassRename> renames) => ClassNameOf(model.Key, renames) switch
    {
        null => [],
        var name when name == model.ClassName => [model],
        var name => [model with { ClassName = name }],
    };
}
