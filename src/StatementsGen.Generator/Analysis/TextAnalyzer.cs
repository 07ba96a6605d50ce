using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Settings;

namespace StatementsGen.Generator.Analysis;

/// <summary>Advises on the text files that the generator compiles in. What guards the output comes from the generator itself.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TextAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => AdviceDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var options = start.Options.AnalyzerConfigOptionsProvider;
            if (GeneratorSettings.Read(options.GlobalOptions) is { } settings)
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
        foreach (var (finding, lines) in SharedAdvice.Find(text, document, document.MayHaveMembers(settings.Detail), cancellation))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                AdviceDescriptors.Of(finding.Rule),
                Location.Create(file.Path, new Microsoft.CodeAnalysis.Text.TextSpan(finding.Span.Start, finding.Span.Length), lines),
                [.. finding.Arguments]));
        }
    }
}
