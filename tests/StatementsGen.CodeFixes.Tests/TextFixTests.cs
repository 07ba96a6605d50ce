using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatementsGen.CodeFixes.Metadata;
using StatementsGen.CodeFixes.Pinning;

namespace StatementsGen.CodeFixes.Tests;

public sealed class TextFixTests
{
    private static readonly Assembly Fixes = typeof(TextFix).Assembly;

    [Fact]
    public void Each_fix_is_exported_for_its_kind_of_file() => Assert.Equal(
        [
            (nameof(ApprovalFix), nameof(TextDocumentKind.AdditionalDocument)),
            (nameof(FrontMatterFix), nameof(TextDocumentKind.AdditionalDocument)),
            (nameof(InvisibleCharacterFix), nameof(TextDocumentKind.AdditionalDocument)),
            (nameof(LineEndingFix), nameof(TextDocumentKind.AdditionalDocument)),
            (nameof(PinnedNameFix), nameof(TextDocumentKind.AdditionalDocument)),
            (nameof(QuotationFix), nameof(TextDocumentKind.Document)),
        ],
        Fixes.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(type => (type.Name, Assert.Single(type.GetCustomAttribute<ExportCodeFixProviderAttribute>()!.DocumentKinds)))
            .Order());

    [Fact]
    public void Fixes_ask_the_editor_for_nothing_but_Roslyn_of_the_oldest_version() => Assert.Equal(
        ["Microsoft.CodeAnalysis 4.8.0.0", "Microsoft.CodeAnalysis.CSharp 4.8.0.0", "Microsoft.CodeAnalysis.Workspaces 4.8.0.0", "StatementsGen 0.1.0.0", "StatementsGen.Checks 0.1.0.0", "System.Collections.Immutable 7.0.0.0", "netstandard 2.0.0.0"],
        Fixes.GetReferencedAssemblies().Select(name => $"{name.Name} {name.Version}").Order(StringComparer.Ordinal));
}
