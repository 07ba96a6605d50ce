namespace StatementsGen.Tests.Reading.Tokens;

/// <summary>Nouns, verbs and adjectives of one form: the word before decides, and if that is not enough the word after.</summary>
public static class ContentWordTagTests
{
    [Theory]
    [InlineData("the official/Noun said so")]
    [InlineData("the official/Adjective boat")]
    [InlineData("the official/Noun, who left")]
    [InlineData("the official/Noun in charge")]
    [InlineData("the official/Noun and he left")]
    [InlineData("the official/Noun never left")]
    [InlineData("the official/Noun will leave")]
    [InlineData("the official/Noun who left")]
    [InlineData("the old/Adjective, he said")]
    public static void An_adjective_that_names_a_source_is_a_noun_unless_a_noun_follows(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("keepers led by Maria Lund report/Verb that locks leak")]
    [InlineData("keepers at the University of Porto report/Verb that the lock leaks")]
    [InlineData("a Porto report/Noun that the lock leaks")]
    [InlineData("keepers read in the Porto report/Noun that the lock leaks")]
    [InlineData("by a Porto report/Noun that leaked")]
    public static void A_verb_that_could_be_a_noun_reports_after_a_name_without_article(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("the keeper needs/Verb 30 keys")]
    [InlineData("the keeper needs/Verb $30 for it")]
    [InlineData("the report/Noun 30 keepers wrote")]
    public static void A_number_can_be_the_object_of_a_verb_but_not_of_a_noun(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("gladly/Adverb they came")]
    [InlineData("the zorted/Adjective boat")]
    [InlineData("they zorted/Verb it")]
    [InlineData("it has zorted/Participle")]
    [InlineData("the zorting/Adjective boat")]
    [InlineData("the zorting/Noun was long")]
    [InlineData("zorting/Gerund boats is fun")]
    [InlineData("the zort/Noun was long")]
    public static void Endings_tell_the_class_of_unknown_words(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("the hearing/Noun was long")]
    [InlineData("the old zorting/Noun, they said")]
    [InlineData("the zorting/Noun of boats")]
    [InlineData("the zorting/Noun and the boat")]
    [InlineData("the zorting/Noun ended")]
    [InlineData("the zorting/Adjective \"tale\"")]
    [InlineData("the zorting/Noun that they like")]
    [InlineData("a growing/Adjective number")]
    [InlineData("their zorting/Noun was long")]
    [InlineData("their zorting/Gerund boats was new")]
    [InlineData("They were hearing/Gerund it.")]
    public static void A_form_in_ing_is_a_noun_or_an_adjective_where_a_noun_has_to_stand(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("it has gone/Participle")]
    [InlineData("it has went/Verb")]
    [InlineData("he gone/Participle, they left")]
    [InlineData("he went/Verb")]
    [InlineData("the given/Adjective name")]
    [InlineData("of given/Adjective names")]
    [InlineData("the old given/Adjective name")]
    [InlineData("his given/Adjective name")]
    [InlineData("six said/Verb so")]
    [InlineData("six gone/Participle")]
    public static void A_past_form_is_an_adjective_before_a_noun_and_a_participle_after_an_auxiliary(string text) =>
        TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("it has quickly gone/Participle")]
    [InlineData("the very quickly given/Adjective boat")]
    [InlineData("it is very claim/Noun")]
    [InlineData("they quickly claim/Verb")]
    public static void Adverbs_between_say_nothing_about_a_verb(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("32 percent call/Verb themselves free")]
    [InlineData("keepers call/Verb them free")]
    [InlineData("Omari call/Verb them free")]
    [InlineData("32 percent call/Noun her free")]
    [InlineData("the call/Noun them")]
    public static void No_noun_has_an_object_pronoun_right_after_it(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("the claim/Noun")]
    [InlineData("his claim/Noun")]
    [InlineData("six claim/Noun")]
    [InlineData("of claim/Noun")]
    [InlineData("old claim/Noun")]
    [InlineData("the write/Noun")]
    [InlineData("of write/Verb")]
    [InlineData("to claims/Noun")]
    [InlineData("is claim/Noun")]
    [InlineData("has claim/Noun")]
    public static void After_what_opens_a_noun_phrase_a_form_is_a_noun(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("to claim/Verb")]
    [InlineData("to writes/Verb")]
    [InlineData("will claim/Verb")]
    [InlineData("they claim/Verb")]
    [InlineData("who claim/Verb")]
    [InlineData("was put/Verb")]
    [InlineData("boats write/Verb")]
    public static void After_to_an_auxiliary_or_a_pronoun_a_form_is_a_verb(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("Omari claims/Verb the lock")]
    [InlineData("Omari claims/Verb Porto")]
    [InlineData("Omari claims/Verb boats")]
    [InlineData("the boat claims/Verb the lock")]
    [InlineData("that claims/Verb the lock")]
    [InlineData("and claims/Verb the lock")]
    [InlineData("it leaks, claims/Verb the lock")]
    [InlineData("Omari claims/Noun will")]
    [InlineData("Omari claims/Noun, it")]
    [InlineData("Omari claims/Noun left")]
    [InlineData("and claims/Noun that it leaks")]
    [InlineData("it leaks; claims/Noun the lock")]
    [InlineData("it leaks, claims/Noun that")]
    public static void A_third_person_agrees_with_what_stands_before_it_and_opens_an_object(string text) =>
        TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("officials claim/Verb the lock")]
    [InlineData("officials claim/Verb his lock")]
    [InlineData("officials claim/Verb that it leaks")]
    [InlineData("officials claim/Verb \"leaks\"")]
    [InlineData("officials claim/Verb he")]
    [InlineData("officials claim/Noun boats")]
    [InlineData("the official claim/Noun the lock")]
    [InlineData("boats claim/Noun the lock")]
    public static void A_base_form_agrees_with_a_plural_that_can_say_something(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("the poll shows/Verb large gaps")]
    [InlineData("the poll shows/Noun left")]
    [InlineData("the boat shows/Noun large gaps")]
    [InlineData("the studies show/Verb large gaps")]
    [InlineData("the studies show/Noun left")]
    public static void Research_shows_and_is_seldom_a_show(string text) => TaggedText.AssertTagsAsMarked(text);

    [Theory]
    [InlineData("the company plans/Verb to move")]
    [InlineData("voters hope/Verb to see it")]
    [InlineData("the boat plans/Noun to move")]
    [InlineData("voters present/Noun to us")]
    public static void People_and_bodies_plan_and_hope_to_do_something(string text) => TaggedText.AssertTagsAsMarked(text);
}
