using Microsoft.CodeAnalysis;
using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Pipeline;
using StatementsGen.Outlines;

namespace StatementsGen.Generator.Names;

/// <summary>The steps from the documents to the entities of the project.</summary>
internal static class Entities
{
    /// <summary>Collects the entities of each batch, distributes them over buckets, merges each bucket, and builds the index.</summary>
    /// <param name="batches">The documents.</param>
    /// <param name="index">The index of the documents.</param>
    internal static IncrementalValueProvider<NameIndex<Entity>> From(
        IncrementalValuesProvider<NameBatch> batches,
        IncrementalValueProvider<CorpusIndex> index) => batches
        .Select(static (batch, _) => batch.OccurrencesOf(static document => document.Entities))
        .WithTrackingName(Steps.EntityOccurrences)
        .CollectList()
        .SelectMany(static (batches, _) => NameBucket<EntityOutline>.Partition(batches))
        .WithTrackingName(Steps.EntityBuckets)
        .Select(static (bucket, _) => NameMerging.Entities(bucket))
        .WithTrackingName(Steps.MergedEntities)
        .CollectList()
        .Combine(index)
        .Select(static (pair, _) => NameIndex<Entity>.Build(pair.Left, pair.Right, "entities"))
        .WithTrackingName(Steps.Entities);
}
