using Microsoft.CodeAnalysis;
using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Schemas;

namespace StatementsGen.Generator.Diagnostics;

/// <summary>Reports what is wrong with schemas.</summary>
internal static class SchemaReporting
{
    /// <summary>Reports what is wrong with a schema.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="reading">The schema.</param>
    /// <param name="settings">The settings, or <see langword="null"/> where nothing is generated.</param>
    internal static void Report(SourceProductionContext output, SchemaReading reading, GeneratorSettings? settings)
    {
        if (settings is null)
        {
            return;
        }

        output.Report(reading.Findings);
        if (!settings.HasClasses)
        {
            output.Report(reading.WithoutClasses);
        }
    }
}
