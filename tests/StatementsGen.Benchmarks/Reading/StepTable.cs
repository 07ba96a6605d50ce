using System.Globalization;
using System.Text;
using Spectre.Console;
using StatementsGen.Benchmarks.Measurement;
using StatementsGen.Outlines;
using StatementsGen.Reading.Attributions;
using StatementsGen.Reading.Layout;
using StatementsGen.Reading.Names;
using StatementsGen.Reading.Resolution;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Benchmarks.Reading;

/// <summary>Where the time of a reading goes: each step alone, given what the steps before it made.</summary>
internal static class StepTable
{
    /// <summary>Measures, and prints the table.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="rounds">How many rounds count.</param>
    internal static void Print(IReadOnlyList<string> texts, int rounds)
    {
        var read = texts.Select(static text => ReadSteps.Of(text)).ToArray();
        Contender Over(string name, Func<ReadSteps, long> step) => new(name, () => read.Sum(step));
        var measured = InterleavedRounds.Run(
            [
                Over("layout", static of => TitledLayout.Analyze(of.Text).Blocks.Count),
                Over("sentences", static of => SentenceSplitter.Split(of.Text, of.Layout).Sentences.Count),
                Over("names (with tokens)", static of => NameFinder.Find(of.Text, of.Sentences).Mentions.Count),
                Over("attributions and their sources (with tokens)", static of => TextAttributions.Find(of.Text, of.Sentences).Count),
                Over("resolution", static of => SpeakerResolver.Resolve(of.Text, of.Sentences, of.Names, of.Attributions).Speakers.Count),
                Over("records", static of => DocumentMaterializer.Materialize("", "", of.Text, of.Outline).Statements.Count),
            ],
            rounds);
        var megabytes = texts.Sum(static text => (long)Encoding.UTF8.GetByteCount(text)) / 1e6;
        var all = measured.Sum(static one => one.Median.TotalMilliseconds);
        var table = new Table { Border = TableBorder.Markdown }
            .AddColumn("step")
            .AddColumn(new TableColumn("ms for each MB").RightAligned())
            .AddColumn(new TableColumn("% of all").RightAligned())
            .AddColumn(new TableColumn("found").RightAligned())
            .AddColumn(new TableColumn("bytes allocated for each of text").RightAligned());
        foreach (var one in measured)
        {
            table.AddRow(
                one.Name,
                Number(one.Median.TotalMilliseconds / megabytes, 1),
                Number(100 * one.Median.TotalMilliseconds / all, 0),
                Number(one.Count, 0),
                Number(one.Allocated / megabytes / 1e6, 1));
        }

        AnsiConsole.Write(table);
    }

    private static string Number(double value, int digits) => value.ToString("N" + digits, CultureInfo.InvariantCulture);

    private sealed record ReadSteps(
        string Text,
        TextLayout Layout,
        SentenceList Sentences,
        NameTable Names,
        AttributionList Attributions,
        DocumentOutline Outline)
    {
        internal static ReadSteps Of(string text)
        {
            var layout = TitledLayout.Analyze(text);
            var sentences = SentenceSplitter.Split(text, layout);
            var names = NameFinder.Find(text, sentences);
            var attributions = TextAttributions.Find(text, sentences);
            var outline = SpeakerResolver.Resolve(text, sentences, names, attributions);
            return new ReadSteps(text, layout, sentences, names, attributions, outline);
        }
    }
}
