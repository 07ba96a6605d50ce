using CsCheck;
using StatementsGen.Naming;

namespace StatementsGen.Tests.Reading;

/// <summary>Paragraphs that are appended to a text after a blank line move nothing in it.</summary>
public static class StabilityTests
{
    private static readonly string[] Paragraphs =
    [
        "Harbour opens again",
        "The harbour master, Ines Okoro, praised the bridge.",
        "Okoro said that the lock was old. She added that it leaks.",
        "The mayor praised the bridge. The ferry crossed the lake. It rained.",
        string.Concat(Enumerable.Repeat("The ferry crossed the lake. ", 12)),
        "“The lock is old,” Ruben Vale said. “It leaks.”",
        "“We will mend it.",
        "It will take a year,” Vale said.",
        "SOUZEL: The lock is old.",
        "LEE: The tolls are high. Nobody pays them.",
        "Lee: Look again.",
        "The lock was built in 1910 and was\nmended by the crew that had built the\nold bridge. Okoro supported it.",
        "Quay Street\nHarbour Office\nOpen at noon",
        "It rained.\nIt snowed.\nThe council rose.",
        "Notes on the lock\nThe lock is older than the bridge that\nstands beside it.",
        "The crew settled:\n- the gate;\n- the wall that the water had\n  taken.",
        "Dear Ms. Okoro,\nWe thank you.\nYours sincerely,\nRuben Vale",
        "The Harbour Trust (HT) declined to comment. HT denied it.",
        "Critics of the plan called it a mistake.",
        "Robin Quill said that the gate was new. He added that it was wide.",
        "Ms. Quill said that the wall was high. She added that it leaks.",
        "Robin Quill, a spokeswoman for the crew, waited. She said that it was wet.",
        "It leaks {#leak}",
        "“Is it safe, Vale?” asked Ines Okoro.",
        "“It is,” said Ruben Vale.",
        "“You are sure?”",
        "Okoro shut the door. “It is late.",
        "“Good night, Okoro.”",
        "Okoro and Vale told reporters that it leaks. They added that it is old.",
        "Ruben Vale and the Harbour Trust did not say so.",
        "“I am late,” I said.",
        "“Sit down, Ruben Vale,” she said.",
    ];

    private static readonly Gen<string[]> Texts = Gen.Int[0, Paragraphs.Length - 1].Select(static index => Paragraphs[index]).Array[2, 9];

    [Fact]
    public static void No_statement_moves_is_renamed_or_loses_its_speaker() => Texts.Sample(static paragraphs =>
    {
        var whole = StatementReader.Read(string.Join("\n\n", paragraphs));
        for (var count = 1; count < paragraphs.Length; count++)
        {
            if (EndsInShortLine(paragraphs[count - 1]))
            {
                // It is a statement until text follows it: then it can be a heading.
                continue;
            }

            var cut = StatementReader.Read(string.Join("\n\n", paragraphs.Take(count)));
            if (cut.Title == whole.Title)
            {
                AssertHolds(cut, whole);
            }
            else
            {
                // A single line that is no sentence is a statement until text follows it.
                Assert.Equal(1, count);
                Assert.Null(cut.Title);
            }
        }
    }, iter: 2_000);

    [Fact]
    public static void A_weak_cue_keeps_its_speaker_however_much_follows()
    {
        const string Start = "The mayor praised the bridge.";
        var whole = StatementReader.Read(Start + "\n\n" + string.Concat(Enumerable.Repeat("The ferry crossed the lake. ", 40)));

        AssertHolds(StatementReader.Read(Start), whole);
        Assert.IsType<AttributedStatement>(whole.Statements[0]);
    }

    [Theory]
    [InlineData("Robin Quill said that it leaks. He said that it is old.", "Ms. Quill said no.")]
    [InlineData("Quill said that it leaks. She said that it is old.", "Mr. Quill laughed. He said no.")]
    [InlineData("Robin Quill came to the lock. Later she said that it is old.", "Mr. Quill laughed.")]
    [InlineData("The lock leaks. Robin Quill came. “It is old,” he said.", "Robin Quill, a spokeswoman for the crew, laughed.")]
    public static void A_pronoun_keeps_its_speaker_if_the_other_gender_is_shown_later(string start, string appended)
    {
        var cut = StatementReader.Read(start);
        Assert.IsType<AttributedStatement>(cut.Statements[^1]);
        AssertHolds(cut, StatementReader.Read(start + "\n\n" + appended));
    }

    [Fact]
    public static void A_wrapped_block_stays_one_paragraph_however_many_lines_follow()
    {
        const string Start = "The lock was built in 1910 and was\nmended by the crew.";

        AssertHolds(StatementReader.Read(Start), StatementReader.Read(Start + "\n\nIt rained.\nIt snowed.\nThe council rose.\nIt was late."));
    }

    [Fact]
    public static void Turns_that_come_again_give_speakers()
    {
        const string Start = "On the bridge\n\nLee: It is open.";
        var whole = StatementReader.Read(Start + "\n\nRoe: It is not.\n\nLee: Look again.");

        Assert.IsNotType<AttributedStatement>(StatementReader.Read(Start).Statements[0]);
        Assert.Equal("Lee", Assert.IsType<AttributedStatement>(whole.Statements[0]).Speaker.Name);
    }

    private static bool EndsInShortLine(string paragraph) => char.IsLetter(paragraph[^1]);

    private static void AssertHolds(StatementDocument cut, StatementDocument whole)
    {
        Assert.Equal(cut.Statements.Select(static statement => statement.Span), whole.Statements.Take(cut.Statements.Count).Select(static statement => statement.Span));
        Assert.Equal(MemberNaming.NamesOf(cut), MemberNaming.NamesOf(whole).Take(cut.Statements.Count));
        Assert.All(cut.Statements.OfType<AttributedStatement>(), statement =>
        {
            Assert.True(whole.Statements[statement.Index] is AttributedStatement, $"“{statement}” loses its speaker in: {whole.Text}");
            var later = (AttributedStatement)whole.Statements[statement.Index];

            // A label that comes again makes turns of earlier paragraphs: then another speaker comes first.
            Assert.True(later.Cue != statement.Cue || later.Speakers.Count >= statement.Speakers.Count, $"A speaker of “{statement}” is gone.");
        });
    }
}
