using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Pipeline;

namespace StatementsGen.Generator.Documents;

/// <summary>
/// Reads the texts of a project on all processors. The later steps request the texts one by one and find them in <see cref="SharedReadings"/>.
/// Only makes a pass faster: there is one value, so no step runs because of it.
/// </summary>
internal sealed class ReadAhead
{
    // By file and not by content: every edit of a text looks up each file, and a host may have to fetch content from a remote machine.
    private static readonly ConditionalWeakTable<AdditionalText, ReadAhead> Known = new();

    private static readonly ReadAhead Done = new();

    /// <summary>The step that reads all texts.</summary>
    /// <param name="files">The project's additional files.</param>
    /// <param name="project">The project's settings, and the metadata of its files.</param>
    internal static IncrementalValueProvider<ReadAhead> From(
        IncrementalValuesProvider<AdditionalText> files,
        IncrementalValueProvider<Pair<GeneratorSettings?, AnalyzerConfigOptionsProvider>> project) => files
        .CollectList()
        .Combine(project)
        .Select(static (pair, cancellation) => Run(pair.Left, pair.Right.Left, pair.Right.Right, cancellation))
        .WithTrackingName(Steps.ReadAhead);

    private static ReadAhead Run(
        ValueList<AdditionalText> files,
        GeneratorSettings? settings,
        AnalyzerConfigOptionsProvider options,
        CancellationToken cancellationToken)
    {
        if (settings is not null && files.Where(static file => !Known.TryGetValue(file, out _)).ToList() is { Count: > 1 } unread)
        {
            try
            {
                Parallel.ForEach(unread, new ParallelOptions { CancellationToken = cancellationToken }, file =>
                {
                    DocumentReading.Read(file, settings, options, cancellationToken);
                    Known.GetValue(file, static _ => Done);
                });
            }
            catch (AggregateException exception)
            {
                // The host failed. It gets its own exception, as if the texts had been read one by one.
                ExceptionDispatchInfo.Capture(exception.InnerException!).Throw();
            }
        }

        return Done;
    }
}
