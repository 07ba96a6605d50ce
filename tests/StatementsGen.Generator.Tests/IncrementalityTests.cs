using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests;

public sealed class IncrementalityTests
{
    private static readonly TextProject Project = TextProject.Empty
        .WithText("a.txt", "The bridge\nThe mayor said that the bridge would open.\n")
        .WithText("b.txt", "The tunnel\nThe tunnel is closed.\n")
        .WithText("c.txt", "The ferry\nThe ferry runs at noon.\n");

    private static readonly TextProject Many = Enumerable.Range(0, 100).Aggregate(TextProject.Empty, (project, i) =>
        project.WithText($"{i:D3}.txt", $"Number {i}\nThis is text number {i}.\n"));

    [Fact]
    public void An_edit_of_code_re_runs_nothing() => Assert.Equal(
        [
            "Settings: 1 Cached",
            "ReadAhead: 1 Cached",
            "Readings: 3 Cached",
            "Documents: 3 Cached",
            "Keys: 1 Cached",
            "Index: 1 Cached",
            "Renames: 1 Cached",
            "Layout: 1 Cached",
            "NamedDocuments: 3 Cached",
            "Ordered: 1 Cached",
            "NameBatches: 1 Cached",
            "SpeakerOccurrences: 1 Cached",
            "SpeakerBuckets: 1 Cached",
            "MergedSpeakers: 1 Cached",
            "Speakers: 1 Cached",
            "EntityOccurrences: 1 Cached",
            "EntityBuckets: 1 Cached",
            "MergedEntities: 1 Cached",
            "Entities: 1 Cached",
            "Limits: 1 Cached",
            "Output: 9 Cached",
        ],
        RunReasons.Between(Project, Project.WithCode("class Edited { }")));

    [Fact]
    public void The_same_content_in_new_objects_changes_nothing() => Assert.Equal(
        [
            "Settings: 1 Cached",
            "ReadAhead: 1 Unchanged",
            "Readings: 3 Unchanged",
            "Documents: 3 Cached",
            "Keys: 1 Cached",
            "Index: 1 Cached",
            "Renames: 1 Cached",
            "Layout: 1 Cached",
            "NamedDocuments: 3 Cached",
            "Ordered: 1 Cached",
            "NameBatches: 1 Cached",
            "SpeakerOccurrences: 1 Cached",
            "SpeakerBuckets: 1 Cached",
            "MergedSpeakers: 1 Cached",
            "Speakers: 1 Cached",
            "EntityOccurrences: 1 Cached",
            "EntityBuckets: 1 Cached",
            "MergedEntities: 1 Cached",
            "Entities: 1 Cached",
            "Limits: 1 Cached",
            "Output: 9 Cached",
        ],
        RunReasons.Between(Project, Project.WithTextsReadAgain()));

    [Fact]
    public void An_edit_of_a_text_re_runs_that_text_alone() => Assert.Equal(
        [
            "Settings: 1 Cached",
            "ReadAhead: 1 Unchanged",
            "Readings: 1 Modified, 2 Cached",
            "Documents: 1 Modified, 2 Cached",
            "Keys: 1 Unchanged",
            "Index: 1 Cached",
            "Renames: 1 Cached",
            "Layout: 1 Cached",
            "NamedDocuments: 1 Modified, 2 Cached",
            "Ordered: 1 Modified",
            "NameBatches: 1 Modified",
            "SpeakerOccurrences: 1 Unchanged",
            "SpeakerBuckets: 1 Cached",
            "MergedSpeakers: 1 Cached",
            "Speakers: 1 Cached",
            "EntityOccurrences: 1 Unchanged",
            "EntityBuckets: 1 Cached",
            "MergedEntities: 1 Cached",
            "Entities: 1 Cached",
            "Limits: 1 Unchanged",
            "Output: 1 Modified, 8 Cached",
        ],
        RunReasons.Between(Project, Project.WithEdit("b.txt", "The tunnel\nThe tunnel is open.\n")));

    [Fact]
    public void An_edit_of_a_title_re_runs_that_text_and_the_index() => Assert.Equal(
        [
            "Settings: 1 Cached",
            "ReadAhead: 1 Unchanged",
            "Readings: 1 Modified, 2 Cached",
            "Documents: 1 Modified, 2 Cached",
            "Keys: 1 Modified",
            "Index: 1 Modified",
            "Renames: 1 Unchanged",
            "Layout: 1 Unchanged",
            "NamedDocuments: 1 Modified, 2 Cached",
            "Ordered: 1 Modified",
            "NameBatches: 1 Modified",
            "SpeakerOccurrences: 1 Unchanged",
            "SpeakerBuckets: 1 Cached",
            "MergedSpeakers: 1 Cached",
            "Speakers: 1 Unchanged",
            "EntityOccurrences: 1 Unchanged",
            "EntityBuckets: 1 Cached",
            "MergedEntities: 1 Cached",
            "Entities: 1 Unchanged",
            "Limits: 1 Unchanged",
            "Output: 2 Modified, 1 Unchanged, 6 Cached",
        ],
        RunReasons.Between(Project, Project.WithEdit("b.txt", "The old tunnel\nThe tunnel is closed.\n")));

    [Fact]
    public void An_edit_that_has_somebody_else_speak_writes_that_text_and_the_speakers()
    {
        var reasons = RunReasons.Between(Project, Project.WithEdit("b.txt", "The tunnel\nAnn Lee said that the tunnel was closed.\n"));

        Assert.Contains("Index: 1 Cached", reasons);
        Assert.Contains("SpeakerBuckets: 1 Modified", reasons);
        Assert.Contains("Speakers: 1 Modified", reasons);
        Assert.Equal("Output: 3 Modified, 6 Cached", reasons[^1]);
    }

    [Theory]
    [InlineData("Documents", "Output: 1 Modified, 7 Cached")]
    [InlineData("Corpus", "Output: 1 Modified, 7 Cached")]
    public void An_edit_of_a_text_among_many_writes_its_part(string detail, string output)
    {
        var project = Many.WithSetting("StatementsGenDetail", detail);

        var reasons = RunReasons.Between(project, project.WithEdit("042.txt", "Number 42\nThis is another text altogether.\n"));

        Assert.Contains("Readings: 1 Modified, 99 Cached", reasons);
        Assert.Contains("Index: 1 Cached", reasons);
        Assert.Contains("Parts: 1 Modified, 3 Unchanged", reasons);
        Assert.Equal(output, reasons[^1]);
    }

    [Theory]
    [InlineData("Documents")]
    [InlineData("Corpus")]
    public void An_edit_of_code_re_runs_nothing_in_any_detail(string detail)
    {
        var project = Many.WithSetting("StatementsGenDetail", detail);

        Assert.All(RunReasons.Between(project, project.WithCode("class Edited { }")), step => Assert.Matches("^[A-Za-z]+: [0-9]+ Cached$", step));
    }
}
