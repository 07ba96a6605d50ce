using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatementsGen.Generator;

namespace StatementsGen.Ide.Tests.Harness;

/// <summary>The generator's assembly, referenced by its file as a project does.</summary>
internal sealed class GeneratorReference : IAnalyzerAssemblyLoader
{
    internal static AnalyzerReference Instance { get; } =
        new AnalyzerFileReference(typeof(StatementsGenerator).Assembly.Location, new GeneratorReference());

    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
}
