using StatementsGen.Quoting;

namespace StatementsGen;

/// <summary>Returns quotations after checking that the text contains them verbatim. The check runs when the code is compiled, if possible, and when it runs.</summary>
/// <remarks>
/// <para>
/// A quotation is verbatim if the text contains it in an ordinal comparison: letter case, dashes,
/// and typographic (<c>“ ” ’</c>) or straight (<c>" '</c>) quotation marks all count. It can begin and end anywhere. Only line
/// breaks do not count. In the text and in the quotation, each run of white space that contains a line break is one space, as in
/// <see cref="Statement.Text"/>, so a quotation can span lines and paragraphs.
/// </para>
/// <para>
/// The package's analyzer reports a constant that is not verbatim (STG0201) where the text is named by a member of a generated class:
/// <c>Quote.From(BannedTtp.X, "…")</c>, <c>Quote.From(BannedTtp.Document, "…")</c>. Other quotations are checked only at run time.
/// </para>
/// </remarks>
public static class Quote
{
    /// <summary>Returns a quotation after checking that the statement contains it verbatim.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="quotation">The words, as they stand in it.</param>
    /// <returns>The words as they stand in <see cref="Statement.Text"/>: <paramref name="quotation"/> without line breaks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> or <paramref name="quotation"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The quotation is empty, or the statement does not contain it verbatim. The message shows the nearest words.</exception>
    public static string From(Statement statement, string quotation)
    {
        _ = statement ?? throw new ArgumentNullException(nameof(statement));
        return Verbatim(statement.Text, quotation, "the statement");
    }

    /// <summary>Returns a quotation after checking that the document contains it verbatim. It can span several statements and can include the title.</summary>
    /// <param name="document">The document.</param>
    /// <param name="quotation">The words, as they stand in it.</param>
    /// <returns>The words as they stand in the document, on one line: <paramref name="quotation"/> without line breaks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="quotation"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The quotation is empty, or the document does not contain it verbatim. The message shows the nearest words.</exception>
    public static string From(StatementDocument document, string quotation)
    {
        _ = document ?? throw new ArgumentNullException(nameof(document));
        return Verbatim(QuotableText.Fold(new MarkedText(document.Text, document.Edits).ReadAll()), quotation, document.Path.Length > 0 ? document.Path : document.Name);
    }

    private static string Verbatim(string text, string quotation, string source)
    {
        var words = QuotableText.Fold(quotation ?? throw new ArgumentNullException(nameof(quotation)));
        return Misquotation.Find(text, words) is { } misquotation
            ? throw new ArgumentException($"The quotation “{QuotableText.Shorten(words)}” is not verbatim in {source}: {misquotation.Reason}.", nameof(quotation))
            : words;
    }
}
