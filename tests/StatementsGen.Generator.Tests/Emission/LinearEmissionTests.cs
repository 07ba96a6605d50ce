using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests.Emission;

/// <summary>What is written grows with the texts and no faster. What is allocated is counted: every step of the emission makes strings or lists.</summary>
public sealed class LinearEmissionTests
{
    [Theory]
    [InlineData("Statements", "So it goes on.\n")]
    [InlineData("Statements", "Ann Lee said that it holds.\n")]
    [InlineData("Statements", "<&\u202E\uD83C\uDF09.\n")]
    [InlineData("Documents", "So it goes on.\n")]
    [InlineData("Corpus", "So it goes on.\n")]
    public void Four_times_the_statements_take_four_times_the_memory(string detail, string line) =>
        AssertGrowth(detail, static (project, line, count) => project.WithText("a.txt", "A text\n" + string.Concat(Enumerable.Repeat(line, 8 * count))), line);

    [Theory]
    [InlineData("Statements")]
    [InlineData("Documents")]
    [InlineData("Corpus")]
    public void Four_times_the_documents_take_four_times_the_memory(string detail) => AssertGrowth(
        detail,
        static (project, line, count) => Enumerable.Range(0, count).Aggregate(project, (all, i) => all.WithText($"{i}.txt", $"Number {i}\n{line}")),
        "Ann Lee said that it holds.\n");

    private static void AssertGrowth(string detail, Func<TextProject, string, int, TextProject> make, string line)
    {
        var empty = TextProject.Empty.WithSetting("StatementsGenDetail", detail);
        Allocated(make(empty, line, 2));

        var once = Allocated(make(empty, line, 100));
        var more = Allocated(make(empty, line, 400));

        Assert.InRange(more, once, (4 * 1.4 * once) + 100_000);
    }

    private static long Allocated(TextProject project)
    {
        var driver = project.NewDriver(tracksSteps: false);
        var compilation = project.NewCompilation();
        var before = GC.GetAllocatedBytesForCurrentThread();
        driver.RunGenerators(compilation);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
