using StatementsGen.Generator.Corpus;

namespace StatementsGen.Generator.Tests.Corpus;

public sealed class ProjectLimitsTests
{
    [Fact]
    public void Tables_are_measured_together_with_their_names()
    {
        var names = new string('N', ProjectLimits.MostTableCharacters / 2);
        var spans = new string('S', ProjectLimits.MostTableCharacters / 2);
        var full = Keys.Document("b.txt", names: names, spans: spans);

        Assert.Empty(ProjectLimits.Check([full, Keys.Document("a.txt")]));

        var finding = Assert.Single(ProjectLimits.Check([Keys.Document("a.txt", spans: "S"), full, Keys.Document("c.txt")]));
        Assert.Equal("STG0008", finding.Rule.Id);
        Assert.Equal("/project/seeds/b.txt", finding.FilePath);
        Assert.Equal(["7,500,001", "7,500,000"], finding.Arguments);
    }

    [Theory]
    [InlineData(5_000, 5_000, "")]
    [InlineData(5_000, 5_001, "b.txt")]
    [InlineData(5_001, 5_000, "a.txt")]
    [InlineData(5_001, 5_001, "a.txt")]
    public void Very_many_statements_are_told_at_the_document_that_has_most_of_them(int first, int second, string file)
    {
        var a = Keys.Document("a.txt", first);
        var b = Keys.Document("b.txt", second);

        Assert.Equal(file.Length == 0 ? [] : [$"STG0009 /project/seeds/{file} {first + second:N0}"], Check([a, b]));
        Assert.Equal(Check([a, b]), Check([b, a]));
    }

    private static string[] Check(params Documents.DocumentModel[] documents) =>
        [.. ProjectLimits.Check([.. documents]).Select(static finding => $"{finding.Rule.Id} {finding.FilePath} {finding.Arguments[0]}")];
}
