namespace StatementsGen.Tests.Reading.Attributions;

public static class SubjectTests
{
    [Theory]
    [InlineData("The captain herself said that the ferry is old.", "The captain herself")]
    [InlineData("The captain on Monday evening said that the ferry is old.", "The captain")]
    [InlineData("Omari last week said that the ferry is old.", "Omari")]
    [InlineData("A growing number of anglers said that the lock leaks.", "A growing number of anglers")]
    [InlineData("The 61-year-old said that the ferry is safe.", "The 61-year-old")]
    [InlineData("Kelly said that the ferry is late.", "Kelly")]
    [InlineData("Responding, bridge keeper Amina Diallo said that the ferry is late.", "bridge keeper Amina Diallo")]
    [InlineData("My predecessor once said that the ferry is late.", "My predecessor")]
    [InlineData("The family said that the ferry is late.", "The family")]
    [InlineData("An ally said that the ferry is late.", "An ally")]
    [InlineData("The bureau in a press release said that the ferry is late.", "The bureau")]
    [InlineData("The Ferry Bureau (FB) in a statement said that the ferry is late.", "The Ferry Bureau (FB)")]
    [InlineData("The bureau in a statement on Monday said that the ferry is late.", "The bureau")]
    [InlineData("The bureau on Monday in a statement said that the ferry is late.", "The bureau")]
    [InlineData("The bureau, in a statement signed by its head, Ms. Lund, said that the ferry is late.", "The bureau")]
    [InlineData("She, however, said that the ferry is late.", "She")]
    [InlineData("PORTO/FARO, 12 June – The head of the agency, OFA, said that the ferry is late.", "The head of the agency, OFA,")]
    [InlineData("The keepers of a letter said that the ferry is late.", "The keepers of a letter")]
    public static void A_subject_reaches_to_its_own_ends(string text, string source) => Assert.Equal(source, SourceOf(text));

