using StatementsGen.Architecture;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Tests;

public class ArchitectureTests
{
    private static readonly Layers Folders = new(
        "StatementsGen.Tool",
        "Shell",
        "Terms",
        "Progress",
        "Files",
        "Reporting.Sarif",
        "Reporting",
        "Check",
        "Show",
        "Approve",
        "Diff",
        "Marks",
        "Report.Content",
        "Report.Page",
        "Export",
        "Export.Columnar",
        "Export.Tei",
        "Export.Linked",
        "Quotes",
        "Commands");

    [Fact]
    public void A_folder_uses_only_folders_of_earlier_layers() => Assert.Equal([], Folders.FaultsIn(typeof(ToolConsole).Assembly));
}
