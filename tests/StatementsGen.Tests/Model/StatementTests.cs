namespace StatementsGen.Tests.Model;

public sealed class StatementTests
{
    private static readonly Speaker Ann = new("Ann Lee", "engineer", "Bridge Office");

    [Fact]
    public void Statements_made_alike_are_equal()
    {
        Assert.Equal(Make(), Make());
        Assert.Equal(Make().GetHashCode(), Make().GetHashCode());

        static AttributedStatement Make() => new(
            "Ann Lee said it holds.",
            [new Attribution(Ann, "said", "it holds", contentSpans: [new TextSpan(13, 8)])],
            3,
            new TextSpan(10, 22),
            new TextPosition(2, 1),
            [new Mention(new Entity("Ann Lee", ["Lee"]), "Ann Lee", new TextSpan(10, 7))]);
    }

    [Fact]
    public void Each_part_of_a_statement_counts()
    {
        var statement = new AttributedStatement("Ann Lee said it holds.", Ann, "said", "it holds");

        Assert.NotEqual(statement, statement with { Text = "Ann Lee said it held." });
        Assert.NotEqual(statement, statement with { Index = 1 });
        Assert.NotEqual(statement, statement with { Span = new TextSpan(1, 2) });
        Assert.NotEqual(statement, statement with { Position = new TextPosition(1, 1) });
        Assert.NotEqual(statement, statement with { Mentions = [new Mention(new Entity("Ann Lee"), "Ann Lee")] });
        Assert.NotEqual(statement, statement with { Speaker = new Speaker("Bob Ray") });
        Assert.NotEqual(statement, statement with { Key = "so" });
        Assert.NotEqual(statement, statement with { Cue = "says" });
        Assert.NotEqual(statement, statement with { Content = "" });
        Assert.NotEqual(statement, statement with { Quotation = QuotationKind.Direct });
        Assert.NotEqual(statement, statement with { Resolution = SpeakerResolution.Pronoun });
    }

