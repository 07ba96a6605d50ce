using System.Globalization;
using Spectre.Console;
using StatementsGen.Benchmarks.Building;
using StatementsGen.ColdStart;

namespace StatementsGen.Benchmarks.Cold;

/// <summary>Builds a project and its floor in turns with a cold compiler, and prints both beside the counts of the compiler's process.</summary>
internal static class ColdTable
{
    /// <summary>Measures, and prints the table.</summary>
    /// <param name="corpus">The texts.</param>
    /// <param name="rounds">The number of builds of each project; 0 for the counts alone.</param>
    /// <param name="methods">A file to list the compiled methods in, or <see langword="null"/>.</param>
    internal static void Print(ColdCorpus corpus, int rounds, string? methods)
    {
        AnsiConsole.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{corpus.Shape.Documents:N0} documents of {corpus.Shape.Statements} statements, {corpus.Project}; {rounds} rounds in turns, medians:"));
        if (rounds > 0)
        {
            PrintBuilds(corpus, rounds);
        }

        PrintCounts(corpus, methods);
    }

    private static void PrintBuilds(ColdCorpus corpus, int rounds)
    {
        var table = new Table { Border = TableBorder.Markdown }
            .AddColumn("whole build")
            .AddColumn(new TableColumn("floor, s").RightAligned())
            .AddColumn(new TableColumn("processor s").RightAligned())
            .AddColumn(new TableColumn("package, s").RightAligned())
            .AddColumn(new TableColumn("processor s").RightAligned())
            .AddColumn(new TableColumn("ratio").RightAligned())
            .AddColumn(new TableColumn("of processor time").RightAligned());
        var root = Directory.CreateTempSubdirectory("statements-cold-");
        try
        {
            var floor = Prepare(Path.Combine(root.FullName, "floor"), corpus.Shape, ProjectShape.Floor);
            var package = Prepare(Path.Combine(root.FullName, "package"), corpus.Shape, corpus.Project);
            AddRow(table, "without the server", rounds, () => floor.Rebuild(server: false), () => package.Rebuild(server: false));
            AddRow(table, "in a server just started", rounds, floor.RebuildInNewServer, package.RebuildInNewServer);
        }
        finally
        {
            root.Delete(recursive: true);
        }

        AnsiConsole.Write(table);
    }

    private static ProjectBuild Prepare(string folder, CorpusShape corpus, ProjectShape shape)
    {
        BenchmarkProject.Write(folder, corpus, shape);
        var build = new ProjectBuild(folder);
        build.Restore();

        // The first build reads files from the disk, and writes what later builds find.
        build.Rebuild(server: false);
        return build;
    }

    private static void AddRow(Table table, string name, int rounds, Func<BuildCost> buildFloor, Func<BuildCost> buildPackage)
    {
        List<BuildCost> floor = [];
        List<BuildCost> package = [];
        for (var round = 0; round < rounds; round++)
        {
            floor.Add(buildFloor());
            package.Add(buildPackage());
        }

        static double Time(BuildCost cost) => cost.Time.TotalSeconds;
        static double ProcessorTime(BuildCost cost) => cost.ProcessorTime.TotalSeconds;
        table.AddRow(
            name,
            Number(Median(floor, Time)),
            Number(Median(floor, ProcessorTime)),
            Number(Median(package, Time)),
            Number(Median(package, ProcessorTime)),
            Number(RatioOf(package, floor, Time)),
            Number(RatioOf(package, floor, ProcessorTime)));
    }

    private static void PrintCounts(ColdCorpus corpus, string? methods)
    {
        var texts = BenchmarkProject.Texts(corpus.Shape).Select(static text => KeyValuePair.Create(text.Path, text.Content)).ToList();
        var floor = ColdCompiler.Compile(texts, detail: null);
        var package = ColdCompiler.Compile(texts, corpus.Project.ToString());
        var table = new Table { Border = TableBorder.Markdown }
            .AddColumn("compiler process")
            .AddColumn(new TableColumn("methods jitted").RightAligned())
            .AddColumn(new TableColumn("ms of the JIT").RightAligned())
            .AddColumn(new TableColumn("processor ms").RightAligned())
            .AddColumn(new TableColumn("MB allocated").RightAligned())
            .AddColumn(new TableColumn("assemblies").RightAligned());
        Add("floor", floor);
        Add("package", package);
        AnsiConsole.Write(table);
        if (methods is not null)
        {
            ColdCompiler.Compile(texts, corpus.Project.ToString(), methods);
        }

        void Add(string name, CompilerCost cost) => table.AddRow(
            name,
            cost.Methods.ToString("N0", CultureInfo.InvariantCulture),
            cost.JitTime.TotalMilliseconds.ToString("N0", CultureInfo.InvariantCulture),
            cost.ProcessorTime.TotalMilliseconds.ToString("N0", CultureInfo.InvariantCulture),
            (cost.AllocatedBytes / 1e6).ToString("N1", CultureInfo.InvariantCulture),
            cost.Assemblies.Count.ToString(CultureInfo.InvariantCulture));
    }

    // Each build is compared with the one of the same round, which meets the same load.
    private static double RatioOf(List<BuildCost> costs, List<BuildCost> floor, Func<BuildCost, double> by) =>
        MedianOf(costs.Zip(floor, (cost, below) => by(cost) / by(below)));

    private static double Median(List<BuildCost> costs, Func<BuildCost, double> by) => MedianOf(costs.Select(by));

    private static double MedianOf(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[(sorted.Length - 1) / 2];
    }

    private static string Number(double value) => value.ToString("N2", CultureInfo.InvariantCulture);
}
