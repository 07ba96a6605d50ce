using StatementsGen.CodeFixes.Tests.Harness;

namespace StatementsGen.CodeFixes.Tests;

public sealed class InvisibleCharacterFixTests : IDisposable
{
    private const string Here = "Remove the invisible character";
    private const string Everywhere = "Remove all invisible characters in this text";

    private readonly TextWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("The har\u0007bour is shut.", 7, "The harbour is shut.")]
    [InlineData("The har\u001B\u0001bour is shut.", 7, "The harbour is shut.")]
    [InlineData("The har\u200Bbour is shut.", 7, "The harbour is shut.")]
    [InlineData("The har\U000E0041\U000E0042bour is shut.", 7, "The harbour is shut.")]
    [InlineData("The \u2067harbour is shut.", 4, "The harbour is shut.")]
    [InlineData("The harbour\u2069 is shut.", 11, "The harbour is shut.")]
    public async Task Removes_the_character_and_nothing_else(string text, int offset, string expected)
    {
        _workspace.With("a.txt", text);

        await _workspace.FixAsync(new InvisibleCharacterFix(), "a.txt", offset, Here);

        Assert.Equal(expected, _workspace.Text("a.txt"));
        Assert.Empty(await _workspace.FindingsAsync());
    }

    [Fact]
    public async Task Of_several_places_only_the_one_that_is_asked_for()
    {
        _workspace.With("a.txt", "The\u200B har\u0007bour is\u00AD shut.");

        await _workspace.FixAsync(new InvisibleCharacterFix(), "a.txt", 8, Here);

        Assert.Equal("The\u200B harbour is\u00AD shut.", _workspace.Text("a.txt"));
        Assert.Equal([3, 15], (await _workspace.FindingsAsync()).Select(finding => finding.Location.SourceSpan.Start));
    }

    [Fact]
    public async Task All_places_of_the_text_at_once()
    {
        _workspace.With("a.txt", "The\u200B har\u0007bour \u202Eis\u202C\u00AD shut.\nIt \u2067closed\u2069 in May.").With("b.txt", "It\u200B rains.");

        await _workspace.FixAsync(new InvisibleCharacterFix(), "a.txt", 3, Everywhere);

        Assert.Equal("The harbour is shut.\nIt \u2067closed\u2069 in May.", _workspace.Text("a.txt"));
        Assert.Equal("/project/seeds/b.txt", Assert.Single(await _workspace.FindingsAsync()).Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task All_texts_of_the_project_at_once()
    {
        _workspace.With("a.txt", "It\u200B rains.").With("b.txt", "It \u0007pours.").With("c.txt", "It snows.");

        await _workspace.FixAllAsync(new InvisibleCharacterFix(), Everywhere);

        Assert.Equal(["It rains.", "It pours.", "It snows."], new[] { "a.txt", "b.txt", "c.txt" }.Select(_workspace.Text));
        Assert.Empty(await _workspace.FindingsAsync());
    }

    [Fact]
    public async Task One_place_offers_no_fix_of_all() =>
        Assert.Equal([Here], await OffersAsync("It\u200B rains.", 2));

    [Fact]
    public async Task A_character_that_stands_for_another_is_not_removed() =>
        Assert.Empty(await OffersAsync("It doesn\u0092t rain.", 8));

    private async Task<IEnumerable<string>> OffersAsync(string text, int offset) =>
        (await _workspace.With("a.txt", text).FixesAsync(new InvisibleCharacterFix(), "a.txt", offset)).Select(action => action.Title);
}
