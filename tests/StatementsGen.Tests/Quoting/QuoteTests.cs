namespace StatementsGen.Tests.Quoting;

public sealed class QuoteTests
{
    private static readonly Statement Refusal = new("Ada Miller said that “the bridge isn’t safe – yet”, and left.");

    private static readonly StatementDocument Document = StatementReader.Read(
        """
        Bridge News
        Ada Miller said that the
        bridge is not safe.

        The harbour  opens in May.
        """);

    [Theory]
    [InlineData("the bridge isn’t safe – yet")]
    [InlineData("Ada Miller said that “the bridge isn’t safe – yet”, and left.")]
    [InlineData("dge is")]
    [InlineData("bridge\n    isn’t\r\nsafe", "bridge isn’t safe")]
    public void Words_of_a_statement_are_handed_back_on_one_line(string quotation, string? words = null) =>
        Assert.Equal(words ?? quotation, Quote.From(Refusal, quotation));

    [Theory]
    [InlineData("Bridge News", "Bridge News")]
    [InlineData("said that the bridge", "said that the bridge")]
    [InlineData("said that\nthe bridge", "said that the bridge")]
    [InlineData("not safe. The harbour", "not safe. The harbour")]
    [InlineData("The harbour  opens", "The harbour  opens")]
    public void Words_of_a_document_may_go_over_lines_and_paragraphs(string quotation, string words) =>
        Assert.Equal(words, Quote.From(Document, quotation));

    [Theory]
    [InlineData("the bridge isn't safe", "the nearest words there are “the bridge isn’t safe”, which differ in quotation marks (typographic and straight ones are not the same) alone")]
    [InlineData("safe - yet", "the nearest words there are “safe – yet”, which differ in dashes alone")]
    [InlineData("said  that", "the nearest words there are “said that”, which differ in white space alone")]
    [InlineData("said\u00A0that", "the nearest words there are “said that”, which differ in white space alone")]
    [InlineData("ada miller said", "the nearest words there are “Ada Miller said”, which differ in letter case alone")]
    [InlineData("Ada Miller has said that", "the nearest words there are “Ada Miller said that”")]
    [InlineData("the ferry sails at noon", "no words there come near it")]
    public void Other_words_are_an_exception_that_shows_the_nearest(string quotation, string reason) => Assert.Equal(
        $"The quotation “{quotation}” is not verbatim in the statement: {reason}. (Parameter 'quotation')",
        Assert.Throws<ArgumentException>(() => Quote.From(Refusal, quotation)).Message);

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void No_words_are_no_quotation(string quotation) =>
        Assert.Contains(": it has no words.", Assert.Throws<ArgumentException>(() => Quote.From(Refusal, quotation)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_document_is_named_in_the_exception() => Assert.StartsWith(
        "The quotation “The harbour opens” is not verbatim in news/bridge.txt: the nearest words there are “The harbour  opens”, which differ in white space alone.",
        Assert.Throws<ArgumentException>(() => Quote.From(Document with { Path = "news/bridge.txt" }, "The harbour opens")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Long_words_are_shown_up_to_a_word()
    {
        var words = string.Join(" ", Enumerable.Range(1000, 100));

        var message = Assert.Throws<ArgumentException>(() => Quote.From(new Statement(words), words.Replace("1050", "x", StringComparison.Ordinal))).Message;

        Assert.Contains("the nearest words there are “1000 1001", message, StringComparison.Ordinal);
        Assert.Contains(" 1030 1031 …”", message, StringComparison.Ordinal);
        Assert.DoesNotContain("1032", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused() => Assert.Equal(
        ["statement", "document", "quotation"],
        [
            Assert.Throws<ArgumentNullException>(() => Quote.From((Statement)null!, "a")).ParamName,
            Assert.Throws<ArgumentNullException>(() => Quote.From((StatementDocument)null!, "a")).ParamName,
            Assert.Throws<ArgumentNullException>(() => Quote.From(Refusal, null!)).ParamName,
        ]);

    [Fact]
    [Quotes(typeof(QuoteTests), "one", Statement = nameof(Refusal))]
    [Quotes(typeof(QuoteTests), "two")]
    public void What_code_quotes_can_be_listed() => Assert.Equal(
        [(typeof(QuoteTests), "one", "Refusal"), (typeof(QuoteTests), "two", null)],
        typeof(QuoteTests).GetMethod(nameof(What_code_quotes_can_be_listed))!.GetCustomAttributes(false).OfType<QuotesAttribute>()
            .Select(quotes => (quotes.Document, quotes.Quotation, quotes.Statement)).OrderBy(quotes => quotes.Quotation, StringComparer.Ordinal));
}
