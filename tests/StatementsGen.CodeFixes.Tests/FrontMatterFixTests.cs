using System.Globalization;
using StatementsGen.CodeFixes.Metadata;
using StatementsGen.CodeFixes.Tests.Harness;

namespace StatementsGen.CodeFixes.Tests;

/// <summary>What a schema finds in front matter is mended in the text, and nothing else of the text changes.</summary>
public sealed class FrontMatterFixTests : IDisposable
{
    private const string AllKeys = "Add all missing keys to the front matter";

    private const string Schema = """
        public enum Level { Low, High, No }

        [StatementsGen.StatementMetadata("*")]
        public sealed class Release
        {
            [System.ComponentModel.DataAnnotations.Required] public System.DateOnly Date { get; set; }
            [System.ComponentModel.DataAnnotations.Required] public string Place { get; set; } = "";
            public Level[]? Levels { get; set; }
            public StatementsGen.StatementDocument? Answers { get; set; }
            public bool IsFinal { get; set; }
        }
        """;

    private readonly TextWorkspace _workspace = new TextWorkspace().WithCode(Schema);

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("---\nplace: here\n---\nIt rains.", "---\nplace: here\ndate: # a date such as 2024-05-31\n---\nIt rains.")]
    [InlineData("---\r\n# a note\r\n  place: here\r\n...\r\nIt rains.\r\n", "---\r\n# a note\r\n  place: here\r\n  date: # a date such as 2024-05-31\r\n...\r\nIt rains.\r\n")]
    [InlineData("\uFEFF--- \nplace: |\n  here\n---\nIt rains.", "\uFEFF--- \nplace: |\n  here\ndate: # a date such as 2024-05-31\n---\nIt rains.")]
    [InlineData("---\nplace: [\n  a, ]\n---\nIt rains.", "---\nplace: [\n  a, ]\ndate: # a date such as 2024-05-31\n---\nIt rains.")]
    public async Task A_missing_key_stands_after_the_others_with_what_its_value_is_to_be(string text, string expected)
    {
        _workspace.With("a.txt", text);

        await _workspace.FixAsync(new FrontMatterFix(), "a.txt", 0, "Add 'date' to the front matter");

        Assert.Equal(expected, _workspace.Text("a.txt"));
        Assert.DoesNotContain(await _workspace.FindingsAsync(), finding => finding.GetMessage(null).Contains("has no 'date'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_document_whose_class_has_another_name_than_it_requests_gets_its_fixes()
    {
        _workspace.With("press/notes.txt", "Notes\nIt rains.").With("a.txt", "---\nplace: here\n---\nPress\nIt pours.");

        await _workspace.FixAsync(new FrontMatterFix(), "a.txt", 0, "Add 'date' to the front matter");

        Assert.Equal("---\nplace: here\ndate: # a date such as 2024-05-31\n---\nPress\nIt pours.", _workspace.Text("a.txt"));
    }

    [Theory]
    [InlineData("It rains.\r\nIt pours.\r\n", "---\r\ndate: # a date such as 2024-05-31\r\nplace: # a text\r\n---\r\nIt rains.\r\nIt pours.\r\n")]
    [InlineData("\n\nIt rains.", "---\ndate: # a date such as 2024-05-31\nplace: # a text\n---\n\n\nIt rains.")]
    [InlineData("", "---\ndate: # a date such as 2024-05-31\nplace: # a text\n---\n")]
    [InlineData("---\n---\nIt rains.", "---\ndate: # a date such as 2024-05-31\nplace: # a text\n---\nIt rains.")]
    public async Task All_missing_keys_at_once_in_the_order_of_the_properties(string text, string expected)
    {
        _workspace.With("a.txt", text);

        await _workspace.FixAsync(new FrontMatterFix(), "a.txt", 0, AllKeys);

        Assert.Equal(expected, _workspace.Text("a.txt"));
    }

    [Theory]
    [InlineData("---\n{place: here}\n---\nIt rains.")]
    [InlineData("---\n~\n---\nIt rains.")]
    public async Task Keys_without_lines_of_their_own_get_no_line(string text) =>
        Assert.Empty(await _workspace.With("a.txt", text).FixesAsync(new FrontMatterFix(), "a.txt", 0));

    [Theory]
    [InlineData("---\nplace: here\n")]
    [InlineData("---\nplace: [here\n---\nIt rains.")]
    public async Task Front_matter_that_cannot_be_read_is_not_said_to_lack_anything(string text) =>
        Assert.DoesNotContain(await _workspace.With("a.txt", text).FindingsAsync(), finding => finding.Id == "STG0112");

    [Theory]
    [InlineData("daet: 2024-05-31", 0, "Change to 'date'", "date: 2024-05-31")]
    [InlineData("\"palce\": a", 0, "Change to 'place'", "place: a")]
    [InlineData("levels: [low, hihg]", 14, "Change to 'high'", "levels: [low, high]")]
    [InlineData("levels: ['Hihg' ]", 9, "Change to 'high'", "levels: [high ]")]
    [InlineData("isFinal: yes # or no", 9, "Change to 'true'", "isFinal: true # or no")]
    [InlineData("is-final: 'false'", 10, "Change to 'false'", "is-final: false")]
    [InlineData("answers: oter.txt", 9, "Change to 'other.txt'", "answers: other.txt")]
    [InlineData("answers: 'a, b.txt '", 9, "Change to 'a, b.txt'", "answers: 'a, b.txt'")]
    [InlineData("levels: low", 8, "Change to '[low]'", "levels: [low]")]
    [InlineData("answers: other", 9, "Change to 'other.txt'", "answers: other.txt")]
    [InlineData("name: 3rd-day", 6, "Change to '_3rdDay'", "name: _3rdDay")]
    [InlineData("Title: A day", 0, "Change to 'title'", "title: A day")]
    public async Task The_word_that_was_probably_meant_takes_the_place_of_the_other(string yaml, int offset, string title, string expected)
    {
        _workspace.With("other.txt", "---\ndate: 2024-05-31\nplace: there\n---\nIt snows.")
            .With("a, b.txt", "---\ndate: 2024-05-31\nplace: there\n---\nIt snows again.")
            .With("a.txt", $"---\n{yaml}\n---\nIt rains.");

        await _workspace.FixAsync(new FrontMatterFix(), "a.txt", 4 + offset, title);

        Assert.Equal($"---\n{expected}\n---\nIt rains.", _workspace.Text("a.txt"));
        // A comment that stays may still be meant as words of the value, whatever the value is.
        Assert.DoesNotContain(
            await _workspace.FindingsAsync(),
            finding => finding.Id == "STG0112" && finding.Location.SourceSpan.Start > 0 && !finding.GetMessage(CultureInfo.InvariantCulture).Contains("STG0024", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_value_in_several_lines_is_not_changed()
    {
        _workspace.With("a.txt", "---\nlevels: [hi\n  hg]\n---\nIt rains.");

        Assert.DoesNotContain(await _workspace.FindingsAsync(), finding => finding.Location.SourceSpan.Start > 0);
    }

    [Fact]
    public async Task All_texts_of_the_project_at_once()
    {
        _workspace.With("a.txt", "---\ndaet: 2024-05-31\nplace: here\n---\nIt rains.").With("b.txt", "---\nisFinal: no\nlevels: [hihg, lwo]\n---\nIt pours.");

        await _workspace.FixAllAsync(new FrontMatterFix(), AllKeys);

        Assert.Equal("---\ndate: 2024-05-31\nplace: here\ndate: # a date such as 2024-05-31\n---\nIt rains.", _workspace.Text("a.txt"));
        Assert.Equal("---\nisFinal: false\nlevels: [high, low]\ndate: # a date such as 2024-05-31\nplace: # a text\n---\nIt pours.", _workspace.Text("b.txt"));
    }
}
