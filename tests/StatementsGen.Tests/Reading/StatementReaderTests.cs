using CsCheck;
using StatementsGen.Reading;

namespace StatementsGen.Tests.Reading;

public sealed class StatementReaderTests
{
    private static readonly string[] Pieces =
    [
        "Ann Lee", " said ", "that ", "she ", "“", "”", "\"", "'", "’", ".", "!", "?", "…", "...", " ", "  ", "\n", "\n\n", "\r\n", "\r",
        "\u0085", "\u2028", "\u2029", "\u00A0", "\t", "(TTP)", "(", ")", "U.S.", "Dr. ", "1.", "a) ", "。", "؟", "।", "\uD83C", "\uDF09", "\uFEFF", "\u202E",
        "according to ", "Foreign Office", "FO", ",", ":", "—", "{", "}", "</summary>", "\0",
        "---\n", "\n---\n", "...\n", "\nname: ", "\ntitle: ", "#", " {#a-key}", " {by=\"Ann Lee; Bo\"}", " {by=none}", "{by=", " {#c by=Ines ignore=STG0106}", "{#", "{#b.2} ",
    ];

    // Letters, terminals, quotes, all kinds of breaks, marks and halves of surrogate pairs: what rules trip over.
    private static readonly Gen<string> NastyText = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]),
        Gen.String[0, 3]).Array[0, 40].Select(static parts => string.Concat(parts));

    // Half of the texts open front matter, which the pieces may close.
    private static readonly Gen<string> NastyDocument = Gen.Select(
        Gen.OneOf("", "", "---\n", "---\r\ntitle: ", "\uFEFF---\nname: A\ntitle: 'B'\n---\n"), NastyText, static (opening, text) => opening + text);

    [Fact]
    public void Reading_never_throws_and_every_span_is_exact() => NastyDocument.Sample(text =>
    {
        var document = StatementReader.Read(text);

        Assert.Equal(text, document.Text);
        var end = 0;
        foreach (var statement in document.Statements)
        {
            Assert.InRange(statement.Span.Start, end, text.Length);
            Assert.True(statement.Span.Length > 0);
            end = statement.Span.End;
            Assert.Equal(FoldLines(text.Substring(statement.Span.Start, statement.Span.Length)), statement.Text);
            Assert.All(statement.Mentions, mention => Assert.True(statement.Span.Contains(mention.Span)));
            Assert.All(statement.Attributions.SelectMany(attribution => attribution.ContentSpans), span => Assert.True(statement.Span.Contains(span)));
        }
    });

    [Fact]
    public void Reading_twice_gives_equal_documents() =>
        NastyDocument.Sample(text => Assert.Equal(StatementReader.Read(text), StatementReader.Read(new string(text.AsSpan()))));

    [Fact]
    public void Reading_in_parts_gives_the_same() => NastyDocument.Sample(text =>
        Assert.Equal(OutlineReader.Read(text, default), OutlineReader.ReadInParts(text, 2, default)));

    [Fact]
    public void Reading_in_parts_can_be_stopped_in_the_middle()
    {
        var text = string.Concat(Enumerable.Repeat("Ann Lee said that the bridge over the river holds. It was built by the Foreign Office.\n", 20_000));
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(1));

        Assert.ThrowsAny<OperationCanceledException>(ReadUntilStopped);

        void ReadUntilStopped()
        {
            while (true)
            {
                OutlineReader.ReadInParts(text, 2, stop.Token);
            }
        }
    }

    [Fact]
    public void Reading_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => StatementReader.Read("It holds.", cancellationToken: stop.Token));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n\u00A0")]
    public void A_text_without_words_has_no_statements(string text)
    {
        var document = StatementReader.Read(text);

        Assert.Empty(document.Statements);
        Assert.Null(document.Title);
        Assert.Equal(text, document.Text);
    }

    // The rule of Statement.Text, said in another way than the reader does.
    private static string FoldLines(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, @"\s*[\n\r\u0085\u2028\u2029]\s*", " ");
}
