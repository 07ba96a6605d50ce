namespace StatementsGen.Generator;

/// <summary>The names under which the driver tracks the steps of the pipeline.</summary>
internal static class Steps
{
    /// <summary>The project's settings.</summary>
    internal const string Settings = nameof(Settings);

    /// <summary>All texts, read on all processors before they are asked for one by one.</summary>
    internal const string ReadAhead = nameof(ReadAhead);

    /// <summary>Each text, read: a document, or what is wrong with the file.</summary>
    internal const string Readings = nameof(Readings);

    /// <summary>Each text that could be read.</summary>
    internal const string Documents = nameof(Documents);

    /// <summary>What the other documents need to know of each.</summary>
    internal const string Keys = nameof(Keys);

    /// <summary>All documents of the project.</summary>
    internal const string Index = nameof(Index);

    /// <summary>The documents whose class cannot have the name that the document asks for.</summary>
    internal const string Renames = nameof(Renames);

    /// <summary>How the code of the documents is spread over files.</summary>
    internal const string Layout = nameof(Layout);

    /// <summary>Each document with the name of its class, where each has a file of its own.</summary>
    internal const string NamedDocuments = nameof(NamedDocuments);

    /// <summary>All documents, in order and with the names of their classes.</summary>
    internal const string Ordered = nameof(Ordered);

    /// <summary>Several documents together, where they are too many for a file each.</summary>
    internal const string Groups = nameof(Groups);

    /// <summary>Several documents together, where they have no members.</summary>
    internal const string Parts = nameof(Parts);

    /// <summary>Many documents together, whose names are gathered together.</summary>
    internal const string RosterBlocks = nameof(RosterBlocks);

    /// <summary>The speakers in the documents of a block.</summary>
    internal const string SpeakerSightings = nameof(SpeakerSightings);

    /// <summary>The speakers in all documents, shared out by name.</summary>
    internal const string SpeakerShares = nameof(SpeakerShares);

    /// <summary>The speakers of each share, merged.</summary>
    internal const string MergedSpeakers = nameof(MergedSpeakers);

    /// <summary>All speakers of the project.</summary>
    internal const string Speakers = nameof(Speakers);

    /// <summary>The entities in the documents of a block.</summary>
    internal const string EntitySightings = nameof(EntitySightings);

    /// <summary>The entities in all documents, shared out by name.</summary>
    internal const string EntityShares = nameof(EntityShares);

    /// <summary>The entities of each share, merged.</summary>
    internal const string MergedEntities = nameof(MergedEntities);

    /// <summary>All entities of the project.</summary>
    internal const string Entities = nameof(Entities);

    /// <summary>Each type that declares metadata, read: a schema, or what is wrong with the type.</summary>
    internal const string SchemaReadings = nameof(SchemaReadings);

    /// <summary>All schemas of the project.</summary>
    internal const string Schemas = nameof(Schemas);

    /// <summary>The paths of all documents, where a schema has documents for values.</summary>
    internal const string Paths = nameof(Paths);

    /// <summary>Each document that has a schema, with the values of its metadata.</summary>
    internal const string Bindings = nameof(Bindings);

    /// <summary>The patterns of each type that declares metadata which fit no document.</summary>
    internal const string UnusedPatterns = nameof(UnusedPatterns);

    /// <summary>What the project is too large for.</summary>
    internal const string Limits = nameof(Limits);
}
