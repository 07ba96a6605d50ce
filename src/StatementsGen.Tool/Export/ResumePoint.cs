namespace StatementsGen.Tool.Export;

/// <summary>Where an export was interrupted: what stands last in its file.</summary>
/// <param name="Id">The id of the last document.</param>
/// <param name="Statement">The index of its last statement that is exported; <see langword="null"/> if the document is exported as a whole.</param>
internal sealed record ResumePoint(DocumentId Id, int? Statement = null)
{
    /// <summary>Returns whether a document is the last one. A table holds numbers as texts.</summary>
    /// <param name="id">The id of the document.</param>
    internal bool IsAt(DocumentId id) => id.Value == Id.Value && (id.IsNumber == Id.IsNumber || Statement is not null);
}
