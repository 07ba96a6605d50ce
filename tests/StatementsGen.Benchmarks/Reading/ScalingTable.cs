using System.Diagnostics;
using System.Globalization;
using System.Text;
using Spectre.Console;
using StatementsGen.Benchmarks.Corpus;
using StatementsGen.Benchmarks.Measurement;

namespace StatementsGen.Benchmarks.Reading;

/// <summary>How the time of a whole reading grows with the text: level time for each megabyte is linear growth.</summary>
/// <remarks>Each size is measured once, so what counts is processor time, which others on the machine do not add to.</remarks>
internal static class ScalingTable
{
    // Time that has grown faster than this, compared with the text, will go on so: it would take hours to make its point.
    private const double WorseThanLinear = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Enough = TimeSpan.FromMilliseconds(300);

    /// <summary>Measures, and prints the table.</summary>
    /// <param name="only">Measures only the texts whose name holds this.</param>
    internal static void Print(string only)
    {
        var texts = NewsProse.Documents(megabytes: 3, seed: 2).ToList();
        WarmUp.Run(() => texts.ForEach(static text => StatementReader.Read(text)));

        var table = new Table { Border = TableBorder.Markdown }
            .AddColumn("one text of")
            .AddColumn(new TableColumn("MB").RightAligned())
            .AddColumn(new TableColumn("s").RightAligned())
            .AddColumn(new TableColumn("s of processor time").RightAligned())
            .AddColumn(new TableColumn("ms for each MB").RightAligned())
            .AddColumn(new TableColumn("× the row above").RightAligned());
        foreach (var series in TextSeries.All.Where(series => series.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            Measure(series, table);
        }

        AnsiConsole.Write(table);
    }

    private static void Measure(TextSeries series, Table table)
    {
        var (previousSize, previousTime, previousGrowth) = (0.0, TimeSpan.Zero, 1.0);
        foreach (var size in series.Sizes)
        {
            var text = series.Make(size);
            var megabytes = Encoding.UTF8.GetByteCount(text) / 1e6;
            var growth = previousSize == 0 ? 0 : megabytes / previousSize;
            if (previousTime * growth * (previousGrowth > WorseThanLinear ? growth : 1) > Patience)
            {
                table.AddRow(series.Name, Number(megabytes, 1), "not waited for", "", "", "");
                return;
            }

            var (clock, time) = Best(text);
            previousGrowth = growth == 0 ? 1 : time / previousTime / growth;
            table.AddRow(
                series.Name,
                Number(megabytes, 2),
                Number(clock.TotalSeconds, 2),
                Number(time.TotalSeconds, 2),
                Number(time.TotalMilliseconds / megabytes, 1),
                growth == 0 ? "" : Number(previousGrowth, 2));
            (previousSize, previousTime) = (megabytes, time);
        }
    }

    // Short times are measured more than once.
    private static (TimeSpan Clock, TimeSpan Processor) Best(string text)
    {
        var best = (Clock: TimeSpan.MaxValue, Processor: TimeSpan.MaxValue);
        for (var spent = TimeSpan.Zero; spent < Enough; spent += best.Clock)
        {
            GC.Collect();
            var processor = Environment.CpuUsage.TotalTime;
            var start = Stopwatch.GetTimestamp();
            StatementReader.Read(text);
            var round = (Clock: Stopwatch.GetElapsedTime(start), Processor: Environment.CpuUsage.TotalTime - processor);
            best = round.Processor < best.Processor ? round : best;
        }

        return best;
    }

    private static string Number(double value, int digits) => value.ToString("N" + digits, CultureInfo.InvariantCulture);
}
