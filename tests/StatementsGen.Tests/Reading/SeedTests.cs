using System.Text;
using Xunit;

namespace StatementsGen.Tests.Reading;

public sealed class SeedTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Seeds", "000_a13c754219b7ab48.txt"), Encoding.UTF8);

    private static readonly StatementDocument Document = StatementReader.Read(Text, "000_a13c754219b7ab48.txt");

    [Fact]
    public void It_has_a_title_and_a_name()
    {
        Assert.Equal("Banned TTP", Document.Title);
        Assert.Equal("BannedTtp", Document.Name);
    }

    [Fact]
    public void It_has_twelve_statements_of_which_the_eighth_line_holds_two() =>
        Assert.Equal([2, 3, 4, 5, 6, 7, 8, 8, 9, 10, 11, 12], Document.Statements.Select(statement => statement.Position.Line));

    [Fact]
    public void Every_span_is_exact() => Assert.All(Document.Statements, statement =>
    {
        Assert.Equal(Text.Substring(statement.Span.Start, statement.Span.Length), statement.Text);
        Assert.Equal(Text.Split('\n')[statement.Position.Line - 1].IndexOf(statement.Text, StringComparison.Ordinal) + 1, statement.Position.Column);
    });

    [Fact]
    public void Curly_apostrophes_are_kept() => Assert.Contains("Afghanistan’s interim Taliban government", Document.Statements[2].Text, StringComparison.Ordinal);
}
