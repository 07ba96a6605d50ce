using Microsoft.Playwright;
using StatementsGen.Browser.Tests.Harness;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace StatementsGen.Browser.Tests.Harness;

/// <summary>The browser of all tests. Where there is none, a test that asks for a page is skipped, and says so.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // Debian's; STATEMENTSGEN_CHROMIUM names another.
    private static readonly string Executable = Environment.GetEnvironmentVariable("STATEMENTSGEN_CHROMIUM") ?? "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (File.Exists(Executable))
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = ["--no-sandbox"] });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Opens the report of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="options">What the page is opened with.</param>
    /// <param name="change">Changes the page before it is opened.</param>
    internal async Task<ReportView> OpenAsync(
        TextFolderWithReport folder, BrowserNewPageOptions? options = null, Func<string, string>? change = null)
    {
        Assert.SkipUnless(_browser is not null, $"There is no browser at {Executable}.");
        var page = await _browser.NewPageAsync(options ?? new());
        page.SetDefaultTimeout(60_000);
        var path = await folder.WriteReportAsync();
        if (change is not null)
        {
            await File.WriteAllTextAsync(path, change(await File.ReadAllTextAsync(path)));
        }

        return await ReportView.OpenAsync(page, path);
    }
}
