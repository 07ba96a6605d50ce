using CsCheck;
using StatementsGen.Checks.Approvals;
using StatementsGen.Checks.Findings;

namespace StatementsGen.Checks.Tests.Approvals;

public sealed class TabFieldTests
{
    [Theory]
    [InlineData("It rains.", "It rains.")]
    [InlineData("a\tb", "a\\tb")]
    [InlineData("C:\\temp", "C:\\\\temp")]
    [InlineData("\"It rains,\" she said.", "\"\"\"It rains,\"\" she said.\"")]
    [InlineData("It\u202E rains\u200B.", "It\\u202e rains\\u200b.")]
    [InlineData("Café 😀", "Café 😀")]
    public void What_breaks_a_line_or_shows_nowhere_is_an_escape(string text, string field) => Assert.Equal(field, TabField.Write(text));

    [Fact]
    public void Half_a_character_is_an_escape() => Assert.Equal("\\ud800x", TabField.Write("\uD800x"));

    [Fact]
    public void Each_text_is_read_as_it_was_written() => Gen.String.Sample(static text =>
    {
        var field = TabField.Write(text);
        return TabField.Read(field) == text && !field.Any(static c => c is '\t' or '\n' or '\r');
    });

    [Fact]
    public void Each_file_is_read_as_it_was_written() => Gen.Select(Gen.String, Gen.String, Gen.String, Gen.Bool).Sample(static (speaker, words, pattern, isPinned) =>
    {
        var scope = new ApprovalScope(pattern.Split(';').Where(static part => part.Length > 0).ToArray() is { } patterns ? [.. patterns] : [], isPinned);
        var record = new StatementRecord("a.txt", "#k", speaker.Replace('\uFFFD', ' '), words.Replace('\uFFFD', ' '));
        var file = ApprovedFile.Read(new CheckedText(ApprovedFile.Write(scope, [record], null)));
        return file.Findings.Count == 0 && file.Scope.Equals(scope) && file.Lines.Single().Record == record;
    });
}