    [Fact]
    public void A_plain_statement_holds_no_attribution_with_a_speaker()
    {
        ValueList<Attribution> attributed = [new Attribution(null, "is claimed"), new Attribution(Ann, "says")];

        Assert.StartsWith(
            "A statement with a speaker is an AttributedStatement.",
            Assert.Throws<ArgumentException>(() => new Statement("It holds.", attributions: attributed)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Statement("It holds.") with { Attributions = attributed });
        Assert.Single((new Statement("It holds.") with { Attributions = [new Attribution(null, "is claimed")] }).Attributions);
    }

    [Fact]
    public void The_first_attribution_with_a_speaker_is_the_primary_one()
    {
        var statement = new AttributedStatement(
            "It is claimed that it holds, and Ann Lee says so.",
            [new Attribution(null, "is claimed"), new Attribution(Ann, "says")],
            0,
            default,
            default,
            []);

        Assert.Equal(Ann, statement.Speaker);
        Assert.Equal("says", statement.Cue);
    }

    [Fact]
    public void Setting_the_speaker_replaces_it_in_the_attributions()
    {
        var bob = new Speaker("Bob Ray");

        var statement = new AttributedStatement("It holds, she said.", Ann, "said", "It holds") with { Speaker = bob };

        Assert.Equal(bob, Assert.Single(statement.Attributions).Speaker);
        Assert.Equal("said", statement.Cue);
    }

    [Fact]
    public void An_attributed_statement_always_has_a_speaker()
    {
        var statement = new AttributedStatement("It holds.", Ann);

        Assert.Throws<ArgumentNullException>(() => new AttributedStatement("It holds.", null!));
        Assert.StartsWith(
            "An attributed statement needs an attribution with a speaker.",
            Assert.Throws<ArgumentException>(() => new AttributedStatement("It holds.", [new Attribution(null)], 0, default, default, [])).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "An attributed statement needs an attribution with a speaker.",
            Assert.Throws<ArgumentException>(() => statement with { Speaker = null! }).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_attributed_statement_keeps_a_speaker_whatever_is_set()
    {
        Statement statement = new AttributedStatement("It holds.", Ann);

        Assert.Throws<ArgumentException>(() => statement with { Attributions = [] });
        Assert.Throws<ArgumentException>(() => statement with { Attributions = [new Attribution(null)] });
        Assert.Throws<ArgumentNullException>(() => statement with { Attributions = null! });
    }

    [Fact]
    public void Nothing_that_has_to_be_there_can_be_set_to_null()
    {
        var statement = new Statement("It holds.");
        var entity = new Entity("Bridge Office");
        var document = new StatementDocument("A", "a.txt", "", []);

        Assert.All(
            new Func<object>[]
            {
                () => statement with { Text = null! },
                () => statement with { Mentions = null! },
                () => statement with { Attributions = null! },
                () => new Attribution(Ann) with { Content = null! },
                () => new Attribution(Ann) with { ContentSpans = null! },
                () => Ann with { Name = null! },
                () => entity with { Name = null! },
                () => entity with { Aliases = null! },
                () => new Mention(entity, "BO") with { Entity = null! },
                () => new Mention(entity, "BO") with { Text = null! },
                () => new Abbreviation("BO", "Bridge Office") with { ShortForm = null! },
                () => new Abbreviation("BO", "Bridge Office") with { LongForm = null! },
                () => document with { Name = null! },
                () => document with { Path = null! },
                () => document with { Text = null! },
                () => document with { Statements = null! },
                () => document with { Entities = null! },
                () => document with { Abbreviations = null! },
                () => new QuotesAttribute(null!, "It"),
                () => new QuotesAttribute(typeof(string), null!),
                () => StatementReader.Read("", null!),
            },
            static set => Assert.Throws<ArgumentNullException>(set));
    }

    [Fact]
    public void A_speaker_is_its_name_ignoring_case()
    {
        Assert.Equal(Ann, new Speaker("ANN LEE"));
        Assert.Equal(Ann.GetHashCode(), new Speaker("ANN LEE").GetHashCode());
        Assert.True(new AttributedStatement("It holds.", Ann).Speaker == new Speaker("Ann Lee", "mayor"));
        Assert.NotEqual(Ann, Ann with { Name = "Ann" });
    }

    [Fact]
    public void What_is_left_out_is_empty()
    {
        var statement = new AttributedStatement("It holds.", Ann);

        Assert.Equal((null, "", ""), (statement.Cue, statement.Content, new Attribution(Ann).Content));
        Assert.Empty(statement.Mentions);
        Assert.Empty(new Attribution(Ann).ContentSpans);
        Assert.Equal([new TextSpan(1, 2)], new Attribution(Ann, contentSpans: [new TextSpan(1, 2)]).ContentSpans);
    }

    [Fact]
    public void Records_read_as_a_person_would_write_them()
    {
        Assert.Equal("Ann Lee (engineer, Bridge Office)", Ann.ToString());
        Assert.Equal("Ann Lee (Bridge Office)", (Ann with { Role = null }).ToString());
        Assert.Equal("Ann Lee (engineer)", (Ann with { Organization = null }).ToString());
        Assert.Equal("Ann Lee", new Speaker("Ann Lee").ToString());
        Assert.Equal("Bridge Office", new Entity("Bridge Office").ToString());
        Assert.Equal("Bridge Office (BO, Office)", new Entity("Bridge Office", ["BO", "Office"]).ToString());
        Assert.Equal("BO = Bridge Office", new Mention(new Entity("Bridge Office"), "BO").ToString());
        Assert.Equal("Bridge Office", new Mention(new Entity("Bridge Office"), "Bridge Office").ToString());
        Assert.Equal("Bridge Office (BO)", new Abbreviation("BO", "Bridge Office").ToString());
        Assert.Equal("Ann Lee said: it holds", new Attribution(Ann, "said", "it holds").ToString());
        Assert.Equal("(unnamed) (goes on): it holds", new Attribution(null, content: "it holds").ToString());
        Assert.Equal("It holds.", new Statement("It holds.").ToString());
        Assert.Equal("[3..5)", new TextSpan(3, 2).ToString());
        Assert.Equal("(3,2)", new TextPosition(3, 2).ToString());
    }
}
