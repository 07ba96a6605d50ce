using StatementsGen.Naming;

namespace StatementsGen.Tests.Reading;

public sealed class SectionTests
{
    private const string Text =
        """
        The rules of the lock

        Read them first.

        # Boats {#boats}

        A boat waits at the gate. It moors
        at the wall.

        ## 2. Small boats

        - A canoe is carried.
          It is dried.
        - A raft stays.

        # Fees

        > Who pays?

        ```
        fee = 3
        ```

        | Boat | Fee |
        """;

    private static readonly StatementDocument Document = StatementReader.Read(Text);

    [Fact]
    public void A_section_is_a_heading_with_the_statements_and_sections_below_it()
    {
        Assert.Equal(["Boats", "Fees"], Document.Sections.Select(static section => section.Heading));
        var boats = Document.Sections[0];
        Assert.Equal(["A boat waits at the gate.", "It moors at the wall."], boats.Statements.Select(static statement => statement.Text));
        var small = Assert.Single(boats.Sections);
        Assert.Equal(["A canoe is carried.", "It is dried.", "A raft stays."], small.Statements.Select(static statement => statement.Text));
        Assert.Equal((1, 2), (boats.Level, small.Level));
        Assert.Empty(small.Sections);
    }

    [Fact]
    public void A_heading_is_its_words_and_stands_with_its_number_behind_its_mark()
    {
        var small = Document.Sections[0].Sections[0];

        Assert.Equal("Small boats", small.Heading);
        Assert.Equal("2. Small boats", Document.TextOf(small.Span));
        Assert.Equal(new TextPosition(10, 4), small.Position);
    }

    [Fact]
    public void A_key_behind_a_heading_is_that_of_the_section_and_no_part_of_the_heading()
    {
        Assert.Equal("boats", Document.Sections[0].Key);
        Assert.Equal("Boats", Document.TextOf(Document.Sections[0].Span));
        Assert.Null(Document.Sections[1].Key);
    }

    [Theory]
    [InlineData("## 1.4.0 - 3 May", "1.4.0 - 3 May")]
    [InlineData("## Part 3", "Part 3")]
    [InlineData("## Part 3: Locks", "Locks")]
    [InlineData("Locks {#locks}\n------", "Locks")]
    public void A_heading_without_words_is_called_by_its_number(string heading, string words) =>
        Assert.Equal(words, StatementReader.Read($"Changes\n\n{heading}\n\nIt opens.").Sections[0].Heading);

    [Fact]
    public void Blocks_tell_what_each_statement_stands_in()
    {
        Assert.Equal(
            "Paragraph, Heading, Paragraph, Heading, Item, Item, Heading, Quotation, Code, Row",
            string.Join(", ", Document.Blocks.Select(static block => block.Kind)));
        Assert.All(Document.Statements, static statement =>
        {
            var block = Document.BlockOf(statement)!;
            Assert.True(block.Span.Contains(statement.Span));
            Assert.InRange(statement.Index, block.FirstStatement, block.FirstStatement + block.StatementCount - 1);
        });
        Assert.Equal(Document.Statements.Count, Document.Blocks.Sum(static block => block.StatementCount));
    }

    [Fact]
    public void The_section_of_a_statement_is_the_innermost()
    {
        Assert.Null(Document.SectionOf(Document.Statements[0]));
        Assert.Same(Document.Sections[0], Document.SectionOf(Document.Statements[1]));
        Assert.Same(Document.Sections[0].Sections[0], Document.SectionOf(Document.Statements[5]));
        Assert.Same(Document.Sections[1], Document.SectionOf(Document.Statements[^1]));
    }

    [Fact]
    public void A_document_with_other_blocks_is_another_document_with_other_sections()
    {
        var other = Document with { Blocks = [new Block(BlockKind.Heading, new TextSpan(0, 3), 1, 90)] };

        Assert.NotEqual(Document, other);
        Assert.Equal(("The", 0), (other.Sections[0].Heading, other.Sections[0].Statements.Count));
        Assert.Equal(Document, Document with { });
    }

    [Fact]
    public void Headings_that_skip_levels_nest_under_the_last_that_is_higher()
    {
        var document = StatementReader.Read("Gates\n\n### North\n\nIt opens.\n\n# South\n\nIt closes.\n\n#### West\n\nIt stays.\n\n## East\n\nIt moves.");

        Assert.Equal(["North", "South"], document.Sections.Select(static section => section.Heading));
        Assert.Equal(["West", "East"], document.Sections[1].Sections.Select(static section => section.Heading));
    }

    [Fact]
    public void Sections_are_named_as_members_are_and_keys_come_first() => Assert.Equal(
        ["Fees_2", "WhatWeTake", "Fees", "Section", "Sections_2", "Document_2"],
        SectionNaming.NamesOf(["Fees", "What we take", "Costs", "???", "Sections", "Document"], [null, null, "fees", null, null, null]));

    [Fact]
    public void A_statement_that_would_be_called_as_the_class_of_sections_gets_another_name() =>
        Assert.Equal(["Sections_2"], MemberNaming.NamesOf(["Sections."], "Rules"));
}
