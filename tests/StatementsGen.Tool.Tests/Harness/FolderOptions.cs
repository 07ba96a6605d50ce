using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatementsGen.Tool.Tests.Harness;

/// <summary>The options with which the package's targets make a folder the folder of texts.</summary>
internal sealed class FolderOptions(string folder) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(Convert.ToBase64String(Encoding.UTF8.GetBytes(folder)));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options(string root) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.StatementsGenRoot64" ? root : null;
            return value is not null;
        }
    }
}
