using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests;

public sealed class IncrementalityTests
{
    private static readonly TextProject Project = TextProject.Empty
        .WithText("a.txt", "The bridge\nThe mayor said that the bridge would open.\n")
        .WithText("b.txt", "The tunnel\nThe tunnel is closed.\n")
        .WithText("c.txt", "The ferry\nThe ferry runs at noon.\n");

    [Fact]
    public void An_edit_of_code_re_runs_nothing() => Assert.Equal(
        [
            "Settings: 1 Cached",
            "Readings: 3 Cached",
            "Documents: 3 Cached",
            "Keys: 3 Cached",
            "Index: 1 Cached",
            "Renames: 1 Cached",
            "NamedDocuments: 3 Cached",
            "Output: 8 Cached",
        ],
        RunReasons.Between(Project, Project.WithCode("class Edited { }")));

    [Fact]
    public void The_same_content_in_new_objects_changes_nothing() => Assert.Equal(
        [
            "Settings: 1 Cached",
            "Readings: 3 Unchanged",
            "Documents: 3 Cached",
            "Keys: 3 Cached",
            "Index: 1 Cached",
            "Renames: 1 Cached",
            "NamedDocuments: 3 Cached",
            "Output: 8 Cached",
        ],
        RunReasons.Between(Project, Project.WithTextsReadAgain()));

    [Fact]
    public void An_edit_of_a_text_re_runs_that_text_alone() => Assert.Equal(
        [
            "Settings: 1 Cached",
            "Readings: 1 Modified, 2 Cached",
            "Documents: 1 Modified, 2 Cached",
            "Keys: 1 Unchanged, 2 Cached",
            "Index: 1 Cached",
            "Renames: 1 Cached",
            "NamedDocuments: 1 Modified, 2 Cached",
            "Output: 1 Modified, 1 Unchanged, 6 Cached",
        ],
        RunReasons.Between(Project, Project.WithEdit("b.txt", "The tunnel\nThe tunnel is open.\n")));

    [Fact]
    public void An_edit_of_a_title_re_runs_that_text_and_the_index() => Assert.Equal(
        [
            "Settings: 1 Cached",
            "Readings: 1 Modified, 2 Cached",
            "Documents: 1 Modified, 2 Cached",
            "Keys: 1 Modified, 2 Cached",
            "Index: 1 Modified",
            "Renames: 1 Unchanged",
            "NamedDocuments: 1 Modified, 2 Cached",
            "Output: 2 Modified, 2 Unchanged, 4 Cached",
        ],
        RunReasons.Between(Project, Project.WithEdit("b.txt", "The old tunnel\nThe tunnel is closed.\n")));
}
