using Microsoft.CodeAnalysis;
using StatementsGen.Generator.Pipeline;

namespace StatementsGen.Generator.Tests.Harness;

/// <summary>Which steps of the pipeline did what when a driver went on from one project to another.</summary>
internal static class RunReasons
{
    /// <summary>Runs the generator over one project and then over another.</summary>
    /// <returns>For each step the reasons of its outputs in the second run: <c>"Documents: 2 Cached, 1 Modified"</c>.</returns>
    internal static IReadOnlyList<string> Between(TextProject before, TextProject after)
    {
        var driver = before.NewDriver().RunGenerators(before.NewCompilation());
        var result = after.Continue(driver).RunGenerators(after.NewCompilation()).GetRunResult().Results.Single();
        var steps = result.TrackedSteps
            .Where(step => typeof(Steps).GetField(step.Key, System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic) is not null)
            .Concat(result.TrackedOutputSteps.Select(step => KeyValuePair.Create("Output", step.Value)))
            .OrderBy(step => Order(step.Key));
        return [.. steps.Select(step => $"{step.Key}: {Summarize(step.Value)}")];
    }

    private static string Summarize(IEnumerable<IncrementalGeneratorRunStep> runs) => string.Join(", ", runs
        .SelectMany(run => run.Outputs)
        .GroupBy(output => output.Reason)
        .OrderBy(group => group.Key)
        .Select(group => $"{group.Count()} {group.Key}"));

    private static int Order(string step) => Array.IndexOf(
        ["Settings", "ReadAhead", "Readings", "Documents", "Keys", "Index", "Renames", "Layout", "NamedDocuments", "Ordered", "Groups", "Parts", "NameBatches", "SpeakerOccurrences", "SpeakerBuckets", "MergedSpeakers", "Speakers", "EntityOccurrences", "EntityBuckets", "MergedEntities", "Entities", "SchemaReadings", "Schemas", "Paths", "Bindings", "Limits", "Output"], step);
}
