using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatementsGen.Generator.Tests.Harness;

/// <summary>What one run of the generator gave.</summary>
internal sealed class GeneratorOutcome(TextProject project, GeneratorDriver driver, CSharpCompilation compilation)
{
    private readonly GeneratorDriverRunResult _result = driver.GetRunResult();

    internal TextProject Project { get; } = project;

    /// <summary>The findings, in order of file and place.</summary>
    internal IReadOnlyList<Diagnostic> Findings =>
        [.. _result.Diagnostics.OrderBy(finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(finding => finding.Id, StringComparer.Ordinal)];

    /// <summary>The generated files by name.</summary>
    internal IReadOnlyDictionary<string, string> Sources =>
        _result.Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>The one generated file whose name starts so.</summary>
    internal string Source(string prefix) => Sources.Single(source => source.Key.StartsWith(prefix, StringComparison.Ordinal)).Value;

    /// <summary>The code together with what was generated.</summary>
    internal Compilation Compilation => compilation.AddSyntaxTrees(_result.GeneratedTrees);

    /// <summary>Asserts that all compiles without an error or a warning.</summary>
    internal GeneratorOutcome CompilesWithoutWarnings()
    {
        Assert.Null(_result.Results.Single().Exception);
        Assert.Empty(Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return this;
    }

    /// <summary>The compiled assembly with the texts in it.</summary>
    internal Assembly Load()
    {
        CompilesWithoutWarnings();
        using var image = new MemoryStream();
        var emitted = Compilation.Emit(image, manifestResources: Project.Resources());
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext("texts", isCollectible: true).LoadFromStream(image);
    }

    /// <summary>The documents that the generated code holds, in order.</summary>
    internal IReadOnlyList<StatementDocument> LoadDocuments() =>
        (IReadOnlyList<StatementDocument>)Load().GetType("MyApp.Seeds.Corpus")!.GetProperty("Documents")!.GetValue(null)!;
}
