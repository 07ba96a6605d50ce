using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatementsGen.Generator.Tests.Harness;

/// <summary>The options that the package's targets hand to the compiler, without the targets.</summary>
internal sealed class InMemoryOptions(
    ImmutableDictionary<string, string> global,
    ImmutableDictionary<string, string> logicalPaths) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(global);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(
        logicalPaths.TryGetValue(textFile.Path, out var path)
            ? ImmutableDictionary<string, string>.Empty.Add("build_metadata.StatementsGenLinkedText.StatementsGenPath64", Base64(path))
            : ImmutableDictionary<string, string>.Empty);

    internal static string Base64(string value) => Convert.ToBase64String(Encoding.UTF8.GetBytes(value));

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
