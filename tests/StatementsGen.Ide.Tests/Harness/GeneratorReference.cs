using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatementsGen.CodeFixes;
using StatementsGen.Generator;

namespace StatementsGen.Ide.Tests.Harness;

/// <summary>The package's assemblies for the compiler and for editors, referenced by their files as a project does.</summary>
internal sealed class GeneratorReference : IAnalyzerAssemblyLoader
{
    internal static IReadOnlyList<AnalyzerReference> All { get; } =
    [
        new AnalyzerFileReference(typeof(StatementsGenerator).Assembly.Location, new GeneratorReference()),
        new AnalyzerFileReference(typeof(TextFix).Assembly.Location, new GeneratorReference()),
    ];

    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
}
