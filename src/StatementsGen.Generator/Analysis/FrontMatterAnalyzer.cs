using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatementsGen.Generator.Binding;
using StatementsGen.Generator.Diagnostics;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Schemas;
using StatementsGen.Generator.Settings;
using StatementsGen.Guards;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Analysis;

/// <summary>Tells editors which of the generator's findings in front matter can be mended, and how.</summary>
/// <remarks>
/// In a file that is no source, editors offer fixes for what analyzers find and for nothing else. So each finding of the generator for which there
/// is a remedy has a twin here, that builds do not show. The schema is known by the generated code: the class of the document has its metadata.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FrontMatterAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Mendable = new(
        Remedy.FindingId,
        "There is a fix for the front matter",
        "There is a fix for {0}: {1}",
        "StatementsGen",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages.Of(Remedy.FindingId));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Mendable);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var options = start.Options;
            if (GeneratorSettings.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions) is { } settings)
            {
                var paths = new Lazy<ValueList<string>>(() => DocumentReading.PathsOf(options.AdditionalFiles, settings, options.AnalyzerConfigOptionsProvider));
                start.RegisterAdditionalFileAction(context => Analyze(context, settings, paths));
            }
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context, GeneratorSettings settings, Lazy<ValueList<string>> paths)
    {
        var reading = DocumentReading.Read(context.AdditionalFile, settings, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken);
        foreach (var finding in reading.Findings.Concat(BindingFindings(reading, context.Compilation, settings, paths)))
        {
            if (finding.Remedy is { } remedy)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Mendable,
                    finding.Location,
                    remedy.ToProperties().ToImmutableDictionary(StringComparer.Ordinal),
                    finding.Descriptor.Id,
                    finding.ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
            }
        }
    }

    private static ValueList<Finding> BindingFindings(
        DocumentReading reading,
        Compilation compilation,
        GeneratorSettings settings,
        Lazy<ValueList<string>> paths)
    {
        if (reading.Metadata.Count == 0 || SchemaOf(reading.Documents[0].Key, compilation, settings) is not { } schema)
        {
            return [];
        }

        return MetadataBinder.Bind(reading.Metadata[0], schema, schema.HasReferences ? paths.Value : [], settings).Findings;
    }

    private static Schema? SchemaOf(DocumentKey document, Compilation compilation, GeneratorSettings settings)
    {
        var name = NamespaceNaming.Join(NamespaceNaming.Join(settings.Namespace, document.Namespace), document.Name);
        var metadata = compilation.Assembly.GetTypeByMetadataName(name)?.GetMembers("Metadata").OfType<IPropertySymbol>().FirstOrDefault();
        return metadata?.Type is INamedTypeSymbol type ? SchemaReading.Of(type) : null;
    }
}
