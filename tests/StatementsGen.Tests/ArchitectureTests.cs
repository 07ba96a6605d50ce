using StatementsGen.Architecture;

namespace StatementsGen.Tests;

public class ArchitectureTests
{
    private static readonly Layers Folders = new(
        "StatementsGen",
        "",
        "Patterns",
        "Decoding",
        "Outlines",
        "Naming",
        "Tables",
        "Compiled",
        "StatementMetadataAttribute",
        "Reading.Lexicon",
        "Quoting",
        "Quote",
        "QuotesAttribute",
        "QuotationChecker",
        "Reading.Layout",
        "Reading.Sentences",
        "Reading.Tokens",
        "Reading.Names",
        "Reading.Sources",
        "Reading.Attributions",
        "Reading.Resolution",
        "Reading.FrontMatter",
        "Reading",
        "UndecodableTextException",
        "FolderReadingOptions",
        "Files",
        "StatementReader");

    [Fact]
    public void A_folder_uses_only_folders_of_earlier_layers() => Assert.Equal([], Folders.FaultsIn(typeof(StatementReader).Assembly));
}
