using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public Task The_seed() => Snapshot.Verify(TextProject.Empty.WithText("000_a13c754219b7ab48.txt", SampleTexts.Seed));

    [Fact]
    public Task Texts_in_folders_are_classes_in_namespaces() => Snapshot.Verify(TextProject.Empty
        .WithText("press/2024/opening.txt", "The bridge opens\nThe mayor said that the bridge would open in May.\n")
        .WithText("class/static.txt", "It has no title. It is named after its file.")
        .WithText("closing.txt", "The bridge closes\nThe bridge closes at ten.\n"));

    [Fact]
    public Task What_code_and_comments_cannot_hold_is_escaped() => Snapshot.Verify(TextProject.Empty
        .WithText("nasty.txt", "Quotes \" and \\ slashes\nA <b> & a */ and </summary>.\nA tab\there, a null-width\u200Bspace, an \u202Eoverride.\n"));

    [Fact]
    public Task Internal_types_without_constants() => Snapshot.Verify(TextProject.Empty
        .WithSetting("StatementsGenVisibility", "internal")
        .WithSetting("StatementsGenConstants", "false")
        .WithText("rule.txt", "The rule\nDo not run.\n"));

    [Fact]
    public Task Keys_and_front_matter() => Snapshot.Verify(TextProject.Empty
        .WithText("pier.txt", "---\nname: PierPlan\ntitle: A plan for the pier\n---\nAnn Lee said that the pier stays. {#pier-stays}\nPier stays.\n"));

    [Fact]
    public Task Sections_and_their_keys() => Snapshot.Verify(TextProject.Empty
        .WithText("lock.txt", "Rules of the lock\n\nSections follow.\n\n## Boats\n\nA boat waits.\n\n### 1.1 Small <boats>\n\n- It moors.\n\n## What it costs {#fees}\n\nIt is free.\n\n## Boats\n"));

    [Fact]
    public Task Speakers_that_the_author_names() => Snapshot.Verify(TextProject.Empty
        .WithText("pier.txt", "The plan for the pier\n\nThe pier stays. {#pier-stays by=\"Ann Lee\"}\nBo Tan said that it rots. {by=\"Ann Lee; Ada Cole\"}\n\nBo Tan was said to leave. {by=none}\n"));

    [Fact]
    public Task No_texts() => Snapshot.Verify(TextProject.Empty);

    [Theory]
    [InlineData("Documents")]
    [InlineData("Corpus")]
    public Task Less_detail(string detail) => Snapshot.Verify(
        TextProject.Empty
            .WithSetting("StatementsGenDetail", detail)
            .WithText("press/opening.txt", "The bridge opens\nThe mayor said that the bridge would open in May.\n")
            .WithText("closing.txt", "The bridge closes\nThe bridge closes at ten.\n"),
        variant: detail);
}
