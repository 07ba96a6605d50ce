using System.Globalization;
using System.Text;
using Spectre.Console;
using StatementsGen.Benchmarks.Icu;
using StatementsGen.Benchmarks.Measurement;
using StatementsGen.Markdown;
using StatementsGen.Reading;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Benchmarks.Reading;

/// <summary>Our sentences and our whole reading beside ICU's sentence boundaries, over the same texts in the same run.</summary>
internal static class ComparisonTable
{
    /// <summary>Measures, and prints the table.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="rounds">How many rounds count.</param>
    internal static void Print(IReadOnlyList<string> texts, int rounds)
    {
        var icu = IcuLibrary.Find();
        using var iterator = icu is null ? null : new IcuSentenceIterator(icu);
        List<Contender> contenders = [];
        if (iterator is null)
        {
            AnsiConsole.WriteLine("There is no ICU here to compare with.");
        }
        else
        {
            contenders.Add(new Contender($"ICU {icu!.Version} sentence iterator", () => texts.Sum(iterator.Count)));
        }

        contenders.Add(Over(texts, "sentences", static text => SentenceSplitter.Split(text, TitledLayout.Analyze(text)).Sentences.Count));
        contenders.Add(Over(texts, "whole reading", static text => OutlineReader.Read(text, default).Statements.Count));
        contenders.Add(Over(texts, "whole reading, as records", static text => StatementReader.Read(text).Statements.Count));
        var pages = texts.Select(MarkdownPages.Of).ToList();
        contenders.Add(Over(pages, "whole reading of Markdown, as records", static page => MarkdownReader.Read(page).Statements.Count));
        var measured = InterleavedRounds.Run(contenders, rounds);
        var megabytes = texts.Sum(static text => (long)Encoding.UTF8.GetByteCount(text)) / 1e6;
        Invariant($"{texts.Count:N0} texts, {megabytes:N1} MB in UTF-8, {rounds} rounds in turns on one thread, medians:");

        var table = new Table { Border = TableBorder.Markdown }
            .AddColumn("")
            .AddColumn(Right("ms"))
            .AddColumn(Right("MB/s"))
            .AddColumn(Right("× ICU"))
            .AddColumn(Right("× ICU by processor time"))
            .AddColumn(Right("sentences"))
            .AddColumn(Right("bytes allocated for each of text"));
        foreach (var one in measured)
        {
            table.AddRow(
                one.Name,
                Number(one.Median.TotalMilliseconds, 0),
                Number(megabytes / one.Median.TotalSeconds, 1),
                iterator is null ? "" : Number(one.SpeedAgainst(measured[0]), 2),
                iterator is null ? "" : Number(one.ProcessorSpeedAgainst(measured[0]), 2),
                Number(one.Count, 0),
                Number(one.Allocated / megabytes / 1e6, 1));
        }

        AnsiConsole.Write(table);
    }

    private static Contender Over(IReadOnlyList<string> texts, string name, Func<string, long> read) => new(name, () => texts.Sum(read));

    private static TableColumn Right(string heading) => new TableColumn(heading).RightAligned();

    private static string Number(double value, int digits) => value.ToString("N" + digits, CultureInfo.InvariantCulture);

    private static void Invariant(FormattableString text) => AnsiConsole.WriteLine(FormattableString.Invariant(text));
}
