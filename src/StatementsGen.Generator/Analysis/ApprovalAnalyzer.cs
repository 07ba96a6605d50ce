using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatementsGen.Checks.Approvals;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Diagnostics;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Options;
using StatementsGen.Outlines;

namespace StatementsGen.Generator.Analysis;

/// <summary>Compares the texts with the approved wordings, if the project has a file of them at the root of its texts.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ApprovalAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.In(RuleScope.Approval);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (CompilerOptions.ReadSettings(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions) is { } settings
                && start.Options.AdditionalFiles.FirstOrDefault(file => TextPath.Fold(file.Path) == settings.Root + ApprovedFile.Name) is { } approvals)
            {
                // All texts together, for a statement that moved; once for all files.
                var findings = new Lazy<ILookup<string, Finding>>(
                    () => Find(approvals, start.Options, settings).ToLookup(static finding => finding.FilePath, StringComparer.Ordinal),
                    LazyThreadSafetyMode.PublicationOnly);
                start.RegisterAdditionalFileAction(context =>
                {
                    foreach (var finding in findings.Value[context.AdditionalFile.Path])
                    {
                        context.ReportDiagnostic(finding.ToDiagnostic());
                    }
                });
            }
        });
    }

    private static IEnumerable<Finding> Find(AdditionalText approvals, AnalyzerOptions options, GeneratorSettings settings)
    {
        if (approvals.GetText() is not { } source)
        {
            return [Finding.InFile(Rules.DamagedApprovals, approvals.Path, "it cannot be opened")];
        }

        var text = new CheckedText(source.ToString(), ApprovedFile.Name, approvals.Path);
        var file = ApprovedFile.Read(text);
        if (file.Findings.Count > 0)
        {
            return file.Findings;
        }

        var files = options.AdditionalFiles
            .Select(file => (File: file, Path: CompilerOptions.PathOf(file, settings, options.AnalyzerConfigOptionsProvider)))
            .Where(static file => file.Path.Length > 0)
            .GroupBy(static file => file.Path, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.First().File, StringComparer.Ordinal);
        var paths = files.Keys.OrderBy(static path => path, StringComparer.Ordinal).ToList();
        return ApprovalFindings.Of(ApprovalCheck.Compare(file, paths, path => Read(files[path], options, settings)), text);
    }

    private static CurrentText? Read(AdditionalText file, AnalyzerOptions options, GeneratorSettings settings)
    {
        var reading = DocumentReading.Read(file, settings, options.AnalyzerConfigOptionsProvider, CancellationToken.None);
        if (reading.Documents.Count == 0 || file.GetText() is not { } source)
        {
            return null;
        }

        var model = reading.Documents[0];
        return CurrentText.Of(DocumentMaterializer.Materialize(model.Key.Name, model.Key.Path, source.ToString(), model.ReadOutline()), file.Path);
    }
}
