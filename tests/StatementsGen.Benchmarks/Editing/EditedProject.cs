using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Benchmarks.Corpus;
using StatementsGen.Generator;

namespace StatementsGen.Benchmarks.Editing;

/// <summary>A project as an editor holds it: a driver of the generator that goes on from edit to edit.</summary>
internal sealed class EditedProject
{
    private const string Root = "/project/seeds/";
    private const int StatementsInDocument = 10;

    private readonly AdditionalText[] _texts;
    private readonly Random _random = new(1);
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    /// <summary>Opens a project and runs the generator once.</summary>
    /// <param name="documents">The number of documents.</param>
    /// <param name="detail">The setting <c>StatementsGenDetail</c>.</param>
    /// <param name="tracks">Whether the driver tracks what each step does, which no editor does: it takes much longer than the pass.</param>
    internal EditedProject(int documents, string detail, bool tracks)
    {
        _texts = [.. Enumerable.Range(0, documents).Select(i => NewText(i, $"Report {i.ToString(CultureInfo.InvariantCulture)}"))];
        _compilation = CSharpCompilation.Create(
            "Project",
            [CSharpSyntaxTree.ParseText("class Code { }")],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), MetadataReference.CreateFromFile(typeof(Statement).Assembly.Location)]);
        _driver = CSharpGeneratorDriver.Create(
            [new StatementsGenerator().AsSourceGenerator()],
            _texts,
            optionsProvider: new ProjectOptions(detail),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracks));
    }

    /// <summary>Lets the generator take a pass.</summary>
    internal void Pass() => _driver = _driver.RunGenerators(_compilation);

    /// <summary>Edits code.</summary>
    /// <param name="edit">The number of the edit.</param>
    internal void EditCode(int edit) => _compilation = _compilation.ReplaceSyntaxTree(
        _compilation.SyntaxTrees.Single(),
        CSharpSyntaxTree.ParseText($"class Code {{ int edit = {edit.ToString(CultureInfo.InvariantCulture)}; }}"));

    /// <summary>Writes other statements under the same title.</summary>
    /// <param name="edit">The number of the edit.</param>
    internal void EditText(int edit) => Replace(edit % _texts.Length, $"Report {(edit % _texts.Length).ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Writes another title, and so another name of a class.</summary>
    /// <param name="edit">The number of the edit.</param>
    internal void EditTitle(int edit) => Replace(edit % _texts.Length, $"Edited report {edit.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Hands over the same content in new objects.</summary>
    internal void ReadAgain()
    {
        for (var i = 0; i < _texts.Length; i++)
        {
            _texts[i] = new Text(_texts[i].Path, SourceText.From(_texts[i].GetText()!.ToString(), Encoding.UTF8));
        }

        _driver = _driver.ReplaceAdditionalTexts([.. _texts]);
    }

    /// <summary>How many outputs of steps the last pass made anew or found changed, of how many.</summary>
    internal string Changed()
    {
        var result = _driver.GetRunResult().Results.Single();
        var outputs = result.TrackedOutputSteps.Values.SelectMany(static runs => runs).SelectMany(static run => run.Outputs).ToList();
        var readings = result.TrackedSteps.TryGetValue("Readings", out var runs) ? runs.SelectMany(static run => run.Outputs).ToList() : [];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{readings.Count(IsNew):N0} of {readings.Count:N0} texts, {outputs.Count(IsNew):N0} of {outputs.Count:N0} outputs");
    }

    private static bool IsNew((object Value, IncrementalStepRunReason Reason) output) =>
        output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified;

    private void Replace(int index, string title)
    {
        var text = NewText(index, title);
        _driver = _driver.ReplaceAdditionalText(_texts[index], text);
        _texts[index] = text;
    }

    private Text NewText(int index, string title) => new(
        $"{Root}{index.ToString("D5", CultureInfo.InvariantCulture)}.txt",
        SourceText.From(NewsProse.Document(_random, title, StatementsInDocument), Encoding.UTF8));

    private sealed class Text(string path, SourceText text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class ProjectOptions(string detail) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(ImmutableDictionary<string, string>.Empty
            .Add("build_property.StatementsGenRoot64", Base64(Root))
            .Add("build_property.StatementsGenProjectDirectory64", Base64("/project"))
            .Add("build_property.StatementsGenRootNamespace64", Base64("Project"))
            .Add("build_property.StatementsGenDetail", detail));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(ImmutableDictionary<string, string>.Empty);

        private static string Base64(string value) => Convert.ToBase64String(Encoding.UTF8.GetBytes(value));
    }

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
