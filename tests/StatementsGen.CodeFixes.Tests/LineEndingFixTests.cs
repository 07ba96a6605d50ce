using StatementsGen.CodeFixes.Tests.Harness;

namespace StatementsGen.CodeFixes.Tests;

public sealed class LineEndingFixTests : IDisposable
{
    private const string Title = "Make all line endings alike";

    private readonly TextWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("One.\r\nTwo.\nThree.\r\n", 10, "One.\r\nTwo.\r\nThree.\r\n")]
    [InlineData("One.\nTwo.\r\nThree.\rFour.\n", 9, "One.\nTwo.\nThree.\nFour.\n")]
    [InlineData("One.\rTwo.\rThree.\n", 16, "One.\rTwo.\rThree.\r")]
    [InlineData("One.\r\nTwo.\n", 4, "One.\nTwo.\n")]
    public async Task All_lines_end_as_most_do(string text, int offset, string expected)
    {
        _workspace.With("a.txt", text);

        await _workspace.FixAsync(new LineEndingFix(), "a.txt", offset, Title);

        Assert.Equal(expected, _workspace.Text("a.txt"));
        Assert.Empty(await _workspace.FindingsAsync());
    }

    [Fact]
    public async Task All_texts_of_the_project_at_once()
    {
        _workspace.With("a.txt", "It rains.\nIt pours.\r\nIt snows.\n").With("b.txt", "It rains.\r\nIt pours.\nIt snows.\r\n");

        await _workspace.FixAllAsync(new LineEndingFix(), Title);

        Assert.Equal("It rains.\nIt pours.\nIt snows.\n", _workspace.Text("a.txt"));
        Assert.Equal("It rains.\r\nIt pours.\r\nIt snows.\r\n", _workspace.Text("b.txt"));
    }
}
