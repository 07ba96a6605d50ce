namespace StatementsGen.Tests.Model;

public sealed class StatementDocumentTests
{
    private static StatementDocument Document => new(
        "Bridge", "a/bridge.txt", "Bridge\nIt holds.", [new Statement("It holds.")], "Bridge", new TextSpan(0, 6), [new Entity("Bridge Office", ["BO"])]);

    private static StatementDocument Mentioning(Entity entity) =>
        Document with { Statements = [new Statement("It holds.", mentions: [new Mention(entity, "It")])] };

    [Fact]
    public void Documents_made_alike_are_equal()
    {
        Assert.Equal(Document, Document);
        Assert.Equal(Document.GetHashCode(), Document.GetHashCode());
        Assert.NotEqual(Document.GetHashCode(), (Document with { Path = "other.txt" }).GetHashCode());
    }

    [Fact]
    public void A_document_reads_as_its_name_and_how_many_statements_it_has()
    {
        Assert.Equal("Bridge: 1 statement", Document.ToString());
        Assert.Equal("Bridge: 0 statements", (Document with { Statements = [] }).ToString());
    }

    [Fact]
    public void What_is_given_is_there_and_what_is_left_out_is_empty()
    {
        var abbreviation = new Abbreviation("BO", "Bridge Office");

        Assert.Equal([abbreviation], new StatementDocument("A", "a.txt", "", [], abbreviations: [abbreviation]).Abbreviations);
        Assert.Equal([new Entity("Bridge Office")], Document.Entities);
        Assert.Empty(Document.Abbreviations);
    }

    [Fact]
    public void Each_part_of_a_document_counts()
    {
        Assert.NotEqual(Document, Document with { Name = "Other" });
        Assert.NotEqual(Document, Document with { Path = "other.txt" });
        Assert.NotEqual(Document, Document with { Title = null });
        Assert.NotEqual(Document, Document with { TitleSpan = null });
        Assert.NotEqual(Document, Document with { Text = "" });
        Assert.NotEqual(Document, Document with { Statements = [] });
        Assert.NotEqual(Document, Document with { Abbreviations = [new Abbreviation("BO", "Bridge Office")] });
        Assert.NotEqual(Document, Document with { Entities = [] });
        Assert.NotEqual(Document, Document with { Blocks = [new Block(BlockKind.Paragraph, new TextSpan(7, 9), statementCount: 1)] });
    }

    [Fact]
    public void Aliases_count_between_documents_though_not_between_entities()
    {
        var otherAlias = new Entity("Bridge Office", ["Office"]);

        Assert.Equal(Document.Entities[0], otherAlias);
        Assert.NotEqual(Document, Document with { Entities = [otherAlias] });
    }

    [Fact]
    public void Roles_and_organizations_count_between_documents_though_not_between_speakers()
    {
        var said = Said(new Speaker("Ann Lee", "engineer", "Bridge Office"));

        Assert.Equal(said, Said(new Speaker("Ann Lee", "engineer", "Bridge Office")));
        Assert.Equal(said.Statements, Said(new Speaker("Ann Lee", "mayor", "Bridge Office")).Statements);
        Assert.NotEqual(said, Said(new Speaker("Ann Lee", "mayor", "Bridge Office")));
        Assert.NotEqual(said, Said(new Speaker("Ann Lee", "engineer")));
        Assert.NotEqual(said, Said(new Speaker("ANN LEE", "engineer", "Bridge Office")));

        static StatementDocument Said(Speaker speaker) => Document with { Statements = [new AttributedStatement("It holds.", speaker)] };
    }

    [Fact]
    public void Kinds_count_between_documents_though_not_between_entities_and_speakers()
    {
        var person = new Entity("Ann Lee", kind: EntityKind.Person);
        var speaker = new Speaker("Ann Lee", kind: EntityKind.Person);

        Assert.Equal(new Entity("Ann Lee"), person);
        Assert.Equal(new Speaker("Ann Lee"), speaker);
        Assert.True(StrictComparison.AreSame(person, person with { }));
        Assert.False(StrictComparison.AreSame(new Entity("Ann Lee"), person));
        Assert.False(StrictComparison.AreSame(new AttributedStatement("It rains.", new Speaker("Ann Lee")), new AttributedStatement("It rains.", speaker)));
    }

    [Fact]
    public void Aliases_of_what_is_mentioned_count_between_documents() =>
        Assert.NotEqual(Mentioning(new Entity("Bridge Office", ["BO"])), Mentioning(new Entity("Bridge Office")));

    [Fact]
    public void The_text_at_a_span_is_folded_as_statements_are()
    {
        var document = StatementReader.Read("Bridge\n\nThe bridge which was built in 1910\nholds. It does.");

        Assert.All(document.Statements, statement => Assert.Equal(statement.Text, document.TextOf(statement.Span)));
        Assert.Equal("Bridge", document.TextOf(document.TitleSpan!.Value));
        Assert.Throws<ArgumentOutOfRangeException>(() => document.TextOf(new TextSpan(document.Text.Length, 1)));
    }

    [Fact]
    public void An_entity_is_its_name_capitals_aside()
    {
        Assert.Equal(new Entity("Bridge Office"), new Entity("BRIDGE OFFICE"));
        Assert.Equal(new Entity("Bridge Office").GetHashCode(), new Entity("BRIDGE OFFICE").GetHashCode());
        Assert.NotEqual(new Entity("Bridge Office"), new Entity("Bridge"));
    }

    [Fact]
    public void Statements_can_be_asked_for_by_speaker_and_by_entity()
    {
        var office = new Entity("Bridge Office");
        var said = new AttributedStatement("Ann Lee said so.", new Speaker("Ann Lee", "engineer"));
        var named = new Statement("The Bridge Office waits.", mentions: [new Mention(office, "Bridge Office")]);
        Statement[] statements = [said, named, new Statement("It holds.")];

        Assert.Equal([said], statements.SaidBy(new Speaker("Ann Lee")));
        Assert.Equal([named], statements.Mentioning(office));
    }
}
