using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests.Metadata;

/// <summary>What is wrong with front matter is an error at its own line and column, and costs no other file its output.</summary>
public sealed class FrontMatterFindingTests
{
    [Theory]
    [InlineData("key: [1, 2", "(3,1) STG0014", "it is no YAML")]
    [InlineData("a: 1\nb: 'open", "(3,4) STG0014", "it is no YAML")]
    [InlineData("a: b: c", "(2,4) STG0014", "the value of 'a' has a colon before a space, which would start another value. Put all of it in quotes, a: 'b: c'")]
    [InlineData("title: Lee's pier: a new start", "(2,8) STG0014", "title: \"Lee's pier: a new start\"")]
    [InlineData("place: here:", "(2,8) STG0014", "the value of 'place' has a colon")]
    [InlineData("a: 1\nb: @home", "(3,4) STG0014", "the value of 'b' starts with '@', which YAML reserves. Put all of it in quotes, b: '@home'")]
    [InlineData("title: \"Rain\" and snow", "(2,8) STG0014", "the value of 'title' goes on behind its quotation mark. Put all of it in quotes, title: 'Rain and snow'")]
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
    [InlineData("title: Berth #4", "(2,8) STG0024", "The value of 'title' is 'Berth', because ' #' starts a comment.")]
    [InlineData("place: here # or there", "(2,8) STG0024", "The value of 'place' is 'here'")]
    public void A_comment_behind_a_plain_value_is_told(string yaml, string place, string reason)
    {
        var outcome = TextProject.Empty.WithText("rain.txt", $"---\n{yaml}\n---\nIt rains.\n").Generate();

        var finding = Assert.Single(outcome.Findings);
        var start = finding.Location.GetLineSpan().StartLinePosition;
        Assert.Equal(place, $"({start.Line + 1},{start.Character + 1}) {finding.Id}");
        Assert.Contains(reason, finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n---\ndate: 2031\n---\nIt rains.", "(2,1) STG0023", "a blank line or space stands before it")]
    [InlineData("\n\u200B---\ndate: 2031\n---\nIt rains.", "(2,2) STG0023", "the invisible character U+200B stands before it")]
    [InlineData("\uFEFF\uFEFF---\ndate: 2031\n---\nIt rains.", "(1,3) STG0023", "the invisible character U+FEFF stands before it")]
    [InlineData("+++\ndate = 2031\n[tags]\n+++\nIt rains.", "(1,1) STG0023", "it is TOML")]
    [InlineData("Rain\n---\ndate: 2031\n---\nIt rains.", "(2,1) STG0023", "a line of text stands before it")]
    public void What_looks_like_front_matter_and_is_text_is_a_warning(string text, string place, string reason)
    {
        var outcome = TextProject.Empty.WithText("rain.txt", text).Generate();

        var finding = Assert.Single(outcome.Findings, static finding => finding.Id == "STG0023");
        var start = finding.Location.GetLineSpan().StartLinePosition;
        Assert.Equal(place, $"({start.Line + 1},{start.Character + 1}) {finding.Id}");
        Assert.Contains(reason, finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n---\nIt rains.\n---\nIt pours.")]
    [InlineData("Rain\n---\nDate: 4 May\nIt rains.\n---\nIt pours.")]
    [InlineData("Rain\n---\nDate: 4 May\n---\nIt pours.")]
    [InlineData("\n---\ndate: 2031\nIt rains.")]
    [InlineData("+++\nIt rains.\n+++")]
    public void Words_between_rules_are_text(string text) =>
        Assert.DoesNotContain(TextProject.Empty.WithText("rain.txt", text).Generate().Findings, static finding => finding.Id == "STG0023");

    [Theory]
    [InlineData("")]
    [InlineData("# a comment alone")]
    [InlineData("~")]
    [InlineData("title: It rains#and pours\nname: 'Rain' # in May")]
    [InlineData("\"title\": It rains\nname : Rain")]
    [InlineData("people: [Ann Lee]\nspeakers:\n  Ann: Ann Lee")]
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
