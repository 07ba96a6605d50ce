namespace StatementsGen.Tool.Export.Linked;

/// <summary>Writes documents as W3C Web Annotations: a page of annotations a line. The tool's README documents them.</summary>
/// <param name="output">Where the lines go; it stays open.</param>
internal sealed class WebAnnotationWriter(Stream output) : IDocumentWriter
{
    private readonly LinkedJson _json = new(output);

    /// <inheritdoc/>
    public ValueTask WriteAsync(DocumentId id, StatementDocument document)
    {
        new AnnotationPage(_json, LinkedJson.LinkTo(id), document).Write();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask FlushAsync(CancellationToken cancellationToken) => _json.FlushAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _json.DisposeAsync();
}
