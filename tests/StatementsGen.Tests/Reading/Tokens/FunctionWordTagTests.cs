namespace StatementsGen.Tests.Reading.Tokens;

/// <summary>Words of closed classes, many of which are of several: the words beside them decide.</summary>
public static class FunctionWordTagTests
{
    [Theory]
    [InlineData("Omari said that/That it/Pronoun leaks.")]
    [InlineData("They went to/To the/Determiner lock.")]
    [InlineData("The lock can/Auxiliary leak, and/Coordinator will/Auxiliary.")]
    [InlineData("Boats leak because/Subordinator keepers sleep.")]
    [InlineData("He asked who/Wh they/Pronoun were/Auxiliary.")]
    [InlineData("They reportedly/Adverb leak, but/Coordinator will not/Adverb sink.")]
    [InlineData("We saw him/ObjectPronoun yesterday/Time.")]
    [InlineData("They left on/Preposition Monday/Time.")]
    public static void Words_of_one_class_are_of_it_anywhere(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("Her/Possessive boat leaks.")]
    [InlineData("We met her/Possessive crew.")]
    [InlineData("We met her/ObjectPronoun.")]
    [InlineData("We met her/ObjectPronoun with a crew.")]
    public static void Her_is_possessive_before_a_noun_alone(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("Those/Determiner keepers left.")]
    [InlineData("Any/Determiner keeper left.")]
    [InlineData("This/Pronoun is old.")]
    [InlineData("boats like these/Pronoun")]
    [InlineData("Which/Wh lock leaks?")]
    [InlineData("The/Determiner said he left.")]
    [InlineData("a/Determiner said")]
    public static void A_determiner_has_a_noun_after_it_and_an_article_any_word(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("Some/Pronoun accused/Verb the men of neglect.")]
    [InlineData("Some/Pronoun accused/Verb Omari of neglect.")]
    [InlineData("Some/Pronoun accused/Verb him of neglect.")]
    [InlineData("Many/Pronoun said/Verb to us that it leaks.")]
    [InlineData("Many/Pronoun said/Verb that it leaks.")]
    [InlineData("Both/Pronoun said/Verb \"It leaks.\"")]
    [InlineData("Both/Pronoun said/Verb: It leaks.")]
    [InlineData("Both/Pronoun said/Verb yesterday that it leaks.")]
    [InlineData("Both/Pronoun said/Verb six men left.")]
    [InlineData("Both/Pronoun said/Verb in May that it leaks.")]
    [InlineData("Some/Determiner accused/Adjective men left.")]
    public static void A_quantifier_is_the_subject_of_a_verb_of_saying_that_has_an_object(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("Those/Pronoun surveyed said/Verb that it leaks.")]
    [InlineData("Those/Pronoun surveyed say/Verb that it leaks.")]
    [InlineData("Those/Determiner surveyed/Adjective boats leak.")]
    [InlineData("All those/Determiner surveyed/Adjective")]
    public static void Those_is_a_pronoun_before_a_participle_and_a_verb_of_saying(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("One/Number keeper said so.")]
    [InlineData("it was one/Pronoun")]
    [InlineData("Six/Number boats left.")]
    [InlineData("her first/Number boat")]
    [InlineData("who first/Adverb said so")]
    [InlineData("She first/Adverb said so.")]
    [InlineData("that first/Adverb said so")]
    [InlineData("She had first/Adverb said so.")]
    [InlineData("The first/Number said so.")]
    [InlineData("She first/Number")]
    public static void Numbers_can_be_pronouns_or_adverbs(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("who once/Adverb said so")]
    [InlineData("He once/Adverb said so.")]
    [InlineData("Omari once/Adverb said so.")]
    [InlineData("She has once/Adverb said so.")]
    [InlineData("Once/Subordinator said, it is gone.")]
    [InlineData("Once/Subordinator they said so, we left.")]
    [InlineData("He once/Subordinator they left")]
    public static void Once_is_an_adverb_between_a_subject_and_its_verb(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("Boats leak after/Preposition keepers sleep.")]
    [InlineData("Boats leaked, before/Subordinator dawn.")]
    [InlineData("Boats leaked before/Subordinator they sank.")]
    [InlineData("She knew of boats since/Preposition May.")]
    public static void A_subordinator_that_is_a_preposition_too_needs_a_comma_or_a_subject(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("two boats like/Preposition it")]
    [InlineData("They like/Verb it.")]
    [InlineData("to like/Verb it")]
    [InlineData("She would like/Verb it.")]
    [InlineData("the like/Noun")]
    public static void Like_is_a_preposition_where_no_verb_or_noun_stands(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("Boats will march/Verb on.")]
    [InlineData("They march/Verb tonight/Time.")]
    [InlineData("She will further/Adverb her aims.")]
    [InlineData("They leak fast/Adverb.")]
    public static void Times_and_adverbs_that_are_verbs_too_are_tagged_by_their_place(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("She's/Auxiliary late.")]
    [InlineData("Who’s/Auxiliary late?")]
    [InlineData("That’S/Auxiliary old.")]
    [InlineData("They’ll/Auxiliary come, and he’d/Auxiliary go.")]
    [InlineData("the now's/Auxiliary good")]
    [InlineData("Omari’s/Possessive boat")]
    [InlineData("the workers’/Possessive boat")]
    [InlineData("the workers'/Possessive boat and 'the/Determiner boat'/Punctuation")]
    public static void A_clitic_is_an_auxiliary_after_a_pronoun_and_else_possessive(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("the 61-year-old/Noun said")]
    [InlineData("the 3-0/Number win")]
    [InlineData("61/Number keepers")]
    [InlineData("the 46th/Number keeper")]
    [InlineData("20 %/Number of it")]
    [InlineData("5 $/Number each, £/Number5, 6 €/Number")]
    [InlineData("Hart &/Coordinator Moss left.")]
    public static void Figures_signs_of_currency_and_ages(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("boats according to/Preposition Omari")]
    [InlineData("They went to/To Porto.")]
    public static void To_is_a_preposition_after_according(string text) => TaggedText.AssertTagsAsMarked(text);
}
