namespace StatementsGen.Generator;

/// <summary>The names under which the driver tracks the steps of the pipeline.</summary>
internal static class Steps
{
    /// <summary>The project's settings.</summary>
    internal const string Settings = nameof(Settings);

    /// <summary>Each text, read: a document, or what is wrong with the file.</summary>
    internal const string Readings = nameof(Readings);

    /// <summary>Each text that could be read.</summary>
    internal const string Documents = nameof(Documents);

    /// <summary>What the other documents need to know of each.</summary>
    internal const string Keys = nameof(Keys);

    /// <summary>All documents, speakers and entities of the project.</summary>
    internal const string Index = nameof(Index);

    /// <summary>The documents whose class cannot have the name that the document asks for.</summary>
    internal const string Renames = nameof(Renames);

    /// <summary>Each document with the name of its class, where each has a file of its own.</summary>
    internal const string NamedDocuments = nameof(NamedDocuments);

    /// <summary>Several documents together, where each has no file of its own.</summary>
    internal const string Parts = nameof(Parts);

    /// <summary>What the project is too large for.</summary>
    internal const string Limits = nameof(Limits);
}
