using Microsoft.CodeAnalysis;
using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Options;

namespace StatementsGen.Generator.Pipeline;

/// <summary>The step that reads the project's settings.</summary>
internal static class ProjectSettings
{
    /// <summary>Reads the settings.</summary>
    /// <param name="context">The generator's context.</param>
    /// <returns>The settings, or <see langword="null"/> if the build does not use the package's targets.</returns>
    internal static IncrementalValueProvider<GeneratorSettings?> From(IncrementalGeneratorInitializationContext context) => context
        .AnalyzerConfigOptionsProvider
        .Combine(context.ParseOptionsProvider)
        .Select(static (pair, _) => CompilerOptions.ReadSettings(pair.Left.GlobalOptions, pair.Right))
        .WithTrackingName(Steps.Settings);
}
