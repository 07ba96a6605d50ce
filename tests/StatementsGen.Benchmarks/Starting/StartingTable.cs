using System.Diagnostics;
using System.Globalization;
using Spectre.Console;
using StatementsGen.Benchmarks.Building;

namespace StatementsGen.Benchmarks.Starting;

/// <summary>Builds a program for each way to have the texts, starts them in turns, and prints what their first and later reads took.</summary>
internal static class StartingTable
{
    /// <summary>Measures, and prints the table.</summary>
    /// <param name="documents">The number of documents.</param>
    /// <param name="rounds">How often each is started.</param>
    internal static void Print(int documents, int rounds)
    {
        var corpus = new CorpusShape("starting", documents, Contestant.StatementsInDocument);
        var root = Directory.CreateTempSubdirectory("statements-starting-");
        try
        {
            var programs = Contestant.All.Select((contestant, i) => Build(Path.Combine(root.FullName, i.ToString(CultureInfo.InvariantCulture)), contestant, corpus)).ToArray();
            var runs = programs.Select(static _ => new List<double[]>()).ToArray();
            for (var round = -1; round < rounds; round++)
            {
                for (var i = 0; i < programs.Length; i++)
                {
                    var run = Start(programs[i], enumerates: round == rounds - 1);
                    if (round >= 0)
                    {
                        runs[i].Add(run);
                    }
                }
            }

            Print(corpus, runs, BenchmarkProject.Texts(corpus).Sum(static text => (long)text.Content.Length) / 1e6);
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static void Print(CorpusShape corpus, List<double[]>[] runs, double megabytes)
    {
        AnsiConsole.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{corpus.Documents:N0} documents of {corpus.Statements} statements, {megabytes:N1} MB; {runs[0].Count} processes each, in turns, medians:"));
        var table = new Table { Border = TableBorder.Markdown }
            .AddColumn("one statement by way of")
            .AddColumn(new TableColumn("first: ms").RightAligned())
            .AddColumn(new TableColumn("× the JSON").RightAligned())
            .AddColumn(new TableColumn("first: kB allocated").RightAligned())
            .AddColumn(new TableColumn("later: ns").RightAligned())
            .AddColumn(new TableColumn("later: bytes allocated").RightAligned())
            .AddColumn(new TableColumn("reading all once: peak memory, × the text").RightAligned());
        var json = Median(runs[Contestant.All.ToList().FindIndex(static contestant => contestant.Name.StartsWith("JSON", StringComparison.Ordinal))], 0);
        for (var i = 0; i < runs.Length; i++)
        {
            var cold = Median(runs[i], 0);
            table.AddRow(
                Contestant.All[i].Name,
                Number(cold, 1),
                Number(json / cold, 1),
                Number(Median(runs[i], 1) / 1e3, 0),
                Number(Median(runs[i], 2), 0),
                Number(Median(runs[i], 3), 0),
                Contestant.All[i].Enumerate.Length == 0 ? "" : Number(runs[i][^1][4] / 1e6 / megabytes, 1));
        }

        AnsiConsole.Write(table);
    }

    private static string Build(string folder, Contestant contestant, CorpusShape corpus)
    {
        StartedProject.Write(folder, contestant, corpus);
        var build = new ProjectBuild(folder);
        build.Restore();
        build.Rebuild(server: true);
        return Path.Combine(folder, "bin", "Release", "net10.0", "Texts.dll");
    }

    private static double[] Start(string program, bool enumerates)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", enumerates ? [program, "all"] : [program]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? [.. output.Split(' ').Select(static number => double.Parse(number, CultureInfo.InvariantCulture))]
            : throw new InvalidOperationException($"{program} failed: {output}");
    }

    private static double Median(List<double[]> runs, int figure) => runs.Select(run => run[figure]).Order().ElementAt(runs.Count / 2);

    private static string Number(double value, int digits) => value.ToString("N" + digits, CultureInfo.InvariantCulture);
}
