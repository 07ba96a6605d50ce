using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StatementsGen.Browser.Tests.Harness;

namespace StatementsGen.Browser.Tests;

[Trait("Lane", "Long")]
public sealed partial class ReadingTests(Chromium chromium)
{
    private const string Opening = "press/bridge/opening-day";

    [Fact]
    public async Task The_keyboard_opens_and_closes_details_and_goes_from_statement_to_statement()
    {
        using var folder = TextFolderWithReport.Harbour();
        await using var report = await chromium.OpenAsync(folder);
        var number = report.Statement(Opening).GetByRole(AriaRole.Button);
        var details = report.Statement($"{Opening}:details");

        await number.FocusAsync();
        await report.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(details).ToBeVisibleAsync();
        Assert.Contains("TheBridgeOpens.OpeningDay", await details.InnerTextAsync(), StringComparison.Ordinal);

        await report.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(details).ToBeHiddenAsync();
        await Assertions.Expect(number).ToBeFocusedAsync();

        await report.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("2: details", await report.Page.EvaluateAsync<string>("() => document.activeElement.ariaLabel"));
    }

    [Fact]
    public async Task Without_a_script_details_open_and_the_form_is_not_there()
    {
        using var folder = TextFolderWithReport.Harbour();
        await using var report = await chromium.OpenAsync(folder, new() { JavaScriptEnabled = false });

        await report.Statement(Opening).GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(report.Statement($"{Opening}:details")).ToBeVisibleAsync();
        await Assertions.Expect(report.Page.Locator("form")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task What_is_copied_is_the_text()
    {
        using var folder = TextFolderWithReport.Harbour();
        await using var report = await chromium.OpenAsync(folder);

        Assert.Equal(
            "She added that lorries must use the old road.",
            await report.Statement("press/bridge/she-added-that-lorries-must-use").TextContentAsync());
    }

    [Fact]
    public async Task In_the_dark_a_page_is_dark()
    {
        using var folder = TextFolderWithReport.Harbour();
        await using var report = await chromium.OpenAsync(folder, new() { ColorScheme = ColorScheme.Dark });

        Assert.Equal("rgb(20, 23, 27)", await report.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor"));
    }

    [Theory]
    [InlineData(ReducedMotion.NoPreference, "smooth")]
    [InlineData(ReducedMotion.Reduce, "auto")]
    public async Task Who_wants_less_motion_gets_none(ReducedMotion motion, string scrolling)
    {
        using var folder = TextFolderWithReport.Harbour();
        await using var report = await chromium.OpenAsync(folder, new() { ReducedMotion = motion });

        Assert.Equal(scrolling, await report.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).scrollBehavior"));
    }

    [Fact]
    public async Task Each_document_is_printed_on_a_page_of_its_own()
    {
        using var folder = TextFolderWithReport.Harbour();
        await using var report = await chromium.OpenAsync(folder);

        var pdf = Encoding.Latin1.GetString(await report.Page.PdfAsync());

        Assert.Equal(1 + 3, PrintedPage().Count(pdf));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Nothing_goes_beyond_the_width_of_a_window(int width)
    {
        using var folder = TextFolderWithReport.Harbour().With("long.txt", $"{new string('w', 400)} said that {new string('m', 400)} is long.");
        await using var report = await chromium.OpenAsync(folder, new() { ViewportSize = new() { Width = width, Height = 800 } });

        Assert.InRange(await report.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 0, width);
    }

    [GeneratedRegex(@"/Type /Page\b")]
    private static partial Regex PrintedPage();
}
