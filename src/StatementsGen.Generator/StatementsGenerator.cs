using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatementsGen.Generator.Binding;
using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Diagnostics;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Emission;
using StatementsGen.Generator.Options;
using StatementsGen.Generator.Schemas;
using StatementsGen.Outlines;

namespace StatementsGen.Generator;

/// <summary>Turns the text files of a project into typed statements: a class for each text, and <c>Corpus</c>, <c>Speakers</c> and <c>Entities</c> over all.</summary>
/// <remarks>
/// What flows from step to step is compared by value and holds no <see cref="AdditionalText"/>, source text, compilation or symbol:
/// an edit of C# re-runs nothing, an edit of one text re-runs that text and what depends on its names. Each step over single texts costs
/// every pass a look at each of them, so there are few of these.
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

    /// <summary>Creates a generator with limits of its own.</summary>
    /// <param name="limits">The limits.</param>
    internal StatementsGenerator(FileLimits limits) => _limits = limits;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => CompilerOptions.ReadSettings(pair.Left.GlobalOptions, pair.Right))
            .WithTrackingName(Steps.Settings);

        var project = settings.Combine(context.AnalyzerConfigOptionsProvider);

        var ahead = context.AdditionalTextsProvider
            .Collect()
            .Combine(project)
            .Select(static (pair, cancellation) => ReadAhead.Run(pair.Left, pair.Right.Left, pair.Right.Right, cancellation))
            .WithTrackingName(Steps.ReadAhead);

        var readings = context.AdditionalTextsProvider
            .Combine(project)
            .Select(static (pair, cancellation) => DocumentReading.Read(pair.Left, pair.Right.Left, pair.Right.Right, cancellation))
            .WithTrackingName(Steps.Readings);

        var documents = readings
            .SelectMany(static (reading, _) => reading.Documents)
            .WithTrackingName(Steps.Documents);

        var all = documents.Collect();

        var index = all
            .Select(static (documents, _) => new ValueList<DocumentKey>(documents.Select(static document => document.Key)))
            .WithTrackingName(Steps.Keys)
            .Combine(settings)
            .Select(static (pair, _) => CorpusIndex.Build(pair.Left, pair.Right))
            .WithTrackingName(Steps.Index);

        var renames = index
            .Select(static (index, _) => index.Renames)
            .WithTrackingName(Steps.Renames);

        var layout = index
            .Combine(settings)
            .Select((pair, _) => FileLayouts.For(pair.Left.Documents.Count, pair.Right, _limits))
            .WithTrackingName(Steps.Layout);

        var named = documents
            .Combine(renames.Combine(layout))
            .SelectMany(static (pair, _) => pair.Left.Named(pair.Right.Left, pair.Right.Right))
            .WithTrackingName(Steps.NamedDocuments);

        var ordered = all
            .Combine(index)
            .Select(static (pair, _) => OrderedModels.Of(pair.Left, pair.Right.Documents))
            .WithTrackingName(Steps.Ordered)
            .Combine(layout);

        var groups = ordered
            .SelectMany((pair, _) => DocumentGroup.Partition(pair.Left, pair.Right, _limits))
            .WithTrackingName(Steps.Groups);

        var parts = ordered
            .SelectMany(static (pair, _) => CorpusPart.Partition(pair.Left, pair.Right))
            .WithTrackingName(Steps.Parts);

        var blocks = ordered
            .SelectMany((pair, _) => RosterBlock.Partition(pair.Left, pair.Right, _limits))
            .WithTrackingName(Steps.RosterBlocks);

        var speakers = blocks
            .Select(static (block, _) => block.SightingsOf(static document => document.Speakers))
            .WithTrackingName(Steps.SpeakerSightings)
            .Collect()
            .SelectMany(static (blocks, _) => RosterShare<SpeakerOutline>.Partition(blocks))
            .WithTrackingName(Steps.SpeakerShares)
            .Select(static (share, _) => RosterMerging.Speakers(share))
            .WithTrackingName(Steps.MergedSpeakers)
            .Collect()
            .Combine(index)
            .Select(static (pair, _) => Roster<Speaker>.Of(pair.Left, pair.Right, "speakers"))
            .WithTrackingName(Steps.Speakers);

        var entities = blocks
            .Select(static (block, _) => block.SightingsOf(static document => document.Entities))
            .WithTrackingName(Steps.EntitySightings)
            .Collect()
            .SelectMany(static (blocks, _) => RosterShare<EntityOutline>.Partition(blocks))
            .WithTrackingName(Steps.EntityShares)
            .Select(static (share, _) => RosterMerging.Entities(share))
            .WithTrackingName(Steps.MergedEntities)
            .Collect()
            .Combine(index)
            .Select(static (pair, _) => Roster<Entity>.Of(pair.Left, pair.Right, "entities"))
            .WithTrackingName(Steps.Entities);

        var limits = all
            .Select(static (documents, _) => ProjectLimits.Check(documents))
            .WithTrackingName(Steps.Limits);

        var schemaReadings = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                SchemaReading.AttributeName,
                static (node, _) => node is TypeDeclarationSyntax,
                static (type, cancellation) => SchemaReading.Read(type, cancellation))
            .WithTrackingName(Steps.SchemaReadings);

        var schemas = schemaReadings
            .SelectMany(static (reading, _) => reading.Schemas)
            .Collect()
            .Select(static (schemas, _) => new ValueList<Schema>(schemas.OrderBy(static schema => schema.TypeName, StringComparer.Ordinal)))
            .WithTrackingName(Steps.Schemas);

        var unusedPatterns = schemaReadings
            .Combine(index.Combine(settings))
            .Select(static (pair, _) => UnusedPatterns.Find(pair.Left, pair.Right.Left.Documents, pair.Right.Right))
            .WithTrackingName(Steps.UnusedPatterns);

        var paths = index
            .Combine(schemas)
            .Select(static (pair, _) => pair.Right.Any(static schema => schema.HasReferences) ? pair.Left.Paths : [])
            .WithTrackingName(Steps.Paths);

        var bindings = readings
            .Combine(schemas.Combine(paths.Combine(settings)))
            .SelectMany(static (pair, _) => MetadataBinder.Bind(pair.Left, pair.Right.Left, pair.Right.Right.Left, pair.Right.Right.Right))
            .WithTrackingName(Steps.Bindings);

        // First, since outputs are made in this order. No reading depends on it: each would then depend on every text.
        context.RegisterSourceOutput(ahead, static (_, _) => { });
        context.RegisterSourceOutput(readings.SelectMany(static (reading, _) => reading.Findings), static (output, finding) => output.Report(finding));
        context.RegisterSourceOutput(index, static (output, index) => output.Report(index.Findings));
        context.RegisterSourceOutput(limits, static (output, findings) => output.Report(findings));
        context.RegisterSourceOutput(named.Combine(settings), static (output, pair) => DocumentEmitter.Emit(output, pair.Left, pair.Right!));
        context.RegisterSourceOutput(groups.Combine(settings), static (output, pair) => DocumentEmitter.Emit(output, pair.Left, pair.Right!));
        context.RegisterSourceOutput(parts.Combine(settings), static (output, pair) => CorpusPartEmitter.Emit(output, pair.Left, pair.Right!));
        context.RegisterSourceOutput(index.Combine(settings), static (output, pair) => CorpusEmitter.Emit(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(speakers.SelectMany(static (roster, _) => roster.Findings), static (output, finding) => output.Report(finding));
        context.RegisterSourceOutput(
            speakers.SelectMany(static (roster, _) => roster.Files).Combine(settings),
            static (output, pair) => RosterEmitter.EmitSpeakers(output, pair.Left, pair.Right!));
        context.RegisterSourceOutput(entities.SelectMany(static (roster, _) => roster.Findings), static (output, finding) => output.Report(finding));
        context.RegisterSourceOutput(
            entities.SelectMany(static (roster, _) => roster.Files).Combine(settings),
            static (output, pair) => RosterEmitter.EmitEntities(output, pair.Left, pair.Right!));
        context.RegisterSourceOutput(schemaReadings.Combine(settings), static (output, pair) => SchemaReporting.Report(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(unusedPatterns, static (output, findings) => output.Report(findings));
        context.RegisterSourceOutput(
            bindings.Combine(renames.Combine(settings)),
            static (output, pair) => MetadataEmitter.Emit(output, pair.Left, pair.Right.Left, pair.Right.Right));
    }
}
