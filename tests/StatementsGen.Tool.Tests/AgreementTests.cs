using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatementsGen.Generator;
using StatementsGen.Generator.Analysis;
using StatementsGen.Tool.Tests.Harness;

namespace StatementsGen.Tool.Tests;

/// <summary>What <c>check</c> says of a folder is what the compiler says of it: the generator and the analyzer.</summary>
public sealed class AgreementTests
{
    public static TheoryData<string, byte[]> Texts => new()
    {
        { "well", [.. "A title\nIt rains.\n"u8] },
        { "empty", [] },
        { "invalid", [.. "Caf\u00E9\r\n"u8, 0xE9, (byte)'.'] },
        { "cut off", [.. "A title\nIt rains"u8, 0xE2, 0x80] },
        { "surrogate in UTF-8", [.. "It "u8, 0xED, 0xA0, 0x80, .. " rains"u8] },
        { "replaced", [.. "A title\n\uFFFD.\n"u8] },
        { "null", [.. "One line.\rA\0B"u8] },
        { "UTF-8 with mark", [.. Encoding.UTF8.GetPreamble(), .. "It rains."u8] },
        { "UTF-16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("It rains.")] },
        { "UTF-16 cut off", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("It rains."), 0x20] },
        { "UTF-16 half surrogate", [.. Encoding.Unicode.GetPreamble(), 0x41, 0, 0, 0xD8, 0x42, 0] },
        { "UTF-16 big-endian", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("It rains.")] },
        { "UTF-16 without mark", [.. Encoding.Unicode.GetBytes("It rains.")] },
        { "UTF-32", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes("It rains.")] },
        { "UTF-32 big-endian", [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x41] },
        { "mark alone", [0xFF, 0xFE] },
        { "control character", [.. "It\u0007 rains."u8] },
        { "override", [.. "It \u202Erains\u202C."u8] },
        { "invisible character", [.. "It\u200B rains."u8] },
        { "line ends", [.. "It rains.\r\nIt pours.\nIt snows.\n"u8] },
        { "quotation mark", [.. "It rains.\nAnn said, \u201CIt pours.\n"u8] },
        { "same words", [.. "It rains and it pours on us. It rains and it pours on us."u8] },
        { "abbreviation", [.. "The Road Safety Office (RSO) met. The Royal Society of Owls (RSO) did not."u8] },
        { "quotation", [.. "All is well today.\n\"Nobody knows the way.\""u8] },
        { "front matter", [.. "---\r\nname: Rain\r\ntitle: 'It rains'\r\nnumber: 1\r\n---\r\nIt rains. {#rain}\r\n"u8] },
        { "front matter not closed", [.. "--- \nname: Rain\nIt rains.\n"u8] },
        { "front matter no YAML", [.. "\uFEFF---\na: 1\nb: 'open\n---\nIt rains.\n"u8] },
        { "front matter twice the key", [.. "---\na: 1\na: 2\n---\nIt rains.\n"u8] },
        { "front matter aliases", [.. "---\na: &x [1, 2]\nb: [*x, *x]\n---\nIt rains.\n"u8] },
        { "front matter tab", [.. "---\na:\n\tb: 1\n---\nIt rains.\n"u8] },
        { "front matter list", [.. "---\n- a\n---\nIt rains.\n"u8] },
        { "name unfit", [.. "---\nname: 3rd day\n---\nIt rains.\n"u8] },
        { "name in YAML alone", [.. "---\nname: \"R\\u0061in\"\nTitle: It rains\n---\nIt rains.\n"u8] },
        { "title folded", [.. "---\ntitle: >\n  It rains\n  name: x\n---\nIt rains.\n"u8] },
        { "keys", [.. "It rains. {#may}\nIt pours. {#May} It snows. {#text}\nIt blows {#x}.\nIt hails. {#a b}"u8] },
        { "ignored", [.. "---\nignore: [STG0106, STG0013, STG0107]\n---\nAnn said, \u201CIt rains {#a b}.\n"u8] },
        { "long", [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("So it goes on.\n", 2_001)))] },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task On_each_encoding(string name, byte[] bytes)
    {
        using var folder = new TextFolder().With($"{name}.txt", bytes);

        Assert.Equal(await CompilerFindingsAsync(folder), (await ToolRun.In(folder, "check", ".")).Lines);
    }

    [Fact]
    public async Task On_names()
    {
        using var folder = new TextFolder()
            .With("press-2024/a.txt", "The same\nIt rains.\n")
            .With("Press 2024/b.txt", "\u2028 THE SAME\nIt rains.\n")
            .With("press 2024/c.txt", "The \tSame\nIt rains.\n")
            .With("the-same.txt", "It rains.\nIt pours.\n")
            .With("Corpus/a.txt", "Members\nIt rains.\n")
            .With("corpus/b.txt", "Members\nIt pours.\n")
            .With("c.txt", "Document\nIt rains.\n")
            .With("d.txt", "DOCUMENT\nIt pours.\n")
            .With("!/x.txt", "It rains.")
            .With("+/x.txt", "It pours.");

        Assert.Equal(await CompilerFindingsAsync(folder), (await ToolRun.In(folder, "check", ".")).Lines);
    }

    [Fact]
    public async Task On_names_in_front_matter()
    {
        using var folder = new TextFolder()
            .With("a.txt", "---\nother: 1\nname: Rain\n---\nThe same\nIt rains.\n")
            .With("b.txt", "---\ntitle: Rain\n---\nIt pours.\n")
            .With("c.txt", "Rain\nIt snows.\n")
            .With("Snow/d.txt", "---\nname: Rain\n---\nIt hails.\n")
            .With("e.txt", "Snow\nIt blows.\n")
            .With("f.txt", "---\nname: Corpus\n---\nIt clears.\n")
            .With("g.txt", "Corpus\nIt clears up.\n");

        Assert.Equal(await CompilerFindingsAsync(folder), (await ToolRun.In(folder, "check", ".")).Lines);
    }

    [Fact]
    public async Task On_a_missing_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A link that leads nowhere is how this test makes a file unreadable.");
        using var folder = new TextFolder();
        File.CreateSymbolicLink(folder.FullPath("a.txt"), folder.FullPath("gone"));

        Assert.Equal(await CompilerFindingsAsync(folder), (await ToolRun.In(folder, "check", ".")).Lines);
    }

    // The compiler's findings as check prints them: those that are hidden are not.
    private static async Task<string[]> CompilerFindingsAsync(TextFolder folder)
    {
        ImmutableArray<AdditionalText> files = [.. Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Select(file => new TextOnDisk(file))];
        var options = new FolderOptions(folder.Path);
        var compilation = CSharpCompilation.Create("Texts");
        var run = CSharpGeneratorDriver.Create([new StatementsGenerator().AsSourceGenerator()], files, optionsProvider: options)
            .RunGenerators(compilation, TestContext.Current.CancellationToken);
        var advice = await compilation.WithAnalyzers([new TextAnalyzer()], new AnalyzerOptions(files, options)).GetAnalyzerDiagnosticsAsync();
        var lines = run.GetRunResult().Diagnostics
            .Concat(advice)
            .Where(finding => finding.Severity != DiagnosticSeverity.Hidden)
            .OrderBy(finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.GetLineSpan().StartLinePosition)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.GetMessage(CultureInfo.InvariantCulture), StringComparer.Ordinal)
            .Select(finding => Print(finding, folder.Path))
            .ToArray();
        return lines.Length == 0 ? [""] : lines;
    }

    private static string Print(Diagnostic finding, string folder)
    {
        var place = finding.Location.GetLineSpan();
        var file = Path.GetRelativePath(folder, place.Path).Replace('\\', '/');
        var (line, column) = (place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1);
        var severity = finding.Severity.ToString().ToLowerInvariant();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{file}({line},{column}): {severity} {finding.Id}: {finding.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
