using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Formatting;
using StatementsGen.Ide.Tests.Harness;

namespace StatementsGen.Ide.Tests;

public sealed partial class GeneratedFileTests : IDisposable
{
    private readonly Editor _editor = new Editor("class Reader { object Read() => MyApp.Seeds.Press.BannedTtp.ThisStance$$ComesInResponseTo; }")
        .Add("press/banned-ttp.txt", SampleTexts.Seed)
        .Add("harbour.txt", "Harbour rules\nNo ship sails at night.");

    [Fact]
    public async Task Files_below_Analyzers_are_named_after_the_classes() => Assert.Equal(
        ["Corpus.g.cs", "Entities.g.cs", "HarbourRules-#.g.cs", "Press.BannedTtp-#.g.cs", "Speakers.g.cs"],
        (await _editor.GeneratedFilesAsync()).Select(file => PathHash().Replace(file.Name, "-#.")));

    [Fact]
    public async Task Files_are_formatted_as_the_editor_would() => await Assert.AllAsync(await _editor.GeneratedFilesAsync(), async file =>
    {
        var formatted = await Formatter.FormatAsync(file);
        Assert.Equal((await formatted.GetTextAsync()).ToString(), (await file.GetTextAsync()).ToString());
    });

    [Fact]
    public async Task Go_to_definition_leads_to_the_member_below_the_words_of_its_statement()
    {
        var (file, line, above) = await _editor.GoToDefinitionAsync();

        Assert.IsType<SourceGeneratedDocument>(file);
        Assert.StartsWith("public static readonly global::StatementsGen.AttributedStatement ThisStanceComesInResponseTo", line, StringComparison.Ordinal);
        Assert.Equal(
            "/// <remarks>Muhammad Nabi Omari (deputy interior minister), “suggested”, at <c>press/banned-ttp.txt(4,1)</c>.</remarks>",
            above);
    }

    public void Dispose() => _editor.Dispose();

    [GeneratedRegex("-[0-9a-f]{16}\\.")]
    private static partial Regex PathHash();
}
