using StatementsGen.Architecture;

namespace StatementsGen.Generator.Tests;

public sealed class ArchitectureTests
{
    private static readonly Layers Folders = new(
        "StatementsGen.Generator",
        "Options",
        "Diagnostics",
        "Pipeline",
        "Code",
        "Documents",
        "Corpus",
        "Names",
        "Schemas",
        "Binding",
        "Emission",
        "Analysis",
        "Quotations",
        "Uses",
        "");

    [Fact]
    public void A_folder_uses_only_folders_of_earlier_layers() => Assert.Equal([], Folders.FaultsIn(typeof(StatementsGenerator).Assembly));
}
