using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

/// <summary>What runs in a compiler finds there what it references: in Visual Studio 2022 17.8 and .NET SDK 8.0.100 too, the oldest.</summary>
public sealed class AnalyzerReferenceTests
{
    private const string Folder = "analyzers/dotnet/cs/";

    // What that Visual Studio has, as Roslyn 4.8 needs it; a host has these or later.
    private static readonly Dictionary<string, Version> OfOldestHost = new()
    {
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["System.Buffers"] = new(4, 0, 3, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Composition.AttributedModel"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["netstandard"] = new(2, 0, 0, 0),
    };

    private readonly PackageFeed _feed;

    public AnalyzerReferenceTests(PackageFeed feed) => _feed = feed;

    [Fact]
    public void Analyzers_reference_each_other_and_what_the_oldest_host_has()
    {
        using var package = ZipFile.OpenRead(_feed.PackageFile);
        var assemblies = package.Entries.Where(static entry => entry.FullName.StartsWith(Folder, StringComparison.Ordinal)).ToList();
        var own = assemblies.Select(static entry => Path.GetFileNameWithoutExtension(entry.Name)).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(own);
        Assert.DoesNotContain(
            assemblies.SelectMany(ReferencesOf),
            reference => !own.Contains(reference.Name) && !(OfOldestHost.TryGetValue(reference.Name, out var version) && reference.Version <= version));
    }

    [Fact]
    public void No_assembly_has_a_name_that_another_analyzer_could_bring()
    {
        using var package = ZipFile.OpenRead(_feed.PackageFile);

        Assert.All(
            package.Entries.Where(static entry => entry.FullName.StartsWith(Folder, StringComparison.Ordinal)),
            static entry => Assert.StartsWith("StatementsGen", NameOf(entry), StringComparison.Ordinal));
    }

    private static string NameOf(ZipArchiveEntry entry)
    {
        using var assembly = new PEReader(Open(entry));
        var metadata = assembly.GetMetadataReader();
        return metadata.GetString(metadata.GetAssemblyDefinition().Name);
    }

    private static List<(string From, string Name, Version Version)> ReferencesOf(ZipArchiveEntry entry)
    {
        using var assembly = new PEReader(Open(entry));
        var metadata = assembly.GetMetadataReader();
        return
        [
            .. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
                .Select(reference => (entry.Name, metadata.GetString(reference.Name), reference.Version)),
        ];
    }

    private static MemoryStream Open(ZipArchiveEntry entry)
    {
        var copy = new MemoryStream();
        using var content = entry.Open();
        content.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}
