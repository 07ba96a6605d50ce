using StatementsGen.Quoting;

namespace StatementsGen;

/// <summary>Quotes texts, and sees that each quotation is verbatim: when the code is compiled where it can be, and when it runs.</summary>
/// <remarks>
/// <para>
/// A quotation is verbatim if its UTF-16 code units stand in the text one after the other, as an ordinal comparison has it: letter case, dashes,
/// and typographic (<c>“ ” ’</c>) or straight (<c>" '</c>) quotation marks all count. It may begin and end anywhere. One thing alone does not count:
/// how lines are wrapped. In the text and in the quotation each run of white space that holds a line break is one space, as in
/// <see cref="Statement.Text"/>; so a quotation can go over lines, and from one paragraph of a document into the next.
/// </para>
/// <para>
/// The package's analyzer reports a constant that is not verbatim (STG0201) where the text is named by a member of a generated class:
/// <c>Quote.From(BannedTtp.X, "…")</c>, <c>Quote.From(BannedTtp.Document, "…")</c>. All else is checked at run time alone.
/// </para>
/// </remarks>
public static class Quote
{
    /// <summary>Quotes a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="quotation">The words, as they stand in it.</param>
    /// <returns>The words as they stand in <see cref="Statement.Text"/>: <paramref name="quotation"/> without line breaks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> or <paramref name="quotation"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The words are not in the statement verbatim, or there are none. The message shows the nearest that are.</exception>
    public static string From(Statement statement, string quotation)
    {
        _ = statement ?? throw new ArgumentNullException(nameof(statement));
        return Verbatim(statement.Text, quotation, "the statement");
    }

    /// <summary>Quotes a document. The words can be from more than one statement, and from the title.</summary>
    /// <param name="document">The document.</param>
    /// <param name="quotation">The words, as they stand in it.</param>
    /// <returns>The words as they stand in the document, on one line: <paramref name="quotation"/> without line breaks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="quotation"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The words are not in the document verbatim, or there are none. The message shows the nearest that are.</exception>
    public static string From(StatementDocument document, string quotation)
    {
        _ = document ?? throw new ArgumentNullException(nameof(document));
        return Verbatim(QuotableText.Fold(document.Text), quotation, document.Path.Length > 0 ? document.Path : document.Name);
    }

    private static string Verbatim(string text, string quotation, string source)
    {
        var words = QuotableText.Fold(quotation ?? throw new ArgumentNullException(nameof(quotation)));
        return Misquotation.Find(text, words) is { } misquotation
            ? throw new ArgumentException($"The quotation “{QuotableText.Shorten(words)}” is not verbatim in {source}: {misquotation.Reason}.", nameof(quotation))
            : words;
    }
}
