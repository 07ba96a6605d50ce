using System.Globalization;
using Spectre.Console;

namespace StatementsGen.Tool.Progress;

/// <summary>Shows how far work has come, if it takes long and there is somebody to see it.</summary>
internal static class ProgressDisplay
{
    // Shorter work would only flicker.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    /// <summary>Does work, and shows its progress.</summary>
    /// <param name="terminal">The terminal to show it on; <see langword="null"/> for none.</param>
    /// <param name="progress">How far the work has come.</param>
    /// <param name="work">The work.</param>
    /// <returns>What the work gives.</returns>
    internal static async Task<T> ShowAsync<T>(IAnsiConsole? terminal, WorkProgress progress, Func<Task<T>> work)
    {
        var running = Task.Run(work);
        if (terminal is not null && !await IsDoneWithin(running, Patience))
        {
            await terminal.Progress()
                .AutoClear(true)
                .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new RemainingTimeColumn())
                .StartAsync(context => FollowAsync(context, progress, running));
        }

        return await running;
    }

    private static async Task FollowAsync(ProgressContext context, WorkProgress progress, Task running)
    {
        var bar = context.AddTask("Reading", maxValue: Math.Max(progress.Total, 1));
        bar.IsIndeterminate = progress.Total == 0;
        do
        {
            bar.Description = progress.Total == 0
                ? string.Create(CultureInfo.InvariantCulture, $"{progress.Done:N0} texts")
                : string.Create(CultureInfo.InvariantCulture, $"{progress.Done:N0} of {progress.Total:N0} texts");
            bar.Value = Math.Min(progress.Done, bar.MaxValue);
        }
        while (!await IsDoneWithin(running, Interval));
    }

    private static async Task<bool> IsDoneWithin(Task running, TimeSpan time) => await Task.WhenAny(running, Task.Delay(time)) == running;
}
