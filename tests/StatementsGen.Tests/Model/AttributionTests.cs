namespace StatementsGen.Tests.Model;

public static class AttributionTests
{
    private static readonly Speaker Ann = new("Ann Lee");

    private static readonly Speaker Bob = new("Bob Moss");

    [Fact]
    public static void One_speaker_is_all_speakers()
    {
        var one = new Attribution(Ann, "said", speakerSpan: new TextSpan(0, 7), resolution: SpeakerResolution.ShortName);

        Assert.Equal([Ann], one.Speakers);
        Assert.Equal([new SpeakerMention(Ann, SpeakerResolution.ShortName, new TextSpan(0, 7))], one.SpeakerMentions);
        Assert.Equal((0, 0), (new Attribution(null).Speakers.Count, new Attribution(null).SpeakerMentions.Count));
    }

    [Fact]
    public static void Of_several_the_first_is_the_speaker()
    {
        var two = new Attribution(null, "said") with { Speakers = [Ann, Bob] };

        Assert.Equal(Ann, two.Speaker);
        Assert.Equal([new SpeakerMention(Ann), new SpeakerMention(Bob)], two.SpeakerMentions);
        Assert.Equal("Ann Lee, Bob Moss said: ", two.ToString());
    }

    [Fact]
    public static void A_speaker_that_is_set_is_the_only_one()
    {
        var two = new Attribution(Ann) with { Speakers = [Ann, Bob] };

        Assert.Equal(new Attribution(Bob), two with { Speaker = Bob });
        Assert.Equal(new Attribution(null), two with { Speaker = null });
    }

    [Fact]
    public static void The_mentions_tell_all_of_the_speakers()
    {
        ValueList<SpeakerMention> mentions = [new(Bob, SpeakerResolution.Acronym, new TextSpan(0, 2)), new(Ann, SpeakerResolution.Name, new TextSpan(7, 3))];

        var set = new Attribution(null, speakerSpan: new TextSpan(0, 10)) with { SpeakerMentions = mentions };

        Assert.Equal([Bob, Ann], set.Speakers);
        Assert.Equal((SpeakerResolution.Acronym, new TextSpan(0, 10)), (set.Resolution, set.SpeakerSpan));
        Assert.Equal(set, new Attribution(Bob, resolution: SpeakerResolution.Acronym, speakerSpan: new TextSpan(0, 10), speakerMentions: mentions));
        Assert.NotEqual(set, set with { Speakers = [Bob, Ann] });
    }

    [Fact]
    public static void The_resolution_is_that_of_the_first()
    {
        var set = (new Attribution(null) with { Speakers = [Ann, Bob] }) with { Resolution = SpeakerResolution.Continuation };

        Assert.Equal([SpeakerResolution.Continuation, SpeakerResolution.Name], set.SpeakerMentions.Select(static mention => mention.Resolution));
    }

    [Fact]
    public static void A_single_mention_is_the_source()
    {
        var set = new Attribution(null) with { SpeakerMentions = [new SpeakerMention(Ann, SpeakerResolution.ShortName, new TextSpan(3, 3))] };

        Assert.Equal(new Attribution(Ann, resolution: SpeakerResolution.ShortName, speakerSpan: new TextSpan(3, 3)), set);
    }

    [Fact]
    public static void Mentions_of_another_than_the_speaker_are_refused()
    {
        Assert.Equal("speakerMentions", Assert.Throws<ArgumentException>(() => new Attribution(Ann, speakerMentions: [new(Bob), new(Ann)])).ParamName);
        Assert.Throws<ArgumentNullException>(() => new Attribution(Ann) with { Speakers = null! });
        Assert.Throws<ArgumentNullException>(() => new Attribution(Ann) with { SpeakerMentions = null! });
        Assert.Throws<ArgumentNullException>(() => new SpeakerMention(null!));
        Assert.Throws<ArgumentNullException>(() => new Addressee(null!));
    }

    [Fact]
    public static void Act_negation_and_addressee_count_in_equality()
    {
        var said = new Attribution(Ann, "told", act: Act.State, addressee: new Addressee("council"), addresseeSpan: new TextSpan(5, 7));

        Assert.Equal(said, said with { Addressee = new Addressee("Council", EntityKind.Organization) });
        Assert.All(
            [said with { Act = Act.Deny }, said with { IsNegated = true }, said with { Addressee = null }, said with { AddresseeSpan = null }],
            other => Assert.NotEqual(said, other));
        Assert.Equal("council", said.Addressee!.ToString());
    }

    [Fact]
    public static void A_document_compares_the_kinds_of_addressees_and_all_speakers()
    {
        var document = StatementReader.Read("Ann Lee and Bob Moss told reporters that it leaks.");
        var said = Assert.IsType<AttributedStatement>(document.Statements[0]);

        Assert.NotEqual(document, document with { Statements = [said with { Addressee = new Addressee("reporters", EntityKind.Place) }] });
        Assert.NotEqual(document, document with { Statements = [said with { Primary = said.Primary with { SpeakerMentions = [said.Primary.SpeakerMentions[0], new(new Speaker("Bob Moss", "mayor"), SpeakerResolution.Name, said.Primary.SpeakerMentions[1].Span)] } }] });
    }
}
