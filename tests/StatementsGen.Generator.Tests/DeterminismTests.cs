using System.Globalization;
using System.Security.Cryptography;
using Microsoft.CodeAnalysis.CSharp;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests;

/// <summary>The same texts give the same bytes, whoever compiles them, where and in which order.</summary>
public sealed class DeterminismTests
{
    private const string Letters = "Iı İi\nIrmak Işık, the INTERIOR minister, SAID that 12,345.5 files were missing (TİB).\nShe asked: “IS IT I?” TİB denied it at 9 p.m. on 1/2/2024.\n";

    private static readonly TextProject Project = SampleTexts.Names.Concat(SampleTexts.CleanNames)
        .Aggregate(TextProject.Empty, static (project, name) => project.WithText($"press/{name}", SampleTexts.Read(name)))
        .WithText("İSTANBUL/ISIK.txt", Letters)
        .WithText("istanbul/ışık.txt", Letters)
        .WithText("damaged.txt", "1,234.5\n\uFFFD")
        .WithText("same.txt", "The same\nOne.\n")
        .WithText("same too.txt", "The same\nTwo.\n");

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    [InlineData("de-CH")]
    public void Sources_findings_and_assemblies_are_the_same_in_every_culture(string culture) =>
        Assert.Equal(In(CultureInfo.InvariantCulture, static () => Compile(Project)), In(CultureInfo.GetCultureInfo(culture), static () => Compile(Project)));

    [Fact]
    public void A_text_is_read_the_same_in_every_culture() => Assert.Equal(
        In(CultureInfo.InvariantCulture, static () => StatementReader.Read(Letters)),
        In(CultureInfo.GetCultureInfo("tr-TR"), static () => StatementReader.Read(Letters)));

    [Fact]
    public void Sources_and_findings_are_the_same_in_any_order_of_the_files() =>
        Assert.Equal(Written(Project.Generate()), Written(Project.WithTextsReversed().Generate()));

    [Fact]
    public void Sources_and_assemblies_are_the_same_from_many_threads_at_once()
    {
        var alone = Compile(Project);

        var together = Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8).Select(_ => Compile(Project.WithTextsReadAgain())).ToList();

        Assert.All(together, compiled => Assert.Equal(alone, compiled));
    }

    private static List<string> Compile(TextProject project)
    {
        var outcome = project.Generate();
        using var image = new MemoryStream();
        var compilation = outcome.Compilation.WithOptions(((CSharpCompilationOptions)outcome.Compilation.Options).WithDeterministic(true));
        Assert.True(compilation.Emit(image, manifestResources: project.Resources()).Success);
        return [.. Written(outcome), Convert.ToHexString(SHA256.HashData(image.ToArray()))];
    }

    private static IEnumerable<string> Written(GeneratorOutcome outcome) =>
    [
        .. outcome.Sources.OrderBy(static source => source.Key, StringComparer.Ordinal).Select(static source => $"{source.Key}\n{source.Value}"),
        .. outcome.Findings.Select(static finding => $"{finding.Location.GetLineSpan()} {finding.Id} {finding.GetMessage(CultureInfo.InvariantCulture)}"),
    ];

    // The culture of threads that are started meanwhile, too.
    private static T In<T>(CultureInfo culture, Func<T> make)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
            return make();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = before;
        }
    }
}