    [Theory]
    [InlineData("When I asked him why, Diallo laughed and said that it leaks.", "I|asked|why / Diallo|said|that it leaks")]
    [InlineData("Asked whom she backed, Diallo smiled and said that it leaks.", "|Asked|whom she backed / Diallo|said|that it leaks")]
    [InlineData("Diallo asked why it leaks, smiled and said that it is old.", "Diallo|asked|why it leaks / Diallo|said|that it is old")]
    [InlineData("Diallo described how, in the end, it leaks.", "Diallo|described|how, in the end, it leaks")]
    public static void A_clause_put_first_lends_its_source_to_no_verb_of_the_next(string text, string attributions) =>
        ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("As Diallo explained, the lock is old.", "Diallo|explained|the lock is old")]
    [InlineData("But as Diallo put it in May, the lock is old.", "Diallo|put it|the lock is old")]
    [InlineData("As our keeper, Amina Diallo, explained, the lock is old.", "our keeper, Amina Diallo,|explained|the lock is old")]
    [InlineData("As Amina Diallo, our keeper, explained, the lock is old.", "Amina Diallo, our keeper,|explained|the lock is old")]
    [InlineData("As Diallo spoke, the lock was shut.", "")]
    [InlineData("As Diallo explained the gate, the lock was shut. She said it leaks.", "Diallo|explained|the gate / She|said|it leaks")]
    [InlineData("As keeper, Diallo, 41, said that it leaks.", "Diallo, 41,|said|that it leaks")]
    public static void A_clause_with_as_tells_who_says_what_follows_it(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("A keeper who asked not to be named said that it leaks.", "A keeper who asked not to be named|said|that it leaks")]
    [InlineData("A keeper, who asked that her name not be used, said that it leaks.", "A keeper, who asked that her name not be used,|said|that it leaks")]
    [InlineData("A keeper, requesting anonymity, said that it leaks.", "A keeper|said|that it leaks")]
    [InlineData("A keeper who asked for anonymity said that it leaks.", "A keeper who asked for anonymity|said|that it leaks")]
    [InlineData("A keeper, who asked that her lock be shut, said that it leaks.", "A keeper, who|asked|that her lock be shut / A keeper, who asked that her lock be shut,|said|that it leaks")]
    [InlineData("A keeper, who declined to be identified, said that it leaks.", "A keeper, who declined to be identified,|said|that it leaks")]
    public static void To_ask_for_no_name_says_nothing(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Nearly half of the anglers said that the lock leaks.", "Nearly half of the anglers")]
    [InlineData("At least six anglers said that the lock leaks.", "At least six anglers")]
    [InlineData("Most of them said that the ferry is slow.", "Most of them")]
    [InlineData("One of the anglers said that the lock leaks.", "One of the anglers")]
    [InlineData("Two-thirds of the anglers said that the lock leaks.", "Two-thirds of the anglers")]
    [InlineData("One in four said that the lock is safe.", "One in four")]
    [InlineData("Only 30 percent said that the lock is safe.", "Only 30 percent")]
    public static void Counted_people_are_a_source_with_their_approximator(string text, string source) =>
        Assert.Equal(source, SourceOf(text));

    [Theory]
    [InlineData("Some accused Omari of neglect. She said that it was false.", "Some")]
    [InlineData("Both vowed to repair the lock. They said that it leaks.", "Both")]
    [InlineData("Those surveyed said that the ferry is slow.", "Those surveyed")]
    [InlineData("Those who cross the lake said that the ferry is slow.", "Those who cross the lake")]
    public static void Quantifiers_and_those_can_speak(string text, string source) => Assert.Equal(source, SourceOf(text));

    [Fact]
    public static void Whose_claim_is_told_is_not_the_subject() => ReadAttributions.AssertAre(
        "Holm addressed Vale’s claim of leaks, pointing out that the lock was dry.", "Vale|claim of|leaks / Holm|pointing out|that the lock was dry");

    [Fact]
    public static void A_parenthesis_parts_a_relative_pronoun_from_its_verb() =>
        Assert.Equal("Omari, who", SourceOf("The anglers met Omari, who, after the flood, said that the lock leaks."));

    [Fact]
    public static void A_relative_clause_with_a_report_of_its_own_stays_in_the_subject() =>
        Assert.Equal("Omari, who said that the lock leaks,|denied|closing it",
            ReadAttributions.Of("Omari, who said that the lock leaks, denied closing it.")[^1]);

    [Fact]
    public static void A_clause_before_a_report_makes_no_object_a_speaker() =>
        Assert.All(ReadAttributions.Of("Crossing by night, Omari said his mate and his cook, who are twins, wrote a host of lake ballads."),
            static attribution => Assert.StartsWith("Omari|", attribution, StringComparison.Ordinal));

    private static string SourceOf(string text) => ReadAttributions.Of(text)[0].Split('|')[0];

    [Theory]
    [InlineData("Ann Lee, one of the keepers, said that it leaks.", "Ann Lee, one of the keepers,")]
    [InlineData("Lee, author of “The Lock,” said that it leaks.", "Lee, author of “The Lock,”")]
    [InlineData("The keepers whose boats have sunk said that it leaks.", "The keepers whose boats have sunk")]
    [InlineData("People briefed on the matter said that it leaks.", "People briefed on the matter")]
    [InlineData("He was paid by the owners and Lee said that it leaks.", "Lee")]
    [InlineData("Small said that it leaks.", "Small")]
    public static void A_subject_can_hold_more_or_less_than_it_seems(string text, string source) =>
        Assert.Equal(source, ReadAttributions.Of(text)[^1].Split('|')[0]);

    [Fact]
    public static void A_participle_with_a_report_of_its_own_leaves_the_subject_to_the_verb() =>
        Assert.Equal(["Lee|citing|“costs,”", "Lee|said|that it is shut"],
            ReadAttributions.Of("Lee, citing “costs,” said that it is shut."));
}
