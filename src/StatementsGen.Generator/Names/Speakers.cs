using Microsoft.CodeAnalysis;
using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Pipeline;
using StatementsGen.Outlines;

namespace StatementsGen.Generator.Names;

/// <summary>The steps from the documents to the speakers of the project.</summary>
internal static class Speakers
{
    /// <summary>Collects the speakers of each batch, distributes them over buckets, merges each bucket, and builds the index.</summary>
    /// <param name="batches">The documents.</param>
    /// <param name="index">The index of the documents.</param>
    internal static IncrementalValueProvider<NameIndex<Speaker>> From(
        IncrementalValuesProvider<NameBatch> batches,
        IncrementalValueProvider<CorpusIndex> index) => batches
        .Select(static (batch, _) => batch.OccurrencesOf(static document => document.Speakers))
        .WithTrackingName(Steps.SpeakerOccurrences)
        .CollectList()
        .SelectMany(static (batches, _) => NameBucket<SpeakerOutline>.Partition(batches))
        .WithTrackingName(Steps.SpeakerBuckets)
        .Select(static (bucket, _) => NameMerging.Speakers(bucket))
        .WithTrackingName(Steps.MergedSpeakers)
        .CollectList()
        .Combine(index)
        .Select(static (pair, _) => NameIndex<Speaker>.Build(pair.Left, pair.Right, "speakers"))
        .WithTrackingName(Steps.Speakers);
}
