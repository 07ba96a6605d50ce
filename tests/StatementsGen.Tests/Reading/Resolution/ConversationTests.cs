namespace StatementsGen.Tests.Reading.Resolution;

/// <summary>Who says a paragraph that is only a quotation.</summary>
public static class ConversationTests
{
    private const string Two = "“Is the lamp lit, then?” asked Ida Holm.\n\n“It is,” said Ruben Vale.\n\n";

    [Fact]
    public static void Two_who_talk_to_each_other_take_turns() => Assert.Equal(
        ["Ida Holm", "Ruben Vale", "Ida Holm by Turn", "Ruben Vale by Turn"],
        ReadSpeakers.Of(Two + "“And the door?”\n\n“It sticks.”\n"));

    [Fact]
    public static void A_turn_has_the_words_for_its_speaker_and_no_cue()
    {
        var turn = StatementReader.Read(Two + "“And the door?”\n").Statements[^1].Attributions[0];

        Assert.Equal(SpeakerResolution.Turn, turn.Resolution);
        Assert.Null(turn.Cue);
        Assert.Equal("“And the door?”", turn.Content);
    }

    [Fact]
    public static void A_person_who_is_addressed_speaks_next() => Assert.Equal(
        ["Ida Holm", "Ruben Vale by Turn"],
        ReadSpeakers.Of("Ruben Vale came in. It was late.\n\n“Shut the door, Vale, and sit down,” said Ida Holm.\n\n“I will.”\n"));

    [Theory]
    [InlineData("Vale, shut the door.", "Ruben Vale by Turn")]
    [InlineData("My dear Vale, shut the door.", "Ruben Vale by Turn")]
    [InlineData("Shut the door, Mr. Vale!", "Ruben Vale by Turn")]
    [InlineData("Vale shut the door.", "")]
    [InlineData("Shut Vale’s door.", "")]
    public static void An_address_is_parted_by_marks(string quotation, string next) => Assert.Equal(
        next,
        string.Join(",", ReadSpeakers.Of($"Mr. Ruben Vale came in. It was late.\n\n“{quotation}” said Ida Holm.\n\n“I will do it.”\n").Skip(1)));

    [Fact]
    public static void A_name_alone_is_an_answer_and_addresses_nobody() => Assert.Single(
        ReadSpeakers.Of("Ruben Vale came in. It was late.\n\n“Vale,” said Ida Holm.\n\n“I will do it.”\n"));

    [Fact]
    public static void The_answer_tells_who_was_answered() => Assert.Equal(
        ["Ruben Vale by Turn", "Ida Holm"],
        ReadSpeakers.Of("Ruben Vale came in. It was late.\n\n“I will shut the door.”\n\n“Thank you, Vale,” said Ida Holm.\n"));

    [Theory]
    [InlineData("It rained.\n\n“And the door?”")]
    [InlineData("“I think so,” said Omar Lund.\n\n“And the door?”")]
    [InlineData("“And Holm has the key?”")]
    [InlineData("“So they say,” said nobody.\n\n“And the door?”")]
    public static void What_intervenes_ends_the_turns(string rest) => Assert.DoesNotContain(
        "Ida Holm by Turn", ReadSpeakers.Of(Two + rest + "\n"));

    [Fact]
    public static void Statements_of_two_who_do_not_talk_to_each_other_are_no_turns() => Assert.Equal(
        ["Ida Holm", "Ruben Vale"],
        ReadSpeakers.Of("“The lamp is lit,” said Ida Holm.\n\n“The door sticks,” said Ruben Vale.\n\n“The council will mend it.”\n"));

    [Fact]
    public static void A_council_takes_no_turns() => Assert.Equal(
        ["Harbour Council", "Ruben Vale"],
        ReadSpeakers.Of("“Do you see the lamp?” the Harbour Council asked.\n\n“It is lit,” said Ruben Vale.\n\n“And the door?”\n"));

    [Fact]
    public static void A_quotation_without_a_closing_mark_goes_on() => Assert.Equal(
        ["Ida Holm", "Ruben Vale", "Ida Holm by Turn", "Ida Holm by Turn", "Ruben Vale by Turn"],
        ReadSpeakers.Of(Two + "“And the door? It sticks.\n\n“Mend it.”\n\n“I will.”\n").Where((_, i) => i != 3));

    [Fact]
    public static void A_line_that_goes_on_gives_its_speaker_to_the_line_before() => Assert.Equal(
        ["Ida Holm by Turn", "Ida Holm"], ReadSpeakers.Of("It rained.\n\n“The lamp is lit.\n\n“The door sticks,” said Ida Holm.\n"));

    [Fact]
    public static void The_narrator_takes_turns_without_a_name() => Assert.Equal(
        ["", "Ruben Vale", "Ruben Vale by Turn"],
        ReadSpeakers.Of("“Is the lamp lit?” I asked.\n\n“It is,” said Ruben Vale.\n\n“And the door?”\n\n“It sticks.”\n"));

    [Fact]
    public static void A_pronoun_is_the_one_whose_turn_it_is() => Assert.Equal(
        "Ida Holm by Pronoun",
        ReadSpeakers.Of("“Is the lamp lit, then?” asked Mrs. Ida Holm.\n\n“It is,” said Mr. Ruben Vale.\n\n“And the door?” she asked.\n").Last());

    [Fact]
    public static void Nobody_addresses_himself() => Assert.DoesNotContain(
        "Ruben Vale by Pronoun", ReadSpeakers.Of("Mr. Ruben Vale came in. The doctor looked up. “Sit down, Vale,” he said.\n"));
}
