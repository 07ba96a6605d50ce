using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Diagnostics;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Options;

namespace StatementsGen.Generator.Analysis;

/// <summary>Reports slips in the words of the texts that the generator compiles in. What keeps a text from being compiled in, the generator itself reports.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TextAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.In(RuleScope.Wording);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (CompilerOptions.ReadSettings(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions) is { } settings)
            {
                start.RegisterAdditionalFileAction(context => Analyze(context, settings));
            }
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context, GeneratorSettings settings)
    {
        var cancellation = context.CancellationToken;
        var file = context.AdditionalFile;
        var reading = DocumentReading.Read(file, settings, context.Options.AnalyzerConfigOptionsProvider, cancellation);
        if (reading.Documents.Count == 0 || file.GetText(cancellation) is not { } text)
        {
            return;
        }

        var document = reading.Documents[0];
        foreach (var finding in SharedFindings.Find(text, reading, document.MayHaveMembers(settings.Detail), cancellation))
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
