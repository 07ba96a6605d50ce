using Microsoft.CodeAnalysis;
using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Diagnostics;

namespace StatementsGen.Generator.Schemas;

/// <summary>Reports the findings in schemas.</summary>
internal static class SchemaReporting
{
    /// <summary>Reports the findings in a schema.</summary>
    /// <param name="output">The output.</param>
    /// <param name="reading">The schema.</param>
    /// <param name="settings">The project's settings.</param>
    internal static void Report(SourceProductionContext output, SchemaReading reading, GeneratorSettings settings)
    {
        output.Report(reading.Findings);
        if (!settings.HasClasses)
        {
            output.Report(reading.WithoutClasses);
        }
    }
}
