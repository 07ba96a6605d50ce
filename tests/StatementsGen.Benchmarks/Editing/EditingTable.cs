using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace StatementsGen.Benchmarks.Editing;

/// <summary>Edits a project in turns, and prints what the generator's pass after each edit took and made anew.</summary>
internal static class EditingTable
{
    // After 30 calls the run time compiles a method anew, for speed; in an editor that is long past.
    private const int WarmUpRounds = 40;

    // All texts are read again.
    private const int FewRounds = 1;

    // Tracking takes time with the square of the steps.
    private const int TrackedDocuments = 1_000;

    private static readonly (string Name, int MostRounds, Action<EditedProject, int> Make)[] Edits =
    [
        ("an edit of code", int.MaxValue, static (project, edit) => project.EditCode(edit)),
        ("an edit of one text", int.MaxValue, static (project, edit) => project.EditText(edit)),
        ("an edit of one title", int.MaxValue, static (project, edit) => project.EditTitle(edit)),
        ("the same texts in new objects", FewRounds, static (project, _) => project.ReadAgain()),
    ];

    /// <summary>Measures, and prints the table.</summary>
    /// <param name="documents">The number of documents.</param>
    /// <param name="rounds">How many rounds count.</param>
    internal static void Print(int documents, int rounds)
    {
        AnsiConsole.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{documents:N0} documents, Roslyn {typeof(Microsoft.CodeAnalysis.Compilation).Assembly.GetName().Version!.ToString(2)}, {rounds} rounds in turns, medians:"));
        var table = new Table { Border = TableBorder.Markdown }.AddColumn("StatementsGenDetail").AddColumn("after").AddColumn(new TableColumn("ms").RightAligned()).AddColumn("made anew, among 1,000");
        foreach (var detail in new[] { "Corpus", "Documents", "Statements" })
        {
            Measure(documents, detail, rounds, table);
        }

        AnsiConsole.Write(table);
    }

    private static void Measure(int documents, string detail, int rounds, Table table)
    {
        var project = new EditedProject(documents, detail, tracks: false);
        List<double> opening = [Time(project.Pass)];
        var times = Edits.Select(static _ => new List<double>()).ToArray();
        for (var round = -WarmUpRounds; round < rounds; round++)
        {
            for (var i = 0; i < Edits.Length; i++)
            {
                if (round >= Edits[i].MostRounds || (round < 0 && Edits[i].MostRounds == FewRounds))
                {
                    continue;
                }

                Edits[i].Make(project, round + WarmUpRounds);
                GC.Collect();
                var time = Time(project.Pass);
                if (round >= 0)
                {
                    times[i].Add(time);
                }
            }
        }

        var tracked = new EditedProject(Math.Min(documents, TrackedDocuments), detail, tracks: true);
        tracked.Pass();
        table.AddRow(detail, "opening the project", Number(opening), tracked.Changed());
        for (var i = 0; i < Edits.Length; i++)
        {
            Edits[i].Make(tracked, i);
            tracked.Pass();
            table.AddRow(detail, Edits[i].Name, Number(times[i]), tracked.Changed());
        }
    }

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static string Number(List<double> times) => times.Order().ElementAt(times.Count / 2).ToString("N1", CultureInfo.InvariantCulture);
}
