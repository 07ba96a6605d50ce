using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace StatementsGen.CodeFixes.Tests;

public sealed class TextFixTests
{
    private static readonly Assembly Fixes = typeof(TextFix).Assembly;

    [Fact]
    public void Each_fix_is_exported_for_text_files()
    {
        var exports = Fixes.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>()!)
            .ToList();

        Assert.Equal(2, exports.Count);
        Assert.All(exports, export => Assert.Equal([nameof(TextDocumentKind.AdditionalDocument)], export.DocumentKinds));
    }

    [Fact]
    public void Fixes_ask_the_editor_for_nothing_but_Roslyn_of_the_oldest_version() => Assert.Equal(
        ["Microsoft.CodeAnalysis 4.8.0.0", "Microsoft.CodeAnalysis.Workspaces 4.8.0.0", "StatementsGen 0.1.0.0", "System.Collections.Immutable 7.0.0.0", "netstandard 2.0.0.0"],
        Fixes.GetReferencedAssemblies().Select(name => $"{name.Name} {name.Version}").Order(StringComparer.Ordinal));
}
