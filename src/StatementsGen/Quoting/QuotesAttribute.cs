namespace StatementsGen;

/// <summary>Declares that a member or type quotes a text. The package's analyzer reports a quotation that the text does not contain verbatim (STG0201).</summary>
/// <remarks>
/// <c>[Quotes(typeof(BannedTtp), "would not entertain discussions")]</c>. <see cref="Quote"/> defines verbatim. The attribute is kept in
/// the assembly, so that a program can list its quotations.
/// </remarks>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class QuotesAttribute : Attribute
{
    /// <summary>Declares a quotation from a document.</summary>
    /// <param name="document">The generated class of the document.</param>
    /// <param name="quotation">The words, as they stand in it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="quotation"/> is <see langword="null"/>.</exception>
    public QuotesAttribute(Type document, string quotation)
    {
        Document = document ?? throw new ArgumentNullException(nameof(document));
        Quotation = quotation ?? throw new ArgumentNullException(nameof(quotation));
    }

    /// <summary>The generated class of the document that is quoted.</summary>
    public Type Document { get; }

    /// <summary>The words that are quoted.</summary>
    public string Quotation { get; }

    /// <summary>The member of the statement that is quoted, as <c>nameof</c>. Without it, the quotation can be anywhere in the document.</summary>
    public string? Statement { get; set; }
}
