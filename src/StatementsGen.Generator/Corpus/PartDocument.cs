using StatementsGen.Tables;

namespace StatementsGen.Generator.Corpus;

/// <summary>A document without members, as its code is written. Equality is by value.</summary>
/// <param name="Path">The document's path.</param>
/// <param name="Namespace">The namespace of its class, below the one that stands for the folder of texts.</param>
/// <param name="ClassName">The name of its class.</param>
/// <param name="Name">The document's own name.</param>
/// <param name="Title">Its title, if it has one.</param>
/// <param name="StatementCount">The number of its statements.</param>
/// <param name="Checksum">The checksum of the text.</param>
/// <param name="Table">What was found in the text.</param>
internal sealed record PartDocument(
    string Path,
    string Namespace,
    string ClassName,
    string Name,
    string? Title,
    int StatementCount,
    ulong Checksum,
    DocumentTable Table);
