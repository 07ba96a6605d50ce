using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatementsGen.Generator;

namespace StatementsGen.CodeFixes.Tests.Harness;

/// <summary>The generator, without its analyzers: a test runs those that it asks.</summary>
internal sealed class GeneratorReference : AnalyzerReference
{
    // The workspace knows a generator by its object.
    private static readonly ImmutableArray<ISourceGenerator> Generators = [new StatementsGenerator().AsSourceGenerator()];

    private GeneratorReference()
    {
    }

    internal static GeneratorReference Instance { get; } = new();

    public override string? FullPath => null;

    public override object Id => nameof(GeneratorReference);

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => Generators;
}
