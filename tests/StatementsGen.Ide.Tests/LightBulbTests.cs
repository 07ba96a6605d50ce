using StatementsGen.Ide.Tests.Harness;

namespace StatementsGen.Ide.Tests;

/// <summary>The light bulb offers the fixes in texts, as the editor itself finds them.</summary>
public sealed class LightBulbTests
{
    private const string Schema = """
        using MyApp.Seeds;

        [StatementsGen.StatementMetadata("*")]
        public sealed class Release
        {
            public required System.DateOnly Date { get; set; }
            public required string Place { get; set; }
        }

        class Reader { object Read() => HarbourNews.TheHarbour$$OpensInMay; }
        """;

    [Fact]
    public async Task Front_matter_is_mended_where_it_is_wrong()
    {
        using var editor = new Editor(Schema).Add("harbour.txt", "---\ndaet: 2024-05-31\n---\nHarbour news\nThe harbour opens in May.");

        var offers = await editor.LightBulbAsync("harbour.txt", "daet");
        Assert.Equal(["Change to 'date'"], offers.Select(offer => offer.Title));
        await editor.ChooseAsync(offers, "Change to 'date'");

        offers = await editor.LightBulbAsync("harbour.txt", "---");
        Assert.Equal(["Add 'place' to the front matter"], offers.Select(offer => offer.Title));
        await editor.ChooseAsync(offers, "Add 'place' to the front matter");

        Assert.Equal("---\ndate: 2024-05-31\nplace: # a text\n---\nHarbour news\nThe harbour opens in May.", editor.Read("harbour.txt"));
    }

    [Fact]
    public async Task All_missing_keys_are_offered_at_once()
    {
        using var editor = new Editor(Schema).Add("harbour.txt", "Harbour news\nThe harbour opens in May.");

        var offers = await editor.LightBulbAsync("harbour.txt", "Harbour news");

        Assert.Equal(
            ["Add 'date' to the front matter", "Add 'place' to the front matter", "Add all missing keys to the front matter"],
            offers.Select(offer => offer.Title));
    }

    [Fact]
    public async Task A_name_is_pinned_at_a_statement_and_at_the_code_that_uses_it()
    {
        using var editor = new Editor(Schema).Add("harbour.txt", "---\ndate: 2024-05-31\nplace: here\n---\nHarbour news\nThe harbour opens in May.\nIt closes at ten. It closes at ten!");

        await editor.ChooseAsync(await editor.LightBulbAsync("harbour.txt", "closes"), "Pin the name 'ItClosesAtTen'");
        await editor.ChooseAsync(await editor.LightBulbAsync("harbour.txt", "ten!"), "Pin the name 'ItClosesAtTen_2'");
        await editor.ChooseAsync(await editor.LightBulbAsync(), "Pin the name 'TheHarbourOpensInMay' in harbour.txt");

        Assert.EndsWith(
            "\nThe harbour opens in May. {#the-harbour-opens-in-may}\nIt closes at ten. {#it-closes-at-ten} It closes at ten! {#it-closes-at-ten_2}",
            editor.Read("harbour.txt"),
            StringComparison.Ordinal);
        Assert.Empty(await editor.ErrorsAsync());
    }

    [Fact]
    public async Task Other_words_leave_a_pinned_name_as_it_is()
    {
        using var editor = new Editor(Schema).Add("harbour.txt", "---\ndate: 2024-05-31\nplace: here\n---\nHarbour news\nThe harbour opens in May.");

        await editor.ChooseAsync(await editor.LightBulbAsync(), "Pin the name 'TheHarbourOpensInMay' in harbour.txt");
        editor.Edit("harbour.txt", "opens in May", "is open from May on");

        Assert.Empty(await editor.ErrorsAsync());
    }

    [Fact]
    public async Task Invisible_characters_are_removed()
    {
        using var editor = new Editor("class C { }").Add("harbour.txt", "The har\u200Bbour opens.");

        await editor.ChooseAsync(await editor.LightBulbAsync("harbour.txt", "\u200B"), "Remove the invisible character");

        Assert.Equal("The harbour opens.", editor.Read("harbour.txt"));
    }
}
