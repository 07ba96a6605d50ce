using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests.Metadata;

public sealed class SchemaTests
{
    private const string Code = """
        #pragma warning disable CS1591 // Users document their types, tests need not.
        using System;
        using System.Collections.Generic;
        using StatementsGen;

        namespace MyApp;

        public enum Severity { Low, Normal, High }

        [StatementMetadata("press/**")]
        public sealed partial record PressRelease
        {
            public required DateOnly Date { get; init; }
            public Uri? Source { get; init; }
            public Severity Level { get; init; } = Severity.Normal;
            public IReadOnlyList<string> Tags { get; init; } = [];
            public StatementDocument? Answers { get; init; }
        }
        """;

    private static readonly TextProject Project = TextProject.Empty
        .WithCode(Code)
        .WithText("press/opening.txt", "---\ntitle: The bridge opens\ndate: 2024-05-31\nlevel: high\ntags: [bridge, roads]\nanswers: press/closing.txt\n---\nAnn Lee said that it opens in May.\n")
        .WithText("press/closing.txt", "---\r\nsource: https://example.org/closing\r\ndate: 2024-04-01\r\n---\r\nThe bridge closes\r\nIt closes at ten.\r\n")
        .WithText("notes.txt", "---\nanything: goes\n---\nThe notes\nIt is noted.\n");

    [Fact]
    public Task Metadata_is_typed() => Snapshot.Verify(Project);

    [Fact]
    public Task Metadata_is_typed_where_documents_stand_together() => Snapshot.Verify(Project.WithSetting("StatementsGenDetail", "Documents"));

    [Fact]
    public void Code_uses_metadata() => Project
        .WithCode("""
            #nullable enable
            internal static class Uses
            {
                public static System.DateOnly Date => MyApp.Seeds.Press.TheBridgeOpens.Metadata.Date;
                public static string? Host => MyApp.Seeds.Press.TheBridgeCloses.Metadata.Source?.Host;
                public static bool IsHigh => MyApp.Seeds.Press.TheBridgeOpens.Metadata is { Level: MyApp.Severity.High, Tags.Count: 2 };
            }
            """)
        .Generate()
        .CompilesWithoutWarnings();

    [Theory]
    [InlineData("Statements")]
    [InlineData("Documents")]
    [InlineData("Corpus")]
    public void Documents_with_metadata_equal_the_documents_read(string detail)
    {
        const string Text = "---\ndate: 2024-05-31\nname: Given\n---\nThe first line {#first}\nIt opens. {#opens} It closes.\n";

        var compiled = Project.WithSetting("StatementsGenDetail", detail).WithText("press/given.txt", Text).Generate().LoadDocuments();

        Assert.Contains(StatementReader.Read(Text, "press/given.txt"), compiled);
    }

    [Fact]
    public void Code_in_C_sharp_7_3_declares_and_uses_metadata() => TextProject.Empty
        .In(LanguageVersion.CSharp7_3, NullableContextOptions.Disable)
        .WithText("a.txt", "---\ncount: 3\nwhen: 2024-05-31T09:30Z\nparts: [a, b]\n---\nThe text\nIt rains.\n")
        .WithText("b.txt", "---\nparts: []\n---\nThe other\nIt rains.\n")
        .WithCode("""
            using System;
            using System.Collections.Generic;
            using System.ComponentModel.DataAnnotations;
            using StatementsGen;

            namespace MyApp
            {
                [StatementMetadata("*.txt")]
                internal class Info
                {
                    public int? Count { get; set; }
                    public DateTimeOffset When { get; set; }
                    [Required] public IReadOnlyList<string> Parts { get; set; }
                }

                internal static class Uses
                {
                    public static int? Count => Seeds.TheText.Metadata.Count;
                }
            }
            """)
        .Generate()
        .CompilesWithoutWarnings();

    [Fact]
    public void A_schema_that_others_do_not_see_makes_an_internal_member() => Assert.False(
        TextProject.Empty
            .WithText("a.txt", "---\ncount: 3\n---\nThe text\nIt rains.\n")
            .WithCode("[StatementsGen.StatementMetadata(\"*\")] internal sealed class Info { public int Count { get; set; } }")
            .Generate()
            .Load()
            .GetType("MyApp.Seeds.TheText")!
            .GetProperty("Metadata", System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
            .GetMethod!.IsPublic);

    [Fact]
    public void A_value_left_out_stays_as_the_type_has_it()
    {
        var metadata = Project.Generate().Load().GetType("MyApp.Seeds.Press.TheBridgeCloses")!.GetProperty("Metadata")!.GetValue(null)!;

        Assert.Equal("Normal", metadata.GetType().GetProperty("Level")!.GetValue(metadata)!.ToString());
    }

    [Fact]
    public void A_document_that_is_renamed_has_its_metadata_in_the_class_that_it_gets()
    {
        var outcome = Project.WithText("press/reopening.txt", "---\ndate: 2025-01-01\n---\nThe bridge opens\nIt opens again.\n").Generate().CompilesWithoutWarnings();

        Assert.Matches(@"class TheBridgeOpens_[0-9a-f]{8}\s", Assert.Single(
            outcome.Sources.Values, static file => file.Contains("new global::System.DateOnly(2025, 1, 1)", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_document_that_sets_no_property_has_metadata_all_the_same() => Assert.NotNull(
        Project
            .WithCode("namespace MyApp { [StatementsGen.StatementMetadata(\"notes/*\")] internal sealed class Notes { public int Count { get; set; } } }")
            .WithText("notes/a.txt", "A note\nIt is noted.\n")
            .Generate()
            .Load()
            .GetType("MyApp.Seeds.Notes.ANote")!
            .GetProperty("Metadata", System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
            .GetValue(null));

    [Fact]
    public void Metadata_is_had_without_reading_the_text()
    {
        var type = Project.WithoutResources().Generate().Load().GetType("MyApp.Seeds.Press.TheBridgeCloses")!;

        Assert.NotNull(type.GetProperty("Metadata")!.GetValue(null));
    }
}
