using System.Globalization;
using Spectre.Console;

namespace StatementsGen.Benchmarks.Building;

/// <summary>Builds projects over the same texts in turns, and prints what each took.</summary>
internal static class BuildingTable
{
    /// <summary>Measures, and prints the table.</summary>
    /// <param name="corpus">The texts.</param>
    /// <param name="shapes">What is compiled beside them; the floor first.</param>
    /// <param name="rounds">How many rounds count.</param>
    /// <param name="server">Whether the compiler may run in its server.</param>
    /// <param name="keep">Whether the projects stay.</param>
    internal static void Print(CorpusShape corpus, IReadOnlyList<ProjectShape> shapes, int rounds, bool server, bool keep)
    {
        var root = Directory.CreateTempSubdirectory("statements-building-");
        try
        {
            var builds = shapes.Select(shape => Prepare(Path.Combine(root.FullName, shape.ToString()), corpus, shape)).ToArray();
            var costs = shapes.Select(static _ => new List<BuildCost>()).ToArray();
            for (var round = -1; round < rounds; round++)
            {
                for (var i = 0; i < builds.Length; i++)
                {
                    var cost = builds[i].Rebuild(server);
                    if (round >= 0)
                    {
                        costs[i].Add(cost);
                    }
                }
            }

            Print(corpus, shapes, costs, Size(Path.Combine(root.FullName, shapes[0].ToString(), "seeds")), server);
        }
        finally
        {
            if (keep)
            {
                AnsiConsole.WriteLine(root.FullName);
            }
            else
            {
                root.Delete(recursive: true);
            }
        }
    }

    private static ProjectBuild Prepare(string folder, CorpusShape corpus, ProjectShape shape)
    {
        BenchmarkProject.Write(folder, corpus, shape);
        var build = new ProjectBuild(folder);
        build.Restore();
        return build;
    }

    private static void Print(CorpusShape corpus, IReadOnlyList<ProjectShape> shapes, List<BuildCost>[] costs, double megabytes, bool server)
    {
        // What the shape says is how many sentences are written; some of these hold two.
        var statements = BenchmarkProject.Texts(corpus).Sum(static text => StatementReader.Read(text.Content).Statements.Count);
        AnsiConsole.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{corpus.Documents:N0} documents, {statements:N0} statements, {megabytes:N1} MB; {costs[0].Count} rounds in turns, medians; " +
            $"{(server ? "compiler server" : "a compiler process for each build")}:"));
        // Others use the machine, too: where all processes end with the build, their processor time tells more than the clock.
        Func<BuildCost, double> by = server ? static cost => cost.Time.TotalSeconds : static cost => cost.ProcessorTime.TotalSeconds;
        var table = new Table { Border = TableBorder.Markdown }
            .AddColumn("")
            .AddColumn(new TableColumn("s").RightAligned())
            .AddColumn(new TableColumn("processor s").RightAligned())
            .AddColumn(new TableColumn("× floor").RightAligned())
            .AddColumn(new TableColumn("× floor with classes").RightAligned())
            .AddColumn(new TableColumn("ms a statement above that").RightAligned())
            .AddColumn(new TableColumn("compiler MB").RightAligned());
        var floor = Median(costs[0], by);
        var classes = shapes.IndexOf(ProjectShape.HandWrittenClasses) is >= 0 and var at ? Median(costs[at], by) : 0;
        for (var i = 0; i < shapes.Count; i++)
        {
            var seconds = Median(costs[i], by);
            table.AddRow(
                shapes[i].ToString(),
                Number(Median(costs[i], static cost => cost.Time.TotalSeconds), 2),
                server ? "" : Number(seconds, 2),
                Number(seconds / floor, 2),
                classes == 0 ? "" : Number(seconds / classes, 2),
                classes == 0 ? "" : Number(1e3 * (seconds - classes) / statements, 3),
                server ? "" : Number(costs[i].Max(static cost => cost.CompilerMemory) / 1e6, 0));
        }

        AnsiConsole.Write(table);
    }

    private static double Size(string folder) =>
        new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(static file => file.Length) / 1e6;

    private static double Median(List<BuildCost> costs, Func<BuildCost, double> by) => costs.Select(by).Order().ElementAt((costs.Count - 1) / 2);

    private static int IndexOf(this IReadOnlyList<ProjectShape> shapes, ProjectShape shape) => shapes.ToList().IndexOf(shape);

    private static string Number(double value, int digits) => value.ToString("N" + digits, CultureInfo.InvariantCulture);
}
