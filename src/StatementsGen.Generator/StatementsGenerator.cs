using Microsoft.CodeAnalysis;
using StatementsGen.Generator.Binding;
using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Diagnostics;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Emission;
using StatementsGen.Generator.Names;
using StatementsGen.Generator.Pipeline;
using StatementsGen.Generator.Schemas;

namespace StatementsGen.Generator;

/// <summary>Generates typed statements from the text files of a project: a class for each text, and <c>Corpus</c>, <c>Speakers</c> and <c>Entities</c>.</summary>
/// <remarks>
/// The values between steps are compared by value and contain no <see cref="AdditionalText"/>, source text, compilation or symbol. So an edit of
/// C# re-runs nothing, and an edit of a text re-runs that text and what depends on its names. Each step over single texts costs every pass a
/// comparison for each text, so there are few of these steps.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class StatementsGenerator : IIncrementalGenerator
{
    private readonly FileLimits _limits;

    /// <summary>Creates a generator.</summary>
    public StatementsGenerator()
        : this(FileLimits.Default)
    {
    }

    /// <summary>Creates a generator with other limits.</summary>
    /// <param name="limits">The limits.</param>
    internal StatementsGenerator(FileLimits limits) => _limits = limits;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The project
        var settings = ProjectSettings.From(context);
        var project = settings.PairWith(context.AnalyzerConfigOptionsProvider);

        // Each text
        var ahead = ReadAhead.From(context.AdditionalTextsProvider, project);
        var readings = DocumentReading.From(context.AdditionalTextsProvider, project);
        var documents = DocumentReading.DocumentsOf(readings);

        // All texts
        var all = documents.CollectList();
        var index = CorpusIndex.From(all, settings);
        var renames = ClassRename.From(index);
        var layout = FileLayouts.From(index, settings, _limits);
        var limits = ProjectLimits.From(all);

        // Documents by file, in one of three layouts
        var ordered = OrderedModels.From(all, index).PairWith(layout);
        var named = ClassRename.Apply(documents, renames, layout);
        var groups = DocumentGroup.From(ordered, _limits);
        var parts = CorpusPart.From(ordered);

        // Names
        var batches = NameBatch.From(ordered, _limits);
        var speakers = Speakers.From(batches, index);
        var entities = Entities.From(batches, index);

        // Metadata
        var schemaReadings = SchemaReading.From(context.SyntaxProvider);
        var schemas = Schema.From(schemaReadings);
        var unusedPatterns = UnusedPatterns.From(schemaReadings, index, settings);
        var bindings = MetadataBinder.From(readings, schemas, index, settings);

        // The driver runs outputs in this order, so reading ahead comes first. No reading depends on it: each would then depend on every text.
        context.RegisterSourceOutput(ahead, static (_, _) => { });
        context.RegisterSourceOutput(readings.SelectMany(static (reading, _) => reading.Findings), FindingReporting.Report);
        context.RegisterSourceOutput(index, static (output, index) => output.Report(index.Findings));
        context.RegisterSourceOutput(limits, FindingReporting.Report);
        context.Emit(named, settings, DocumentEmitter.Emit);
        context.Emit(groups, settings, DocumentEmitter.Emit);
        context.Emit(parts, settings, CorpusPartEmitter.Emit);
        context.Emit(index, settings, CorpusEmitter.Emit);
        context.RegisterSourceOutput(speakers.SelectMany(static (names, _) => names.Findings), FindingReporting.Report);
        context.Emit(speakers.SelectMany(static (names, _) => names.Files), settings, NameIndexEmitter.EmitSpeakers);
        context.RegisterSourceOutput(entities.SelectMany(static (names, _) => names.Findings), FindingReporting.Report);
        context.Emit(entities.SelectMany(static (names, _) => names.Files), settings, NameIndexEmitter.EmitEntities);
        context.Emit(schemaReadings, settings, SchemaReporting.Report);
        context.RegisterSourceOutput(unusedPatterns, FindingReporting.Report);
        context.RegisterSourceOutput(bindings.Combine(renames.PairWith(settings)), MetadataEmitter.Emit);
    }
}
