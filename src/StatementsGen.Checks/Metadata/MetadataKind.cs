namespace StatementsGen.Checks.Metadata;

/// <summary>How a value in front matter is written.</summary>
internal enum MetadataKind
{
    /// <summary>Nothing, <c>~</c> or <c>null</c>.</summary>
    Null,

    /// <summary>A scalar without quotes.</summary>
    Plain,

    /// <summary>A scalar in quotes or a block scalar: always a string.</summary>
    Quoted,

    /// <summary>A sequence.</summary>
    List,

    /// <summary>A mapping.</summary>
    Mapping,
}
