using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests.Metadata;

/// <summary>What is wrong with front matter is an error at its own line and column, and costs no other file its output.</summary>
public sealed class FrontMatterFindingTests
{
    [Theory]
    [InlineData("key: [1, 2", "(3,1) STG0014", "it is no YAML")]
    [InlineData("a: 1\nb: 'open", "(3,4) STG0014", "it is no YAML")]
    [InlineData("a: b: c", "(2,5) STG0014", "it is no YAML")]
    [InlineData("just words", "(2,1) STG0014", "it holds no keys with values")]
    [InlineData("- a\n- b", "(2,1) STG0014", "it holds no keys with values")]
    [InlineData("a: 1\nb: 2\na: 3", "(4,1) STG0014", "the key 'a' is there twice")]
    [InlineData("a: &x 1", "(2,4) STG0014", "it has an anchor (&)")]
    [InlineData("a: 1\nb: *x", "(3,4) STG0014", "it has an alias (*)")]
    [InlineData("a: !!int 1", "(2,4) STG0014", "it has a tag (!)")]
    [InlineData("a: [[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]", "(2,20) STG0014", "values stand too deep")]
    [InlineData("? [a]\n: b", "(2,3) STG0014", "a key is a word")]
    [InlineData("a: 1\n--- b", "(3,1) STG0014", "a second YAML document")]
    [InlineData("... x", "(2,1) STG0014", "it is no YAML")]
    [InlineData("date: 2024\nplace:\n\tb: 1", "(4,1) STG0014", "tab")]
    [InlineData("x: 0\na: [1, 2\nb: 3", "(3,4) STG0014", "opened here, or around it, is not closed")]
    [InlineData("a: {b: [1]\nc: 2", "(2,8) STG0014", "opened here, or around it, is not closed")]
    [InlineData("\"a\\u0007b\": 1\n\"a\\ab\": 2", "(3,1) STG0014", "the key 'a\\u0007b' is there twice")]
    [InlineData("title: |\n  It rains", "(2,8) STG0015", "read this title: write it in one line")]
    [InlineData("title: \"It\\u0020rains\"", "(2,8) STG0015", "read this title: write it in one line")]
    [InlineData("title: It rains\n  and pours", "(2,8) STG0015", "read this title: write it in one line")]
    [InlineData("\"name\": Rain", "(2,9) STG0015", "read this name: write it in one line")]
    [InlineData("name: [Rain]", "(2,7) STG0015", "read this name: write it in one line")]
    [InlineData("Title: It rains", "(2,1) STG0015", "write the key in small letters, 'title'")]
    public void It_is_an_error_where_it_stands(string yaml, string place, string reason)
    {
        foreach (var lineBreak in new[] { "\n", "\r\n" })
        {
            var text = $"---\n{yaml}\n---\nIt rains.\n".Replace("\n", lineBreak, StringComparison.Ordinal);
            var outcome = TextProject.Empty.WithText("rain.txt", text).WithText("good.txt", "All is well\nNothing is wrong.\n").Generate();

            var finding = Assert.Single(outcome.Findings);
            var start = finding.Location.GetLineSpan().StartLinePosition;
            Assert.Equal(place, $"({start.Line + 1},{start.Character + 1}) {finding.Id}");
            Assert.Contains(reason, finding.GetMessage(null), StringComparison.Ordinal);
            Assert.Equal(2, outcome.LoadDocuments().Count);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("# a comment alone")]
    [InlineData("~")]
    [InlineData("title: It rains # and pours\nname: 'Rain'")]
    [InlineData("name: Rain\nother: |\n  name: no name\n  title: no title")]
    [InlineData("note: {a: 1, b: [2, 3]}\ntitle: \"It's raining\"")]
    [InlineData("title:\nname: ~")]
    public void What_both_read_alike_is_no_error(string yaml)
    {
        var text = $"---\n{yaml}\n---\nIt rains.\n";

        var outcome = TextProject.Empty.WithText("rain.txt", text).Generate();

        Assert.Empty(outcome.Findings);
        Assert.Equal(StatementReader.Read(text, "rain.txt"), outcome.LoadDocuments().Single());
    }
}
