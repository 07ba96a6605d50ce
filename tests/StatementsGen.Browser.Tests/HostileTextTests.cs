using StatementsGen.Browser.Tests.Harness;

namespace StatementsGen.Browser.Tests;

[Trait("Lane", "Long")]
public sealed class HostileTextTests(Chromium chromium)
{
    [Fact]
    public async Task Markup_in_texts_titles_keys_names_and_paths_is_text()
    {
        const string Attack = "<img src=x onerror=alert(1)><script>alert(2)</script>\"'><svg onload=alert(3)></textarea></style></title></script><!--";
        using var folder = new TextFolderWithReport()
            .With("<img src=x onerror=alert(4)>\"'&.txt", $"{Attack}\n\nMr. <b>Ann</b> Lee said that {Attack} is text. Ann Lee said “{Attack}”.\n\n    {Attack}\n\n- {Attack}\n")
            .With("javascript:alert(5).txt", "[click](javascript:alert(6)) &lt;script&gt; \u202Etfel\u2066 said Ann <i>Lee</i>. {#a&b}");
        await using var report = await chromium.OpenAsync(folder);

        await report.Page.GetByRole(Microsoft.Playwright.AriaRole.Searchbox).FillAsync("<img src=x onerror=alert(7)>");

        Assert.Equal([], report.Faults);
        Assert.Equal("Statements in seeds", await report.Page.TitleAsync());
        Assert.Equal(0, await report.Page.Locator("img, svg[onload], textarea, b, i").CountAsync());
        Assert.Contains(Attack, await report.Page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_would_not_run_a_script_that_came_in_all_the_same()
    {
        using var folder = TextFolderWithReport.Harbour();
        await using var report = await chromium.OpenAsync(folder, change: static page => page.Replace(
            "<main>", "<main><script>document.title = 'owned'</script><img src=x onerror=\"document.title = 'owned'\"><style>body { display: none }</style>", StringComparison.Ordinal));

        Assert.Equal("Statements in seeds", await report.Page.TitleAsync());
        Assert.True(await report.Page.Locator("main").IsVisibleAsync());
        Assert.All(["script-src", "style-src", "default-src"], directive => Assert.Contains(
            report.Faults, fault => fault.Contains("Content Security Policy", StringComparison.Ordinal) && fault.Contains(directive, StringComparison.Ordinal)));
    }
}
