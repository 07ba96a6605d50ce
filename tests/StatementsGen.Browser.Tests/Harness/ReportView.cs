using Microsoft.Playwright;

namespace StatementsGen.Browser.Tests.Harness;

/// <summary>A report in a browser.</summary>
internal sealed class ReportView : IAsyncDisposable
{
    private readonly List<string> _faults = [];

    private ReportView(IPage page) => Page = page;

    internal IPage Page { get; }

    /// <summary>What the browser complained of, and what a page must not do: scripts of others, dialogs, requests.</summary>
    internal IReadOnlyList<string> Faults => _faults;

    internal static async Task<ReportView> OpenAsync(IPage page, string path)
    {
        var view = new ReportView(page);
        page.Console += (_, message) => view._faults.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => view._faults.Add(error);
        page.Dialog += async (_, dialog) =>
        {
            view._faults.Add(dialog.Message);
            await dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            if (!request.IsNavigationRequest)
            {
                view._faults.Add(request.Url);
            }
        };
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        return view;
    }

    internal ILocator Statement(string id) => Page.Locator($"[id='{id}']");

    /// <summary>The links of the statements that are shown, in order.</summary>
    internal async Task<IReadOnlyList<string>> ShownAsync() => await Page.EvaluateAsync<string[]>(
        "() => Array.from(document.querySelectorAll('.statement')).filter(statement => statement.checkVisibility()).map(statement => statement.id)");

    /// <summary>Chooses an option of the form by its name.</summary>
    internal async Task ChooseAsync(string select, string name) => await Page.EvaluateAsync(
        """
        ([select, name]) => {
          const field = document.querySelector('form').elements[select];
          field.value = Array.from(field.options).find(option => option.dataset.name === name).value;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        """,
        new[] { select, name });

    public async ValueTask DisposeAsync() => await Page.CloseAsync();
}
