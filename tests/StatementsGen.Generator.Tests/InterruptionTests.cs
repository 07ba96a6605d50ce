using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests;

/// <summary>A run that is stopped or runs out of memory in the middle leaves nothing behind that the next run could take for right.</summary>
public sealed class InterruptionTests
{
    private const string Path = "/project/seeds/a.txt";
    private const string Text = "The bridge\nAnn Lee said that it holds.\n";

    [Fact]
    public void A_run_that_is_stopped_while_a_text_is_read_stops_and_the_next_is_right()
    {
        using var stop = new CancellationTokenSource();
        var project = TextProject.Empty.WithText("b.txt", "The pier\nIt stays.\n").WithFile(new FailingText(stop.Cancel));
        var driver = project.NewDriver(tracksSteps: false);

        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(project.NewCompilation(), stop.Token));

        AssertRight(driver.RunGenerators(project.NewCompilation()));
    }

    [Fact]
    public void A_run_that_runs_out_of_memory_fails_and_the_next_is_right()
    {
        var project = TextProject.Empty.WithText("b.txt", "The pier\nIt stays.\n").WithFile(new FailingText(static () => throw new InsufficientMemoryException()));

        var failed = project.NewDriver(tracksSteps: false).RunGenerators(project.NewCompilation());

        Assert.IsType<InsufficientMemoryException>(failed.GetRunResult().Results.Single().Exception);
        AssertRight(failed.RunGenerators(project.NewCompilation()));
    }

    private static void AssertRight(GeneratorDriver driver)
    {
        var expected = TextProject.Empty.WithText("b.txt", "The pier\nIt stays.\n").WithText("a.txt", Text).Generate().Sources;
        Assert.Equal(
            expected.OrderBy(static source => source.Key, StringComparer.Ordinal),
            driver.GetRunResult().Results.Single().GeneratedSources
                .Select(static source => KeyValuePair.Create(source.HintName, source.SourceText.ToString()))
                .OrderBy(static source => source.Key, StringComparer.Ordinal));
    }

    // The first time it is asked for its text, something happens.
    private sealed class FailingText(Action firstTime) : AdditionalText
    {
        private Action? _firstTime = firstTime;

        public override string Path => InterruptionTests.Path;

        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            Interlocked.Exchange(ref _firstTime, null)?.Invoke();
            return SourceText.From(Text, Encoding.UTF8);
        }
    }
}
