using StatementsGen.CodeFixes.Pinning;
using StatementsGen.CodeFixes.Tests.Harness;

namespace StatementsGen.CodeFixes.Tests;

/// <summary>A name is pinned from the text, from a finding in it, or from code that uses it; all members keep their names, so that the code goes on to compile.</summary>
public sealed class PinnedNameTests : IDisposable
{
    private const string Everywhere = "Pin all names in this text that depend on other statements";

    private readonly TextWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("It rains in May. It rains in May.", 17, "It rains in May. It rains in May. {#it-rains-in-may_2}")]
    [InlineData("Ann Lee, head of FO, met us in May.\r\nAnn Lee, head of FO, met us in June.\r\nAll left.", 37, "Ann Lee, head of FO, met us in May.\r\nAnn Lee, head of FO, met us in June. {#ann-lee-head-of-FO-met_2}\r\nAll left.")]
    [InlineData("桥开放了。桥开放了。隧道关了。", 5, "桥开放了。桥开放了。 {#桥开放了_2} 隧道关了。")]
    [InlineData("2,000 came. 2,000 came. All left.", 12, "2,000 came. 2,000 came. {#2000-came_2} All left.")]
    public async Task A_name_with_a_number_is_pinned_by_a_finding(string text, int offset, string expected)
    {
        var title = (await _workspace.With("a.txt", text).FixesAsync(new PinnedNameFix(), "a.txt", offset))[0].Title;
        Assert.StartsWith("Pin the name '", title, StringComparison.Ordinal);

        await _workspace.FixAsync(new PinnedNameFix(), "a.txt", offset, title);

        Assert.Equal(expected, _workspace.Text("a.txt"));
        Assert.Empty(await _workspace.FindingsAsync());
    }

    [Fact]
    public async Task All_names_of_the_text_at_once()
    {
        _workspace.With("a.txt", "No. No. It rains and it pours on us. No. It rains and it pours on us.");

        await _workspace.FixAsync(new PinnedNameFix(), "a.txt", 4, Everywhere);

        Assert.Equal("No. No. {#no_2} It rains and it pours on us. No. {#no_3} It rains and it pours on us. {#it-rains-and-it-pours-on_2}", _workspace.Text("a.txt"));
        Assert.Empty(await _workspace.FindingsAsync());
    }

    [Fact]
    public async Task All_texts_of_the_project_at_once()
    {
        _workspace.With("a.txt", "No. No.").With("b.txt", "Yes. Yes. No.");

        await _workspace.FixAllAsync(new PinnedNameFix(), Everywhere);

        Assert.Equal(["No. No. {#no_2}", "Yes. Yes. {#yes_2} No."], new[] { "a.txt", "b.txt" }.Select(_workspace.Text));
    }

    [Theory]
    [InlineData("The harbour opens in May. It closes at ten.", "opens", "The harbour opens in May. {#the-harbour-opens-in-may} It closes at ten.")]
    [InlineData("The harbour opens for the boats of the whole coast in May, said Ann\nLee. It closes in the last week of October, when the nights are long\nagain.", "Lee", "The harbour opens for the boats of the whole coast in May, said Ann\nLee. {#the-harbour-opens-for-the-boats} It closes in the last week of October, when the nights are long\nagain.")]
    [InlineData("---\nname: Times\n---\nThe times\nIt closes at ten", "closes", "---\nname: Times\n---\nThe times\nIt closes at ten {#it-closes-at-ten}")]
    public async Task A_statement_is_pinned_where_the_caret_is_in_the_text(string text, string caret, string expected)
    {
        await _workspace.With("a.txt", text).DoOnlyAsync(await _workspace.RefactoringsAsync(new PinStatementRefactoring(), "a.txt", caret));

        Assert.Equal(expected, _workspace.Text("a.txt"));
        Assert.Empty(await _workspace.RefactoringsAsync(new PinStatementRefactoring(), "a.txt", caret));
    }

    [Theory]
    [InlineData("The harbour\nIt opens in May.", "harbour")]
    [InlineData("---\ntitle: Times\n---\nIt closes at ten.", "title")]
    [InlineData("It closes at ten. {#closing}", "closes")]
    public async Task What_is_no_statement_or_has_a_key_is_not_pinned(string text, string caret) =>
        Assert.Empty(await _workspace.With("a.txt", text).RefactoringsAsync(new PinStatementRefactoring(), "a.txt", caret));

    [Fact]
    public async Task The_name_of_a_statement_in_Markdown_is_pinned_behind_its_words()
    {
        _workspace.With("a.md", "# Rules\n\n**The gate opens.** It shuts.\n");

        await _workspace.DoOnlyAsync(await _workspace.RefactoringsAsync(new PinStatementRefactoring(), "a.md", "opens"));

        Assert.Equal("# Rules\n\n**The gate opens. {#the-gate-opens}** It shuts.\n", _workspace.Text("a.md"));
    }

    [Fact]
    public async Task Other_files_are_let_alone() =>
        Assert.Empty(await _workspace.With("notes.rst", "It rains.").RefactoringsAsync(new PinStatementRefactoring(), "notes.rst", "rains"));

    [Theory]
    [InlineData("Seeds.TheHarbour.ItOpensInMayAnnLee.Speaker")]
    [InlineData("nameof(Seeds.TheHarbour.ItOpensInMayAnnLee)")]
    [InlineData("Seeds.TheHarbour.Text.ItOpensInMayAnnLee")]
    public async Task A_member_is_pinned_where_code_uses_it(string use)
    {
        _workspace.With("a.txt", "The harbour\nIt opens in May, Ann Lee said. It rains & it pours.").WithCode($"class C {{ object? M() => {use}; }}");
        Assert.Empty(await _workspace.ErrorsAsync());

        var offered = await _workspace.RefactoringsAsync(new PinMemberRefactoring(), "Code.cs", "ItOpensInMay");
        Assert.Equal(["Pin the name 'ItOpensInMayAnnLee' in a.txt"], offered.Select(action => action.Title));
        await _workspace.DoOnlyAsync(offered);

        Assert.Equal("The harbour\nIt opens in May, Ann Lee said. {#it-opens-in-may-ann-lee} It rains & it pours.", _workspace.Text("a.txt"));
        Assert.Empty(await _workspace.ErrorsAsync());
        Assert.Empty(await _workspace.RefactoringsAsync(new PinMemberRefactoring(), "Code.cs", "ItOpensInMay"));
    }

    [Theory]
    [InlineData("a.txt", "Press_2")]
    [InlineData("b.txt", "Harbour")]
    public async Task A_member_of_a_renamed_document_is_pinned_under_its_own_name(string name, string className)
    {
        _workspace
            .With("press/notes.txt", "Notes\nIt rains in May.")
            .With("a.txt", "Press\nPress. Ann Lee said that it rains.")
            .With("b.txt", "Harbour\nPress. Ann Lee said that it rains.")
            .WithCode($"class C {{ object M() => Seeds.{className}.Press; }}");

        await _workspace.DoOnlyAsync(await _workspace.RefactoringsAsync(new PinMemberRefactoring(), "Code.cs", "Press; }"));

        Assert.StartsWith($"{className[..5]}", _workspace.Text(name), StringComparison.Ordinal);
        Assert.EndsWith("\nPress. {#press} Ann Lee said that it rains.", _workspace.Text(name), StringComparison.Ordinal);
        Assert.DoesNotContain(await _workspace.ErrorsAsync(), static error => !error.Contains("STG0004", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_statement_of_a_renamed_document_is_pinned_in_the_text()
    {
        _workspace.With("press/notes.txt", "Notes\nIt rains in May.").With("a.txt", "Press\nPress. It rains in May. It rains in May.");

        await _workspace.DoOnlyAsync(await _workspace.RefactoringsAsync(new PinStatementRefactoring(), "a.txt", ". It"));
        await _workspace.FixAsync(new PinnedNameFix(), "a.txt", _workspace.Text("a.txt").LastIndexOf("It rains", StringComparison.Ordinal), "Pin the name 'ItRainsInMay_2'");

        Assert.Equal("Press\nPress. {#press} It rains in May. It rains in May. {#it-rains-in-may_2}", _workspace.Text("a.txt"));
    }

    [Theory]
    [InlineData("Document")]
    [InlineData("Title")]
    public async Task Other_members_are_not_pinned(string member)
    {
        _workspace.With("a.txt", "The harbour\nIt opens in May.").WithCode($"class C {{ object M() => Seeds.TheHarbour.{member}; }}");

        Assert.Empty(await _workspace.RefactoringsAsync(new PinMemberRefactoring(), "Code.cs", member + ";"));
    }
}
