using System.Globalization;
using System.Text;
using Spectre.Console;
using StatementsGen.Benchmarks.Corpus;
using StatementsGen.Benchmarks.Measurement;

namespace StatementsGen.Benchmarks.Quoting;

/// <summary>The index of a corpus, and quotations of each kind checked against it.</summary>
internal static class QuotingTable
{
    /// <summary>Measures, and prints the table.</summary>
    /// <param name="size">The size of the corpus in megabytes.</param>
    /// <param name="count">The number of quotations of each kind.</param>
    /// <param name="rounds">How many rounds count.</param>
    internal static void Print(double size, int count, int rounds)
    {
        var texts = NewsProse.Documents(size, seed: 1);
        StatementDocument[] documents = [.. texts.Select(static (text, i) => StatementReader.Read(text, $"{i}.txt"))];
        var verbatim = Quotations(documents, count);
        string[] negated = [.. verbatim.Select(static quotation => Insert(quotation, "never"))];
        string[] shortened = [.. verbatim.Select(static quotation => Insert(quotation, "…"))];
        var checker = new QuotationChecker(documents);
        var measured = InterleavedRounds.Run(
            [
                new Contender("index", () => new QuotationChecker(documents).Check("It rains").PassageCount),
                Over(checker, "verbatim", verbatim),
                Over(checker, "with an ellipsis", shortened),
                Over(checker, "with one word more, and the nearest words", negated),
            ],
            rounds);
        var megabytes = texts.Sum(static text => (long)Encoding.UTF8.GetByteCount(text)) / 1e6;
        AnsiConsole.WriteLine(FormattableString.Invariant($"{texts.Count:N0} texts, {megabytes:N1} MB in UTF-8, {count:N0} quotations of each kind, {rounds} rounds in turns on one thread, medians:"));
        var table = new Table { Border = TableBorder.Markdown }.AddColumn("").AddColumn(new TableColumn("ms").RightAligned()).AddColumn(new TableColumn("ms of processor time").RightAligned()).AddColumn(new TableColumn("found").RightAligned());
        foreach (var one in measured)
        {
            table.AddRow(
                one.Name,
                Number(one.Median.TotalMilliseconds),
                Number(one.ProcessorTimes.Order().ElementAt(rounds / 2).TotalMilliseconds),
                Number(one.Count));
        }

        AnsiConsole.Write(table);
    }

    private static string Number(double value) => value.ToString("N0", CultureInfo.InvariantCulture);

    // Of the middle words of statements all over the corpus, with who says them.
    private static string[] Quotations(StatementDocument[] documents, int count)
    {
        var random = new Random(1);
        var quotations = new List<string>();
        while (quotations.Count < count)
        {
            var statements = documents[random.Next(documents.Length)].Statements;
            var words = statements[random.Next(statements.Count)].Text.Split(' ');
            if (words.Length > 8)
            {
                quotations.Add(string.Join(' ', words[1..^1]));
            }
        }

        return [.. quotations];
    }

    private static string Insert(string quotation, string word)
    {
        var words = quotation.Split(' ');
        return string.Join(' ', [.. words[..(words.Length / 2)], word, .. words[(words.Length / 2)..]]);
    }

    private static Contender Over(QuotationChecker checker, string name, string[] quotations) =>
        new(name, () => quotations.Count(quotation => checker.Check(quotation, "Ann Lee").Match != QuotationMatch.None));
}
