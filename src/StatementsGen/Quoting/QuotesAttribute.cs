namespace StatementsGen;

/// <summary>Says that what it stands on quotes a text. The package's analyzer reports a quotation that is not in the text verbatim (STG0201).</summary>
/// <remarks>
/// <c>[Quotes(typeof(BannedTtp), "would not entertain discussions")]</c>. What is verbatim is said at <see cref="Quote"/>. The attribute stays in
/// the assembly, so that a program can list what its code quotes.
/// </remarks>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class QuotesAttribute : Attribute
{
    /// <summary>Quotes a document.</summary>
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

    /// <summary>The member that stands for the statement which the words are from, best as <c>nameof</c>; without it they may be anywhere in the document.</summary>
    public string? Statement { get; set; }
}
