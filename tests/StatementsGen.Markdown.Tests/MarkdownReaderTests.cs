namespace StatementsGen.Markdown.Tests;

public sealed class MarkdownReaderTests
{
    [Theory]
    [InlineData("It **opens** in *May*.", "It opens in May.")]
    [InlineData("See [the plan](https://a.example/plan \"a plan\") first.", "See the plan first.")]
    [InlineData("See [the plan][plan] first.\n\n[plan]: https://a.example/plan", "See the plan first.")]
    [InlineData("Run `make all` twice.", "Run make all twice.")]
    [InlineData("Fish &amp; chips &copy; Ada.", "Fish & chips © Ada.")]
    [InlineData("A star \\* is none.", "A star * is none.")]
    [InlineData("It opens\\\nin May.", "It opens in May.")]
    [InlineData("It opens  \nin May.", "It opens in May.")]
    [InlineData("It opens<br>in May.", "It opens in May.")]
    [InlineData("It <b>opens</b> in <!-- not April --> May.", "It opens in May.")]
    [InlineData("The ![a picture](a.png) bridge opens.", "The bridge opens.")]
    [InlineData("Write to <me@a.example> now.", "Write to me@a.example now.")]
    [InlineData("> It opens\n> in `the\n> month` of May.", "It opens in the month of May.")]
    [InlineData("- [x] Open the gate.", "Open the gate.")]
    [InlineData("It rose.[^1]\n\n[^1]:\n", "It rose.")]
    public void A_statement_is_what_a_reader_of_the_page_sees(string text, string statement) =>
        Assert.Equal([statement], MarkdownReader.Read(text).Statements.Select(static read => read.Text));

    [Fact]
    public void A_span_stands_in_the_file_without_the_markup_around_it()
    {
        const string Text = "# Plan\n\n**It opens** &amp; shuts, said *Ann Lee*.\n";

        var statement = Assert.IsType<AttributedStatement>(Assert.Single(MarkdownReader.Read(Text).Statements));

        Assert.Equal("It opens & shuts, said Ann Lee.", statement.Text);
        Assert.Equal("It opens** &amp; shuts, said *Ann Lee*.", Text.Substring(statement.Span.Start, statement.Span.Length));
        Assert.Equal("Ann Lee", Text.Substring(statement.Primary.SpeakerSpan!.Value.Start, statement.Primary.SpeakerSpan.Value.Length));
        Assert.Equal(new TextPosition(3, 3), statement.Position);
    }

    [Fact]
    public void Blocks_are_those_of_the_markup()
    {
        const string Text =
            """
            # Rules

            Read this first.

            ## 2. Fees {#fees}

            - The fee is small.
              1. It is paid once.

                 It is paid in May.

            > Is it open?

            | Boat | Fee |
            |------|----:|
            | Barge | 3 |

            ```text
            It is code.
            ```

            <div>It is HTML.</div>
            """;

        var document = MarkdownReader.Read(Text);

        Assert.Equal("Rules", document.Title);
        Assert.Equal(
            [
                "Paragraph 0: Read this first.", "Heading 2: 2. Fees", "Item 1: The fee is small.", "Item 2: It is paid once.", "Paragraph 0: It is paid in May.",
                "Quotation 1: Is it open?", "Row 0: Boat | Fee", "Row 0: Barge | 3", "Code 0: It is code.",
            ],
            document.Blocks.Select(block => $"{block.Kind} {block.Level}: {document.TextOf(block.Span)}"));
        var section = Assert.Single(document.Sections);
        Assert.Equal(("Fees", "fees", 6), (section.Heading, section.Key, section.Statements.Count));
    }

    [Theory]
    [InlineData("The gate opens. {#gate} It shuts.", "gate")]
    [InlineData("**The gate opens.** {#_gate_}", "_gate_")]
    [InlineData("| The gate opens. {#gate} | x |\n|---|---|", "gate")]
    [InlineData("The gate is `{#gate}`.", null)]
    [InlineData("The gate is `x {#gate}`", null)]
    public void A_mark_names_a_statement_but_not_in_code(string text, string? key) =>
        Assert.Equal(key, MarkdownReader.Read(text).Statements[0].Key);

    [Theory]
    [InlineData("- **It opens** in May. {by=\"Ann_Lee_Cole\"}", "Ann_Lee_Cole")]
    [InlineData("> Bo Tan said it opens. {#gate by=\"Ann Lee; Ada Cole\"}", "Ann Lee, Ada Cole")]
    [InlineData("Bo Tan said *it opens*. {by=none}", "")]
    [InlineData("Bo Tan said it opens. `{by=none}`", "Bo Tan")]
    public void The_author_says_who_speaks_but_not_in_code(string text, string speakers)
    {
        var statement = MarkdownReader.Read(text).Statements[0];

        Assert.Equal(speakers, string.Join(", ", statement.Attributions.SelectMany(static attribution => attribution.Speakers).Select(static speaker => speaker.Name)));
        Assert.All(statement.Attributions, attribution => Assert.True(attribution.SpeakerSpan is { } span && speakers.StartsWith(text.Substring(span.Start, 3), StringComparison.Ordinal)));
    }

    [Fact]
    public void Front_matter_is_read_as_in_plain_text()
    {
        var document = MarkdownReader.Read("---\ntitle: The **plan**\nname: Plan\n---\n# A heading\n\nIt opens.\n", "plan.md");

        Assert.Equal(("The **plan**", "Plan", "plan.md"), (document.Title, document.Name, document.Path));
        Assert.Equal(["A heading"], document.Sections.Select(static section => section.Heading));
    }

    [Theory]
    [InlineData("The bridge opens\n\nIt opens in May.\n", null)]
    [InlineData("The bridge opens\n===\n\nIt opens in May.\n", "The bridge opens")]
    [InlineData("# The *bridge* opens\n\nIt opens in May.\n", "The bridge opens")]
    public void A_title_is_a_heading(string text, string? title) => Assert.Equal(title, MarkdownReader.Read(text).Title);

    [Fact]
    public void A_document_without_markup_has_no_edits() => Assert.Empty(MarkdownReader.Read("It opens in May.\n\nIt shuts in June.\n").Edits);

    [Fact]
    public void A_byte_order_mark_is_no_text() => Assert.Equal("Plan", MarkdownReader.Read("\uFEFF# Plan\n\nIt opens.\n").Title);
}
