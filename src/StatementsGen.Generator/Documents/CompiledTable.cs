using StatementsGen.Tables;

namespace StatementsGen.Generator.Documents;

/// <summary>What the code of a document is written from when it has no members. Equality is by value.</summary>
/// <param name="Path">The document's path.</param>
/// <param name="FilePath">The text file's path as the compiler has it.</param>
/// <param name="Name">The document's name.</param>
/// <param name="Checksum">The checksum of the text.</param>
/// <param name="Table">What was found in the text.</param>
internal sealed record CompiledTable(string Path, string FilePath, string Name, ulong Checksum, DocumentTable Table)
{
    /// <summary>The table of a document.</summary>
    /// <param name="document">The document.</param>
    internal static CompiledTable Of(DocumentModel document) =>
        new(document.Path, document.FilePath, document.Key.Name, document.Checksum, document.Table);
}
