namespace StatementsGen.Tests.Reading.Tokens;

/// <summary>A capital marks a name, where it is not the start of a sentence or the style of a headline.</summary>
public static class CapitalizedWordTagTests
{
    [Theory]
    [InlineData("The crew met Small/ProperNoun there.")]
    [InlineData("In Porto/ProperNoun it rains.")]
    [InlineData("The NOT-so-old/ProperNoun boat")]
    [InlineData("When I/Pronoun said so")]
    [InlineData("Omari/ProperNoun did NOT/Adverb say so.")]
    public static void Inside_a_sentence_a_capital_marks_a_name(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("Zorta/ProperNoun left.")]
    [InlineData("Rowing/ProperNoun Club met.")]
    [InlineData("UN/ProperNoun said so.")]
    [InlineData("Small/ProperNoun said so.")]
    [InlineData("Kelly/ProperNoun said so.")]
    [InlineData("Small/Adjective boats leak.")]
    [InlineData("Painted/Verb Rock/ProperNoun is far.")]
    [InlineData("Quickly/Adverb they left.")]
    [InlineData("Zortly/Adverb they left.")]
    [InlineData("Zortly/ProperNoun said so.")]
    [InlineData("In/Preposition Porto")]
    [InlineData("Some/Determiner Keepers left.")]
    [InlineData("However/Adverb Omari left.")]
    public static void The_first_word_is_a_name_if_it_is_no_known_word_or_a_name_or_a_verb_follows(string text) =>
        TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("On Monday/Time it rained.")]
    [InlineData("They met in SEPT/Time there.")]
    [InlineData("They met in May/ProperNoun there.")]
    [InlineData("NATO MONDAY/ProperNoun left")]
    [InlineData("NATO Monday/Time left")]
    public static void A_day_or_month_is_a_time_but_inside_a_name_in_capitals(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("Five Big/ProperNoun Things/ProperNoun about/Preposition Zorta/ProperNoun")]
    [InlineData("Five/Number Small/Adjective Boats Leaked/Verb Near/Preposition Zorta/ProperNoun Lock Again/Adverb")]
    [InlineData("Zorta/ProperNoun Small/Adjective Boats Leaked/Verb water/Noun")]
    [InlineData("Zorta/ProperNoun Small/ProperNoun Boats Leaked/ProperNoun")]
    [InlineData("Zorta/ProperNoun Small/ProperNoun Boats leaked/Verb water/Noun")]
    [InlineData("Five Small/ProperNoun Boats leaked/Verb near/Preposition the lock again/Adverb and again")]
    public static void Where_most_words_have_capitals_known_words_are_tagged_like_small_ones(string text) =>
        TaggedText.AssertTagsAsMarked(text);
}
