namespace StatementsGen.Generator.Documents;

/// <summary>How much code a document takes. Equality is by value.</summary>
/// <param name="FilePath">The text file's path as the compiler has it.</param>
/// <param name="Statements">The number of its statements.</param>
/// <param name="TableLength">The length of its table, in UTF-16 code units.</param>
internal readonly record struct DocumentSize(string FilePath, int Statements, int TableLength)
{
    /// <summary>The size of a document.</summary>
    /// <param name="document">The document.</param>
    internal static DocumentSize Of(DocumentModel document) => new(
        document.FilePath,
        document.StatementCount,
        document.Table.Names.Length + document.Table.Spans.Length);
}
