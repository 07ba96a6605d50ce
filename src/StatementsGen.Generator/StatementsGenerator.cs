using Microsoft.CodeAnalysis;
using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Diagnostics;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Emission;
using StatementsGen.Generator.Settings;

namespace StatementsGen.Generator;

/// <summary>Turns the text files of a project into typed statements: a class for each text, and <c>Corpus</c>, <c>Speakers</c> and <c>Entities</c> over all.</summary>
/// <remarks>
/// What flows from step to step is compared by value and holds no <see cref="AdditionalText"/>, source text, compilation or symbol:
/// an edit of C# re-runs nothing, an edit of one text re-runs that text and what depends on its names.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class StatementsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => GeneratorSettings.Read(options.GlobalOptions))
            .WithTrackingName(Steps.Settings);

        var readings = context.AdditionalTextsProvider
            .Combine(settings)
            .Where(static pair => pair.Right is not null)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => DocumentReading.Read(pair.Left.Left, pair.Left.Right!, pair.Right, cancellation))
            .WithTrackingName(Steps.Readings);

        var documents = readings
            .Where(static reading => reading.Document is not null)
            .Select(static (reading, _) => reading.Document!)
            .WithTrackingName(Steps.Documents);

        var index = documents
            .Select(static (document, _) => document.Key)
            .WithTrackingName(Steps.Keys)
            .Collect()
            .Combine(settings)
            .Select(static (pair, _) => CorpusIndex.Build(pair.Left, pair.Right?.Detail ?? Detail.Statements))
            .WithTrackingName(Steps.Index);

        var renames = index
            .Select(static (index, _) => index.Renames)
            .WithTrackingName(Steps.Renames);

        var named = documents
            .Combine(settings)
            .Where(static pair => pair.Right!.HasClasses)
            .Combine(renames)
            .Select(static (pair, _) => pair.Left.Left.Named(pair.Right))
            .Where(static document => document is not null)
            .WithTrackingName(Steps.NamedDocuments);

        var tableParts = documents
            .Select(static (document, _) => CompiledTable.Of(document))
            .Collect()
            .Combine(index)
            .Combine(settings)
            .SelectMany(static (pair, _) => pair.Right is { HasTableParts: true } ? TablePart.Partition(pair.Left.Left, pair.Left.Right.Documents) : [])
            .WithTrackingName(Steps.TableParts);

        var limits = documents
            .Select(static (document, _) => DocumentSize.Of(document))
            .Collect()
            .Combine(settings)
            .Select(static (pair, _) => ProjectLimits.Check(pair.Left, pair.Right?.Detail ?? Detail.Statements))
            .WithTrackingName(Steps.Limits);

        context.RegisterSourceOutput(readings, static (output, reading) => output.Report(reading.Findings));
        context.RegisterSourceOutput(index, static (output, index) => output.Report(index.Findings));
        context.RegisterSourceOutput(limits, static (output, findings) => output.Report(findings));
        context.RegisterSourceOutput(named.Combine(settings), static (output, pair) => DocumentEmitter.Emit(output, pair.Left!, pair.Right!));
        context.RegisterSourceOutput(tableParts.Combine(settings), static (output, pair) => TablePartEmitter.Emit(output, pair.Left, pair.Right!));
        context.RegisterSourceOutput(index.Combine(settings), static (output, pair) => CorpusEmitter.Emit(output, pair.Left, pair.Right));
    }
}
