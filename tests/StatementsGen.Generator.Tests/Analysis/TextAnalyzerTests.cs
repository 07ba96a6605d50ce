using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatementsGen.Generator.Analysis;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Options;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests.Analysis;

/// <summary>The analyzer looks at the generator's texts and no others, and reads them once.</summary>
public sealed class TextAnalyzerTests
{
    private const string Bad = "It\u200B rains.";

    [Fact]
    public async Task Texts_that_the_generator_takes_are_looked_at()
    {
        var findings = await TextProject.Empty
            .WithText("a.txt", Bad)
            .WithText("b.rst", Bad)
            .WithFile(InMemoryText.Of("/elsewhere/c.txt", Bad))
            .WithFile(InMemoryText.Of("/elsewhere/d.md", Bad))
            .WithLogicalPath("/elsewhere/d.md", "d.md")
            .AdviseAsync();

        Assert.Equal(["d.md", "a.txt"], findings.Select(finding => finding[..finding.IndexOf('(', StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task Nothing_is_said_without_the_targets() =>
        Assert.Empty(await TextProject.Empty.WithText("a.txt", Bad).WithoutTargets().AdviseAsync());

    [Fact]
    public async Task What_cannot_be_decoded_or_read_is_the_generators_error_alone() => Assert.Empty(await TextProject.Empty
        .WithText("a.txt", Bad + "\uFFFD")
        .WithText("b.txt", Bad + "\0")
        .WithFile(new InMemoryText("/project/seeds/c.txt", null))
        .AdviseAsync());

    [Fact]
    public void A_text_is_read_once_for_generator_and_analyzer()
    {
        var text = InMemoryText.Of("/project/seeds/a.txt", "It rains.");

        Assert.Same(Read(text), Read(text));
    }

    [Theory]
    [InlineData("RunAnalyzers", "true")]
    [InlineData("RunAnalyzers", "false")]
    [InlineData("RunAnalyzersDuringBuild", "false")]
    public async Task A_long_text_gets_the_same_advice_whether_or_not_the_generator_asked_ahead(string setting, string value)
    {
        var lines = string.Concat(Enumerable.Range(1, 8_000).Select(static number => $"Lock {number} goes on and on and on. It is kept.\n"));
        var text = $"It rains on us\tand on you.\n{lines}It rains on us\tand on you.\nIt\u200B rains.";
        var project = TextProject.Empty.WithText("a.txt", text).WithSetting("StatementsGenDetail", "Corpus").WithSetting(setting, value);

        Assert.Empty(project.Generate().Findings);
        var findings = await project.AdviseAsync();

        Assert.Equal(["a.txt(8002,1)-(8002,27) STG0107", "a.txt(8003,3)-(8003,4) STG0103"], findings.Select(static finding => finding[..finding.IndexOf(": ", StringComparison.Ordinal)]));
        Assert.Equal(findings, await project.WithTextsReadAgain().AdviseAsync());
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("true", "true", true)]
    [InlineData("False", "", false)]
    [InlineData("", "false", false)]
    public void Nothing_is_asked_ahead_where_no_analyzer_runs(string always, string inBuilds, bool expected) => Assert.Equal(
        expected,
        CompilerOptions.ReadSettings(TextProject.Empty.WithSetting("RunAnalyzers", always).WithSetting("RunAnalyzersDuringBuild", inBuilds).ConfigOptions.GlobalOptions)!.RunsAnalyzers);

    [Fact]
    public void Advice_is_asked_once_for_a_text_and_anew_for_another_document()
    {
        var text = InMemoryText.Of("/project/seeds/a.txt", Bad);
        var reading = Read(text);
        var document = reading.Documents[0];
        var other = reading with { Documents = [document with { Request = document.Request with { Key = document.Key with { Path = "b.txt" } } }] };

        var advice = SharedFindings.Find(text.GetText()!, reading, hasMembers: true, default);

        Assert.Same(advice, SharedFindings.Find(text.GetText()!, reading, hasMembers: true, default));
        Assert.NotSame(advice, SharedFindings.Find(text.GetText()!, reading, hasMembers: false, default));
        Assert.NotSame(advice, SharedFindings.Find(text.GetText()!, other, hasMembers: true, default));
    }

    [Fact]
    public void Stopped_advice_is_not_kept()
    {
        var text = InMemoryText.Of("/project/seeds/a.txt", Bad);
        var reading = ReadWithoutAnalyzers(text);

        Assert.Throws<OperationCanceledException>(() => SharedFindings.Find(text.GetText()!, reading, true, new CancellationToken(canceled: true)));
        Assert.Single(SharedFindings.Find(text.GetText()!, reading, true, default));
    }

    [Fact]
    public void One_text_object_for_two_files_is_two_documents()
    {
        var first = InMemoryText.Of("/project/seeds/a.txt", "It rains.");
        var second = new InMemoryText("/project/seeds/b.txt", first.GetText());

        Assert.Equal(("a.txt", "b.txt"), (Read(first).Documents[0].Key.Path, Read(second).Documents[0].Key.Path));
    }

    [Fact]
    public void A_stopped_reading_is_not_kept()
    {
        var text = InMemoryText.Of("/project/seeds/a.txt", "It rains.");

        Assert.Throws<OperationCanceledException>(() => Read(text, new CancellationToken(canceled: true)));
        Assert.Single(Read(text).Documents);
    }

    [Fact]
    public async Task No_text_makes_it_throw_and_each_finding_lies_in_the_text()
    {
        // What the rules look at, and enough else to make sentences.
        const string Characters = "ab S.\n\r\t\"“”„«»'’(1\u0007\u0092\u200B\u2067\u2069\u202E\u202C\uDB40\uDC41\uD83C\uDFF4\u2028";
        await Gen.Char[Characters].Array[0, 60].Select(characters => new string(characters)).SampleAsync(async text =>
        {
            var findings = await FindingsAsync(text);
            Assert.DoesNotContain(findings, finding => finding.Id == "AD0001");
            Assert.All(findings, finding => Assert.True(finding.Location.SourceSpan.End <= text.Length));
        }, iter: 300);
    }

    private static DocumentReading Read(AdditionalText text, CancellationToken cancellationToken = default)
    {
        var options = TextProject.Empty.ConfigOptions;
        return DocumentReading.Read(text, CompilerOptions.ReadSettings(options.GlobalOptions)!, options, cancellationToken);
    }

    // A reading that leaves the rules for later.
    private static DocumentReading ReadWithoutAnalyzers(AdditionalText text)
    {
        var options = TextProject.Empty.WithSetting("RunAnalyzers", "false").ConfigOptions;
        return DocumentReading.Read(text, CompilerOptions.ReadSettings(options.GlobalOptions)!, options, CancellationToken.None);
    }

    private static async Task<IReadOnlyList<Diagnostic>> FindingsAsync(string text) => await TextProject.Empty.NewCompilation()
        .WithAnalyzers([new TextAnalyzer()], new AnalyzerOptions([InMemoryText.Of("/project/seeds/a.txt", text)], TextProject.Empty.ConfigOptions))
        .GetAnalyzerDiagnosticsAsync();
}
