using StatementsGen.Tool.Tests.Harness;

namespace StatementsGen.Browser.Tests.Harness;

/// <summary>A folder of texts, and the report that the tool writes of it.</summary>
internal sealed class TextFolderWithReport : IDisposable
{
    private readonly TextFolder _folder = new();

    internal TextFolderWithReport With(string path, string text)
    {
        _folder.With($"seeds/{path}", text);
        return this;
    }

    /// <summary>Two press reports and rules of a ferry.</summary>
    internal static TextFolderWithReport Harbour() => new TextFolderWithReport()
        .With("press/bridge.txt", """
            The bridge opens
            The bridge opens on 2 May, the Northport Harbour Authority (NHA) announced. {#opening-day}
            “We kept our word,” said Ines Moreau, the director of the authority. “Nobody was hurt.”
            She added that lorries must use the old road.

            “It is a long bridge.”
            """)
        .With("press/boats.txt", """
            The boats stay
            Tomas Berg said that Café Quay stays open. Berg denied that the boats would be sold.
            """)
        .With("rules/ferry.txt", """
            Rules of the ferry

            ## 1. Boarding

            Passengers board from the pier.

            - Show your ticket.
            - Hold the rail.

            ## 2. Fares

            Lena Voss said the fares stay. She warned of a “fine.
            """);

    /// <summary>Writes the report.</summary>
    /// <returns>Its path.</returns>
    internal async Task<string> WriteReportAsync()
    {
        var run = await ToolRun.In(_folder, "report", "seeds", "--output", "report.html");
        Assert.Equal(new ToolRun(0, "", ""), run);
        return _folder.FullPath("report.html");
    }

    public void Dispose() => _folder.Dispose();
}
