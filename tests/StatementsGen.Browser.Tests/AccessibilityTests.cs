using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using StatementsGen.Browser.Tests.Harness;

namespace StatementsGen.Browser.Tests;

[Trait("Lane", "Long")]
public sealed class AccessibilityTests(Chromium chromium)
{
    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 360)]
    public async Task Axe_finds_nothing(ColorScheme scheme, int width)
    {
        using var folder = TextFolderWithReport.Harbour();
        await using var report = await chromium.OpenAsync(folder, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        await report.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");

        Assert.Equal([], FaultsOf(await report.Page.RunAxe()));

        await report.Statement("press/bridge/opening-day").GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal([], FaultsOf(await report.Page.RunAxe()));

        await report.Page.Keyboard.PressAsync("Escape");
        await report.Page.GetByRole(AriaRole.Searchbox).FillAsync("moreau");
        Assert.Equal([], FaultsOf(await report.Page.RunAxe()));
    }

    private static IEnumerable<string> FaultsOf(AxeResult result)
    {
        Assert.NotEmpty(result.Passes);
        return result.Violations.SelectMany(static violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}"));
    }
}
