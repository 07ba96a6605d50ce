using CsCheck;

namespace StatementsGen.Tests.Reading.Layout;

/// <summary>What holds for any layout, however odd.</summary>
public sealed class LayoutInvariantTests
{
    private const string End = "\n\nThe pier was shut all day.";

    private static readonly string[] Lines =
    [
        "", "", "", "The pier was shut all day.", "It opened again in May, after the gate had been mended by the crew of the", "harbour, which took a year.",
        "Fees", "2. Fees", "2.1 Boats and their owners", "SECTION 4. FEES", "## Fees {#fees}", "Fees and charges", "=====", "----", "* * *", "- A lamp", "  - A rope that",
        "    holds", "1) A lamp;", "(iv) a rope", "a. A lamp", "• Oil", "> Is it open?", ">> It is not, and it will be shut for as long as the", ">> gate leaks", ">", "| May | 12 |",
        "Lamp      4    oil", "Rope     12    hemp", "Date: 4 May    Place: Lorne", "From: Ann Lee", "Subject: The pier", "  and the lock", "Ann Lee: It is open.", "Bo: No.",
        "Ann Lee 00:31", "Bo Pell: [00:44]", "00:00:01,000 --> 00:00:03,000", "7", "WEBVTT", "<v Ann Lee>It is open", "and shut.</v>", "0:14", "\f", "\fPort of Lorne  2", "[Page 3]",
        "Fees ........ 4", "```", "~~~", "Dear Ms. Pell,", "Yours sincerely,", "ROSA MAREK, Appellant,", "v.", "\t)", "---", "#", "###", ">", "|", "`", "[", "{#k}", "“It is old,”", "said Ann.",
        "Map of the port", "By Ann Lee", "Ingredients:", "*12 The court rose.", "-- Ann", "\u200B", "\u2028", "It leaks. {#leak}",
    ];

    private static readonly Gen<string> Texts = Gen.Select(Gen.OneOf(Lines).List[0, 25], Gen.OneOf("\n", "\r\n", "\n\n"))
        .Select(static (lines, lineBreak) => string.Join(lineBreak, lines));

    [Fact]
    public void Any_layout_is_read_and_texts_are_those_of_their_spans() => Texts.Sample(
        static text =>
        {
            var document = StatementReader.Read(text);
            var end = 0;
            foreach (var block in document.Blocks)
            {
                Assert.InRange(block.Span.Start, end, text.Length);
                end = block.Span.End;
                foreach (var statement in document.Statements.Skip(block.FirstStatement).Take(block.StatementCount))
                {
                    Assert.True(block.Span.Contains(statement.Span));
                    Assert.Equal(Folded(text.Substring(statement.Span.Start, statement.Span.Length)), statement.Text);
                }
            }

            Assert.Equal(document.Statements.Count, document.Blocks.Sum(static block => block.StatementCount));
        },
        iter: 1_500);

    [Fact]
    public void What_is_appended_moves_no_statement() => Gen.Select(Texts, Texts).Where(static texts => !texts.Item1.Contains("```", StringComparison.Ordinal) && !texts.Item1.Contains("~~~", StringComparison.Ordinal)).Sample(
        static texts =>
        {
            var start = "Notes on the pier\n\n" + texts.Item1 + End;
            var before = StatementReader.Read(start);
            var after = StatementReader.Read(start + "\n\n" + texts.Item2);

            Assert.Equal(before.Title, after.Title);
            Assert.Equal(before.Statements.Select(static statement => statement.Span), after.Statements.Take(before.Statements.Count).Select(static statement => statement.Span));
            Assert.Equal(before.Blocks.Select(static block => (block.Kind, block.Span)), after.Blocks.Take(before.Blocks.Count).Select(static block => (block.Kind, block.Span)));
        },
        iter: 1_500);

    // Said in another way than the library does: line by line.
    private static string Folded(string words) => string.Join(
        ' ',
        words.Split(['\n', '\r', '\u0085', '\u2028', '\u2029'], StringSplitOptions.None)
            .Select(static (line, index) => (index == 0 ? line : line.TrimStart().TrimStart('>', ' ', '\t').TrimStart()).TrimEnd())
            .Where(static line => line.Length > 0));
}
