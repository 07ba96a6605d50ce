using System.Text.RegularExpressions;
using StatementsGen.Tool.Tests.Harness;

namespace StatementsGen.Tool.Tests;

/// <summary>The queries in the tool's README, run over the first seed.</summary>
public sealed partial class ReadmeQueryTests
{
    [Fact]
    public async Task Each_query_gives_its_answer()
    {
        using var folder = new TextFolder();
        var seed = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Seeds")).Single();
        await ToolRun.In(folder, "export", seed, "--format", "parquet", "--output", "statements.parquet");
        var readme = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "README.md"), TestContext.Current.CancellationToken);

        var answers = await Task.WhenAll(Query().Matches(readme).Select(query => DuckDb.QueryAsync(folder.Path, query.Groups["sql"].Value)));

        Assert.Equal(5, answers.Length);
        Assert.Equal(8, answers[0].Count);
        Assert.Contains(""","line_number":3,"speaker":"Mumtaz Zahra Baloch","cue":"categorically stated","content":"that Pakistan would not entertain""", answers[0][1], StringComparison.Ordinal);
        Assert.Equal("""{"speaker":"Mumtaz Zahra Baloch","attributions":4,"documents":1}""", answers[1][0]);
        Assert.Equal(
            [
                """{"speaker":"Foreign Office of Pakistan","statements":1}""",
                """{"speaker":"Muhammad Nabi Omari","statements":1}""",
                """{"speaker":"Mumtaz Zahra Baloch","statements":1}""",
            ],
            answers[2]);
        Assert.StartsWith("""{"speaker":"Foreign Office of Pakistan","cue":"has unequivocally dismissed",""", Assert.Single(answers[3]), StringComparison.Ordinal);
        Assert.Equal(
            [
                """{"entity":"Pakistan","statements":9}""",
                """{"entity":"Tehreek-i-Taliban Pakistan","statements":4}""",
                """{"entity":"Foreign Office of Pakistan","statements":2}""",
            ],
            answers[4]);
    }

    [GeneratedRegex("```sql\r?\n(?<sql>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Query();
}
