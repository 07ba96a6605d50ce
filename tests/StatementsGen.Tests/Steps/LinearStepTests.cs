namespace StatementsGen.Tests.Steps;

/// <summary>Each step of the reading takes work that grows with the text and no faster, whatever the text: counted in calls and rounds of loops.</summary>
public sealed class LinearStepTests(LinearStepTests.Steps steps) : IClassFixture<LinearStepTests.Steps>
{
    // Long enough that a quadratic step takes sixteen times as much for four times the text, and no constant hides it.
    private const int Few = 1_500;
    private const int Times = 4;

    public static TheoryData<string> Pieces =>
    [
        "\"", "“", "” ", ".", ". ", ". . ", "! ", "U.S. ", "Mr. ", "1) ", "1. ", "a) ", "• ", "( ", ") ", ".) ", ".[1]", ". [1] ", ". :) ", "a://", "!” Ann ", ".” (", "-", "--- ",
        "= ", "_", "*", "/ ", "1/", "3/14/2021 9:26 AM ", "@a ", "A", "A ", "Aa", "a\n", "a\nb\n\n", "a\n\n", "\r\n", "\u2028", " ", " .", "…", "... ", "。", "。」", "\uD83D", "word ",
        "Ann Lee ", "Ann Lee said. ", "Ann Lee said that it holds. She added. ", "The Abc Cde (AC) ", "XY (", "X.", "’s ", "Xylo, ", "Mr. Xylo of ", "of the ", "according to ",
        "she said, ", "who said ", "“a,” she said. ", "“a", "' ", "claim ", "to say ", "\u0301", "\uFEFF", "\u200B", "Figure 1.2 ", "Dear Ada,\n", "No. 5 ", "e.g. ", "p.m. ", "2,0", "(AC)",
        "by Ann Lee, she said, ", "Ann Lee and Bob Roe met him, he said, ", "The Road Agency left. The agency said that. ", "Chief City Judge Ann Lee said, ",

        // Layouts.
        "\n", "# A\n", "A\n=\n", "- a\n", "- a\n  b\n", "  - a\n", "1. A\n", "2. A\n\nIt is.\n\n", "1. A\n- b\n", "1 A\n\n", "> a\n", "> a\n> b\n>\n", ">> a\n> a\n", ">", "| a | b |\n", "|", "`", "```\n",
        "```\na\n", "[", "A\n\n", "A b\n", "A b:\n- c\n", "AB CD EF GH IJ KL\na\n", "\f", "\fA\n\n", "A 1\n\n\f\n", "From: a\n", "A-b: c\n", "From: a\nA-b: c\n", " a\n", "a    b\n", "A: b    C: d\n", "a\t", "a    )\n", "Ann: a\n\n",
        "ANN: a.\n\n", "Ann Lee 00:31\na\n", "Ann Lee 00:31\n\n", "00:01.000 --> 00:02.000\na\n", "-->\n", "Dear Ann\n\n", "Map of a\n\n", "v.\n", "<v Ann>a</v>\n\n", "A ....... 4\n", "(a) b\n", "*8 A\n",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Four_times_the_text_takes_four_times_the_steps(string piece)
    {
        var once = steps.Of(piece, Few);
        var more = steps.Of(piece, Times * Few);

        Assert.All(more, step => Assert.True(
            step.Value <= (Times * 1.4 * once[step.Key]) + 20_000,
            $"{step.Key}: {once[step.Key]} steps for {Few}, {step.Value} for {Times * Few}"));
    }

    [Fact]
    public void Each_round_of_a_loop_is_a_step() => Assert.InRange(steps.OfChecksum(new string('x', 1_000)), 1_000, 1_010);

    /// <summary>Counts the steps of the reading.</summary>
    public sealed class Steps
    {
        private readonly CountedLibrary _library = new();

        internal long OfChecksum(string text) => _library.Call("Decoding.TextChecksum", "Of", text).Steps;

        internal IReadOnlyDictionary<string, long> Of(string piece, int count)
        {
            var text = "x" + string.Concat(Enumerable.Repeat(piece, count)) + "x";
            var counts = new Dictionary<string, long>(StringComparer.Ordinal);
            Count("front matter", "Reading.FrontMatter.FrontMatterReader", "Read", text);
            var layout = Count("layout", "Reading.Sentences.TitledLayout", "Analyze", text, 0, null);
            var sentences = Count("sentences", "Reading.Sentences.SentenceSplitter", "Split", text, layout);
            var names = Count("names", "Reading.Names.NameFinder", "Find", text, sentences);
            var attributions = Count("attributions", "Reading.Attributions.TextAttributions", "Find", text, sentences);
            var outline = Count("resolution", "Reading.Resolution.SpeakerResolver", "Resolve", text, sentences, names, attributions);
            var table = Count("writing the table", "Tables.DocumentTableWriter", "Write", outline);
            Count("reading the table", "Tables.DocumentTableReader", "Read", table);
            Count("naming the document", "Naming.DocumentNaming", "NameOf", text, outline, "");
            var document = Count("making the document", "Outlines.DocumentMaterializer", "Materialize", "Name", "", text, outline);
            Count("naming the members", "Naming.MemberNaming", "NamesOf", TextsOf(document), "Name", null, "Statement");
            return counts;

            object Count(string step, string type, string method, params object?[] arguments)
            {
                var (result, taken) = _library.Call(type, method, arguments);
                counts.Add(step, taken);
                return result;
            }
        }

        private static List<string> TextsOf(object document) =>
            [.. ((System.Collections.IEnumerable)Get(document, "Statements")).Cast<object>().Select(static statement => (string)Get(statement, "Text"))];

        private static object Get(object owner, string property) => owner.GetType().GetProperty(property)!.GetValue(owner)!;
    }
}
