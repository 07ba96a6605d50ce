namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>How far the words reach that name who says something.</summary>
public static class SubjectExtentTests
{
    [Theory]
    [InlineData("Amina Diallo, 41, said that it leaks.", "Amina Diallo, 41,|said|that it leaks")]
    [InlineData("Amina Diallo, of Porto, said that it leaks.", "Amina Diallo, of Porto,|said|that it leaks")]
    [InlineData("Amina Diallo, the keeper of the lock, said that it leaks.", "Amina Diallo, the keeper of the lock,|said|that it leaks")]
    [InlineData("Amina Diallo, a keeper, and Ben Cole, a pilot, said that it leaks.", "Amina Diallo, a keeper, and Ben Cole, a pilot,|said|that it leaks")]
    [InlineData("Amina Diallo, who keeps the lock, said that it leaks.", "Amina Diallo, who keeps the lock,|said|that it leaks")]
    [InlineData("Amina Diallo, who said that it is old, said that it leaks.", "Amina Diallo, who|said|that it is old / Amina Diallo, who said that it is old,|said|that it leaks")]
    [InlineData("Amina Diallo, whom we met, said that it leaks.", "Amina Diallo, whom we met,|said|that it leaks")]
    [InlineData("Amina Diallo, author of “The Lock,” said that it leaks.", "Amina Diallo, author of “The Lock,”|said|that it leaks")]
    [InlineData("Amina Diallo (the keeper) said that it leaks.", "Amina Diallo (the keeper)|said|that it leaks")]
    [InlineData("Amina Diallo, the keeper (and pilot), said that it leaks.", "Amina Diallo, the keeper (and pilot),|said|that it leaks")]
    [InlineData("In Porto, Amina Diallo, the keeper, said that it leaks.", "Amina Diallo, the keeper,|said|that it leaks")]
    [InlineData("In May, Diallo, 41, said that it leaks.", "Diallo, 41,|said|that it leaks")]
    [InlineData("She, the keeper, said that it leaks.", "She, the keeper,|said|that it leaks")]
    [InlineData("Six, all keepers, said that it leaks.", "Six, all keepers,|said|that it leaks")]
    [InlineData("Diallo - the keeper - said that it leaks.", "Diallo - the keeper -|said|that it leaks")]
    public static void Appositions_and_relative_clauses_belong_to_it(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Amina Diallo, during a meeting, said that it leaks.", "Amina Diallo|said|that it leaks")]
    [InlineData("Amina Diallo, leaving the lock, said that it leaks.", "Amina Diallo|said|that it leaks")]
    [InlineData("Amina Diallo, because it rained, said that it leaks.", "Amina Diallo|said|that it leaks")]
    [InlineData("Amina Diallo, saying that it is old, said that it leaks.", "Amina Diallo|saying|that it is old / Amina Diallo|said|that it leaks")]
    [InlineData("Diallo last week said that it leaks.", "Diallo|said|that it leaks")]
    [InlineData("Diallo on Monday said that it leaks.", "Diallo|said|that it leaks")]
    [InlineData("Lock, stock, and barrel, Diallo said that it leaks.", "Diallo|said|that it leaks")]
    [InlineData("After the flood, which was long, Diallo said that it leaks.", "Diallo|said|that it leaks")]
    [InlineData("When Diallo came, she said that it leaks.", "she|said|that it leaks")]
    [InlineData("When Diallo came she said that it leaks.", "she|said|that it leaks")]
    public static void Times_occasions_and_other_clauses_between_commas_do_not(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Amina Diallo, author of “The Lock, and all that was in it for a very long time,” said that it leaks.", "")]
    [InlineData("Amina Diallo; the keeper, said that it leaks.", "")]
    [InlineData("Diallo “the keeper” said that it leaks.", "")]
    [InlineData("He came; said that it leaks.", "")]
    [InlineData("The man to leave said that it leaks.", "")]
    [InlineData("Diallo whom we met said that it leaks.", "")]
    public static void Nothing_is_read_where_its_ends_are_not_clear(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("The keeper of the lock of the lake said that it leaks.", "The keeper of the lock of the lake|said|that it leaks")]
    [InlineData("The keepers living abroad said that it leaks.", "The keepers living abroad|said|that it leaks")]
    [InlineData("The keeper backed by Porto said that it leaks.", "The keeper backed by Porto|said|that it leaks")]
    [InlineData("The man who met the keeper said that it leaks.", "The man who met the keeper|said|that it leaks")]
    [InlineData("The man whose boat sank said that it leaks.", "The man whose boat sank|said|that it leaks")]
    [InlineData("Diallo himself said that it leaks.", "Diallo himself|said|that it leaks")]
    [InlineData("All six said that it leaks.", "All six|said|that it leaks")]
    [InlineData("The six said that it leaks.", "The six|said|that it leaks")]
    public static void Modifiers_after_a_noun_belong_to_it(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("The keeper and the pilot said that it leaks.", "The keeper and the pilot|said|that it leaks")]
    [InlineData("Talks with the keeper and the pilot said that it leaks.", "Talks with the keeper and the pilot|said|that it leaks")]
    [InlineData("He stood between the keeper and the pilot said that it leaks.", "the keeper and the pilot|said|that it leaks")]
    [InlineData("He met the keeper and the pilot said that it leaks.", "the pilot|said|that it leaks")]
    [InlineData("He was paid by the keeper and the pilot said that it leaks.", "the pilot|said|that it leaks")]
    public static void Of_two_nouns_the_one_that_is_another_verbs_object_does_not(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("He left and said that it leaks.", "He|said|that it leaks")]
    [InlineData("He left, and said that it leaks.", "He|said|that it leaks")]
    [InlineData("He left but later said that it leaks.", "He|later said|that it leaks")]
    [InlineData("He left, then said that it leaks.", "He|then said|that it leaks")]
    [InlineData("He came to say that it leaks.", "He|came to say|that it leaks")]
    [InlineData("Ben met Diallo and said that it leaks.", "Ben|said|that it leaks")]
    [InlineData("Ben met Diallo and she said that it leaks.", "she|said|that it leaks")]
    [InlineData("Ben met Diallo, and she said that it leaks.", "she|said|that it leaks")]
    public static void A_verb_without_a_subject_has_that_of_the_verb_before_it(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("About six keepers said that it leaks.", "About six keepers|said|that it leaks")]
    [InlineData("At least six keepers said that it leaks.", "At least six keepers|said|that it leaks")]
    [InlineData("More than six keepers said that it leaks.", "More than six keepers|said|that it leaks")]
    [InlineData("Fewer than six keepers said that it leaks.", "Fewer than six keepers|said|that it leaks")]
    [InlineData("Less than six keepers said that it leaks.", "Less than six keepers|said|that it leaks")]
    [InlineData("Up to six keepers said that it leaks.", "Up to six keepers|said|that it leaks")]
    [InlineData("Only one keeper said that it leaks.", "Only one keeper|said|that it leaks")]
    [InlineData("At most half of the keepers said that it leaks.", "At most half of the keepers|said|that it leaks")]
    public static void What_makes_a_number_inexact_belongs_to_it(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);
}
