using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests.Metadata;

public sealed class MetadataIncrementalityTests
{
    private const string Schema = """
        [StatementsGen.StatementMetadata("press/**")]
        public sealed record Release { public int Count { get; init; } public StatementsGen.StatementDocument? Answers { get; init; } }
        """;

    private static readonly TextProject Project = TextProject.Empty
        .WithText("press/a.txt", "---\ncount: 1\n---\nThe bridge\nThe bridge opens.\n")
        .WithText("press/b.txt", "---\ncount: 2\n---\nThe tunnel\nThe tunnel is closed.\n")
        .WithText("c.txt", "The ferry\nThe ferry runs at noon.\n");

    private static readonly TextProject Declared = Project.WithCode(Schema);

    [Fact]
    public void An_edit_of_code_re_runs_nothing_but_the_look_at_the_schemas() => Assert.All(
        RunReasons.Between(Declared, Declared.WithCode("class Edited { }")),
        step => Assert.DoesNotMatch("New|Modified|Removed", step));

    [Fact]
    public void A_schema_that_moves_within_its_file_binds_nothing_again()
    {
        var reasons = RunReasons.Between(Declared, Project.WithCode("// Moved.\n\n" + Schema));

        Assert.Contains("SchemaReadings: 1 Modified", reasons);
        Assert.Contains("Schemas: 1 Cached", reasons);
        Assert.Contains("Bindings: 2 Cached", reasons);
    }

    [Fact]
    public void A_schema_that_changes_binds_its_documents_alone()
    {
        var reasons = RunReasons.Between(Declared, Project.WithCode(Schema.Replace("int Count", "long Count", StringComparison.Ordinal)));

        Assert.Contains("Readings: 3 Cached", reasons);
        Assert.Contains("Schemas: 1 Modified", reasons);
        Assert.Contains("Bindings: 2 Modified", reasons);
        Assert.Contains("NamedDocuments: 3 Cached", reasons);
    }

    [Fact]
    public void An_edit_of_metadata_binds_that_document_alone()
    {
        var reasons = RunReasons.Between(Declared, Declared.WithEdit("press/a.txt", "---\ncount: 5\n---\nThe bridge\nThe bridge opens.\n"));

        Assert.Contains("Readings: 1 Modified, 2 Cached", reasons);
        Assert.Contains("Bindings: 1 Modified, 1 Cached", reasons);
        Assert.Contains("Index: 1 Cached", reasons);
        Assert.Contains("UnusedPatterns: 1 Cached", reasons);
    }

    [Fact]
    public void An_edit_of_a_statement_binds_nothing_again()
    {
        var reasons = RunReasons.Between(Declared, Declared.WithEdit("press/a.txt", "---\ncount: 1\n---\nThe bridge\nThe bridge closes.\n"));

        Assert.Contains("Readings: 1 Modified, 2 Cached", reasons);
        Assert.Contains("Bindings: 1 Unchanged, 1 Cached", reasons);
    }

    [Fact]
    public void Without_a_schema_nothing_is_bound() =>
        Assert.DoesNotContain(RunReasons.Between(Project, Project), step => step.StartsWith("Bindings", StringComparison.Ordinal));
}
