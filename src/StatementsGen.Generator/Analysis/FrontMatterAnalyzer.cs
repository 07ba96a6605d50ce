using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Settings;
using StatementsGen.Checks.Structure;
using StatementsGen.Generator.Binding;
using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Diagnostics;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Options;
using StatementsGen.Generator.Schemas;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Analysis;

/// <summary>Offers editors the fixes for the generator's findings in front matter.</summary>
/// <remarks>
/// In additional files, editors offer fixes only for findings of analyzers. So each finding of the generator that has a fix has a second one here,
/// which builds do not report. The generated class of the document tells its schema, by the type of the member <c>Metadata</c>.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FrontMatterAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.In(RuleScope.Editor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var options = start.Options;
            if (CompilerOptions.ReadSettings(options.AnalyzerConfigOptionsProvider.GlobalOptions) is { } settings)
            {
                var paths = new Lazy<ValueList<string>>(() => DocumentReading.PathsOf(options.AdditionalFiles, settings, options.AnalyzerConfigOptionsProvider));
                var renames = new Lazy<ValueList<ClassRename>>(() => RenamesOf(options, settings));
                start.RegisterAdditionalFileAction(context => Analyze(context, settings, paths, renames));
            }
        });
    }

    private static void Analyze(
        AdditionalFileAnalysisContext context, GeneratorSettings settings, Lazy<ValueList<string>> paths, Lazy<ValueList<ClassRename>> renames)
    {
        var reading = DocumentReading.Read(context.AdditionalFile, settings, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken);
        foreach (var finding in reading.Findings.Concat(BindingFindings(reading, context.Compilation, settings, paths, renames)))
        {
            if (finding.Fix is { } fix)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.Of(Rules.FixableFrontMatter),
                    finding.LocationOf(),
                    fix.ToProperties().ToImmutableDictionary(StringComparer.Ordinal),
                    finding.Rule.Id,
                    finding.Message));
            }
        }
    }

    private static ValueList<Finding> BindingFindings(
        DocumentReading reading,
        Compilation compilation,
        GeneratorSettings settings,
        Lazy<ValueList<string>> paths,
        Lazy<ValueList<ClassRename>> renames)
    {
        if (reading.Metadata.Count == 0 || SchemaOf(reading.Documents[0].Key, compilation, settings, renames) is not { } schema)
        {
            return [];
        }

        return MetadataBinder.Bind(reading.Metadata[0], schema, schema.HasReferences ? paths.Value : [], settings).Findings;
    }

    // The requested name first: only a document whose class has another name costs a look at all documents.
    private static Schema? SchemaOf(DocumentKey document, Compilation compilation, GeneratorSettings settings, Lazy<ValueList<ClassRename>> renames) =>
        SchemaOf(document.Name, document, compilation, settings)
            ?? (ClassRename.ClassNameOf(document, renames.Value) is { } name && name != document.Name ? SchemaOf(name, document, compilation, settings) : null);

    private static Schema? SchemaOf(string className, DocumentKey document, Compilation compilation, GeneratorSettings settings)
    {
        var name = NamespaceNaming.Join(NamespaceNaming.Join(settings.Namespace, document.Namespace), className);
        var metadata = compilation.Assembly.GetTypeByMetadataName(name)?.GetMembers("Metadata").OfType<IPropertySymbol>().FirstOrDefault();
        return metadata?.Type is INamedTypeSymbol type ? SchemaReading.Of(type) : null;
    }

    private static ValueList<ClassRename> RenamesOf(AnalyzerOptions options, GeneratorSettings settings)
    {
        var documents = options.AdditionalFiles
            .SelectMany(file => DocumentReading.Read(file, settings, options.AnalyzerConfigOptionsProvider, CancellationToken.None).Documents);
        return CorpusIndex.Build([.. documents.Select(static document => document.Request)], settings).Renames;
    }
}
