namespace StatementsGen.Generator.Pipeline;

/// <summary>The names under which the driver tracks the steps of the pipeline.</summary>
internal static class Steps
{
    /// <summary>The project's settings.</summary>
    internal const string Settings = nameof(Settings);

    /// <summary>All texts, read on all processors before they are requested one by one.</summary>
    internal const string ReadAhead = nameof(ReadAhead);

    /// <summary>The reading of each text: a document, or findings.</summary>
    internal const string Readings = nameof(Readings);

    /// <summary>Each text that could be read.</summary>
    internal const string Documents = nameof(Documents);

    /// <summary>The identity and the requested name of each document.</summary>
    internal const string Keys = nameof(Keys);

    /// <summary>All documents of the project.</summary>
    internal const string Index = nameof(Index);

    /// <summary>The documents whose class does not get the requested name.</summary>
    internal const string Renames = nameof(Renames);

    /// <summary>How the code of the documents is distributed over files.</summary>
    internal const string Layout = nameof(Layout);

    /// <summary>Each document with the name of its class, if each has a file.</summary>
    internal const string NamedDocuments = nameof(NamedDocuments);

    /// <summary>All documents in order, with the names of their classes.</summary>
    internal const string Ordered = nameof(Ordered);

    /// <summary>The documents by file, if there are too many for a file each.</summary>
    internal const string Groups = nameof(Groups);

    /// <summary>The documents by file, if they have no members.</summary>
    internal const string Parts = nameof(Parts);

    /// <summary>The documents in batches, whose names are collected together.</summary>
    internal const string NameBatches = nameof(NameBatches);

    /// <summary>The speakers in the documents of each batch.</summary>
    internal const string SpeakerOccurrences = nameof(SpeakerOccurrences);

    /// <summary>The speakers in all documents, by bucket.</summary>
    internal const string SpeakerBuckets = nameof(SpeakerBuckets);

    /// <summary>The merged speakers of each bucket.</summary>
    internal const string MergedSpeakers = nameof(MergedSpeakers);

    /// <summary>All speakers of the project.</summary>
    internal const string Speakers = nameof(Speakers);

    /// <summary>The entities in the documents of each batch.</summary>
    internal const string EntityOccurrences = nameof(EntityOccurrences);

    /// <summary>The entities in all documents, by bucket.</summary>
    internal const string EntityBuckets = nameof(EntityBuckets);

    /// <summary>The merged entities of each bucket.</summary>
    internal const string MergedEntities = nameof(MergedEntities);

    /// <summary>All entities of the project.</summary>
    internal const string Entities = nameof(Entities);

    /// <summary>The reading of each type that declares metadata: a schema, or findings.</summary>
    internal const string SchemaReadings = nameof(SchemaReadings);

    /// <summary>All schemas of the project.</summary>
    internal const string Schemas = nameof(Schemas);

    /// <summary>The paths of all documents, if a schema has documents as values.</summary>
    internal const string Paths = nameof(Paths);

    /// <summary>The metadata of each document that has a schema.</summary>
    internal const string Bindings = nameof(Bindings);

    /// <summary>The patterns that match no document.</summary>
    internal const string UnusedPatterns = nameof(UnusedPatterns);

    /// <summary>The limits that the project exceeds.</summary>
    internal const string Limits = nameof(Limits);
}
