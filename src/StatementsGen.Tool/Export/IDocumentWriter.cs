namespace StatementsGen.Tool.Export;

/// <summary>Writes documents in a format. To dispose of it ends the output, which stays open.</summary>
internal interface IDocumentWriter : IAsyncDisposable
{
    /// <summary>Writes a document.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="document">The document.</param>
    ValueTask WriteAsync(DocumentId id, StatementDocument document);

    /// <summary>Hands on what was written, as far as the format can before the end.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    ValueTask FlushAsync(CancellationToken cancellationToken);
}
