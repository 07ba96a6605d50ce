using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatementsGen.Checks.Settings;

namespace StatementsGen.Generator.Documents;

/// <summary>
/// Reads the texts of a project on all processors, so that the steps that ask for them one by one find them read (<see cref="SharedReadings"/>).
/// It makes a pass faster and says nothing: all its values are equal.
/// </summary>
internal readonly record struct ReadAhead
{
    // Asked for each file at every edit of a text, hence by file: a host may have to fetch the content of one from afar.
    private static readonly ConditionalWeakTable<AdditionalText, object> Known = new();

    private static readonly object Mark = new();

    /// <summary>Reads what was not read before.</summary>
    /// <param name="files">The project's files.</param>
    /// <param name="settings">The project's settings, or <see langword="null"/> where the package's targets do not take part in the build.</param>
    /// <param name="options">The files' metadata.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal static ReadAhead Run(
        ImmutableArray<AdditionalText> files,
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
                    Known.GetValue(file, static _ => Mark);
                });
            }
            catch (AggregateException exception)
            {
                // As if the texts had been read one by one: what fails is the host, and it knows its own exceptions.
                ExceptionDispatchInfo.Capture(exception.InnerException!).Throw();
            }
        }

        return default;
    }
}
