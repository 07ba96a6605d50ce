using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace StatementsGen.Generator.Tests.Harness;

/// <summary>The reference assemblies of the framework that these tests were built for, from its targeting pack.</summary>
/// <remarks>Packages of reference assemblies need a newer compiler than the oldest one that the tests run in.</remarks>
internal static class FrameworkReferences
{
    /// <summary>All of them, each read once.</summary>
    internal static ImmutableArray<MetadataReference> All { get; } =
    [
        .. Directory.GetFiles(Folder, "*.dll").Order(StringComparer.Ordinal).Select(static file => MetadataReference.CreateFromFile(file)),
    ];

    private static string Folder => typeof(FrameworkReferences).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "TargetingPack").Value!;
}
