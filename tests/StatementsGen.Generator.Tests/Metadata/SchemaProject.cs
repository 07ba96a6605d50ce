using System.Globalization;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests.Metadata;

/// <summary>A project with one document and one property that its front matter fills.</summary>
internal static class SchemaProject
{
    /// <summary>The project.</summary>
    /// <param name="property">The property's declaration, without its accessors.</param>
    /// <param name="yaml">The front matter.</param>
    internal static TextProject Of(string property, string yaml) => TextProject.Empty
        .WithText("press/rain.txt", $"---\n{yaml}\n---\nThe rain\nIt rains.\n")
        .WithText("press/other.txt", "The other\nIt pours.\n")
        .WithCode($$"""
            #pragma warning disable CS1591, CS8618 // Tests need not document their types, nor require values.
            using System;
            using System.Collections.Generic;
            using System.Collections.Immutable;
            using StatementsGen;

            namespace MyApp;

            public enum Severity { Low, Normal, VeryHigh, @class }

            [StatementMetadata("press/rain.txt")]
            public sealed partial record Release
            {
                public {{property}} { get; init; }
            }
            """);

    /// <summary>The value of the property that was compiled, in the invariant culture.</summary>
    internal static string Value(TextProject project)
    {
        var outcome = project.Generate();
        Assert.Empty(outcome.Findings);
        var metadata = outcome.Load().GetType("MyApp.Seeds.Press.TheRain")!.GetProperty("Metadata")!.GetValue(null)!;
        return Print(metadata.GetType().GetProperties().Single(property => property.CanWrite).GetValue(metadata));
    }

    private static string Print(object? value) => value switch
    {
        null => "null",
        string text => text,
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.ToString("O", CultureInfo.InvariantCulture),
        StatementDocument document => document.ToString(),
        System.Collections.IEnumerable list => $"[{string.Join("|", list.Cast<object?>().Select(Print))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
