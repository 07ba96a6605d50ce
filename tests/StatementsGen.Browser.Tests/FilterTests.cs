using StatementsGen.Browser.Tests.Harness;

namespace StatementsGen.Browser.Tests;

[Trait("Lane", "Long")]
public sealed class FilterTests(Chromium chromium)
{
    [Fact]
    public async Task A_speaker_filters_statements_and_documents()
    {
        using var folder = TextFolderWithReport.Harbour();
        await using var report = await chromium.OpenAsync(folder);

        await report.ChooseAsync("speaker", "Tomas Berg");

        Assert.Equal(["press/boats/tomas-berg-said-that-café-quay"], (await report.ShownAsync()).Take(1));
        Assert.Equal(["The boats stay"], await report.Page.Locator("nav li:visible").AllInnerTextsAsync());
        Assert.Equal("2 of 12 statements", await report.Page.GetByRole(Microsoft.Playwright.AriaRole.Status).InnerTextAsync());
    }

    [Fact]
    public async Task A_name_in_the_table_filters_by_its_speaker()
    {
        using var folder = TextFolderWithReport.Harbour();
        await using var report = await chromium.OpenAsync(folder);

        await report.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Ines Moreau", Exact = true }).First.ClickAsync();

        Assert.Equal(3, (await report.ShownAsync()).Count);
        Assert.Equal("speaker", await report.Page.EvaluateAsync<string>("() => document.activeElement.name"));
    }

    [Fact]
    public async Task An_entity_filters_the_statements_that_name_it()
    {
        using var folder = TextFolderWithReport.Harbour();
        await using var report = await chromium.OpenAsync(folder);

        await report.ChooseAsync("entity", "Northport Harbour Authority");

        Assert.Equal(["press/bridge/opening-day"], await report.ShownAsync());
    }

    [Theory]
    [InlineData("cafe QUAY", 1)]
    [InlineData("“we kept\"", 0)]
    [InlineData("\"we kept", 1)]
    [InlineData("moreau", 3)]
    [InlineData("moreau lorries", 1)]
    [InlineData("<b>", 0)]
    [InlineData("  ", 12)]
    public async Task Words_are_looked_for_in_sentences_and_in_the_names_of_their_speakers(string words, int shown)
    {
        using var folder = TextFolderWithReport.Harbour();
        await using var report = await chromium.OpenAsync(folder);

        await report.Page.GetByRole(Microsoft.Playwright.AriaRole.Searchbox).FillAsync(words);

        Assert.Equal(shown, (await report.ShownAsync()).Count);
        Assert.Equal([], report.Faults);
    }

    [Fact]
    public async Task Show_all_takes_a_filter_away()
    {
        using var folder = TextFolderWithReport.Harbour();
        await using var report = await chromium.OpenAsync(folder);

        await report.Page.GetByRole(Microsoft.Playwright.AriaRole.Searchbox).FillAsync("moreau");
        await report.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await report.Page.WaitForFunctionAsync("() => !document.documentElement.matches('.filtering')");

        Assert.Equal(12, (await report.ShownAsync()).Count);
        Assert.Equal(0, await report.Page.Locator(".found").CountAsync());
    }

    [Fact]
    public async Task A_link_leads_to_its_statement_even_where_a_filter_hides_it()
    {
        using var folder = TextFolderWithReport.Harbour();
        await using var report = await chromium.OpenAsync(folder);

        await report.ChooseAsync("speaker", "Tomas Berg");
        await report.Page.EvaluateAsync("() => { location.hash = '#press/bridge/opening-day'; }");
        await report.Page.WaitForFunctionAsync("() => !document.documentElement.matches('.filtering')");

        Assert.True(await report.Statement("press/bridge/opening-day").EvaluateAsync<bool>("statement => statement.matches(':target')"));
        await Microsoft.Playwright.Assertions.Expect(report.Statement("press/bridge/opening-day")).ToBeInViewportAsync();
    }
}
