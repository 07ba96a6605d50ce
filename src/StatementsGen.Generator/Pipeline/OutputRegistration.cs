using Microsoft.CodeAnalysis;
using StatementsGen.Checks.Settings;

namespace StatementsGen.Generator.Pipeline;

/// <summary>Registers outputs that need the project's settings. Without settings nothing is written or reported.</summary>
internal static class OutputRegistration
{
    /// <summary>Registers an output for a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="context">The generator's context.</param>
    /// <param name="value">The value.</param>
    /// <param name="settings">The project's settings.</param>
    /// <param name="emit">Writes or reports the value.</param>
    internal static void Emit<T>(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<T> value,
        IncrementalValueProvider<GeneratorSettings?> settings,
        Action<SourceProductionContext, T, GeneratorSettings> emit) =>
        context.RegisterSourceOutput(value.Combine(settings), Output(emit));

    /// <summary>Registers an output for each of several values.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="context">The generator's context.</param>
    /// <param name="values">The values.</param>
    /// <param name="settings">The project's settings.</param>
    /// <param name="emit">Writes or reports a value.</param>
    internal static void Emit<T>(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<T> values,
        IncrementalValueProvider<GeneratorSettings?> settings,
        Action<SourceProductionContext, T, GeneratorSettings> emit) =>
        context.RegisterSourceOutput(values.Combine(settings), Output(emit));

    private static Action<SourceProductionContext, (T Value, GeneratorSettings? Settings)> Output<T>(Action<SourceProductionContext, T, GeneratorSettings> emit) =>
        (output, pair) =>
        {
            if (pair.Settings is { } settings)
            {
                emit(output, pair.Value, settings);
            }
        };
}
