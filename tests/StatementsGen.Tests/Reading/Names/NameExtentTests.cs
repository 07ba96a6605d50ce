namespace StatementsGen.Tests.Reading.Names;

/// <summary>Which words of a sentence are one name: a stretch of capitals, with the small words that can stand inside it.</summary>
public class NameExtentTests
{
    [Theory]
    [InlineData("He met the Bank of the Rivers there.", "Bank of the Rivers")]
    [InlineData("He met the Bank for Zorta there.", "Bank for Zorta")]
    [InlineData("He met the Food and Drug Agency there.", "Food and Drug Agency")]
    [InlineData("He met the Census and Statistics Department there.", "Census and Statistics Department")]
    [InlineData("He met Finch & Sons there.", "Finch & Sons")]
    [InlineData("He met the Bank of old Zorta there.", "Zorta")]
    [InlineData("He met the Bank of de la Zorta there.", "Zorta")]
    [InlineData("He met the Lane of Zorta there.", "Zorta")]
    [InlineData("He met the Lane for Zorta there.", "Zorta")]
    [InlineData("He met the Food and the Drug Agency there.", "Drug Agency")]
    [InlineData("He met the Lane and Drug Agency there.", "Drug Agency")]
    [InlineData("He met the Food and Lane Agency there.", "Lane Agency")]
    [InlineData("He met Finch & the Sons there.", "Finch")]
    [InlineData("He met Zorta during Quill there.", "Zorta; Quill")]
    public void Small_words_join_what_a_body_is_of_or_for(string text, string entities) =>
        Assert.Equal(entities, string.Join("; ", new NamesIn(text).Entities));

    [Theory]
    [InlineData("He met Zorta van Quill there.", "Zorta van Quill")]
    [InlineData("He met Zorta van der Quill there.", "Zorta van der Quill")]
    [InlineData("He met Zorta Quill van Moss there.", "Zorta Quill van Moss")]
    [InlineData("He met Zorta van and Quill there.", "Zorta; Quill")]
    [InlineData("He met France van Quill there.", "France; Quill")]
    [InlineData("He met On van Quill there.", "Quill")]
    public void Particles_join_the_parts_of_a_persons_name(string text, string entities) =>
        Assert.Equal(entities, string.Join("; ", new NamesIn(text).Entities));

    [Theory]
    [InlineData("He met St. Zorta's Hospital there.", "St. Zorta's Hospital")]
    [InlineData("He met Saint Zorta’s Cathedral there.", "Saint Zorta’s Cathedral")]
    [InlineData("He met St. Zorta's Quill there.", "St. Zorta; Quill")]
    [InlineData("He met Mr. Zorta's Hospital there.", "Zorta")]
    [InlineData("He met Children's of Zorta there.", "Children's of Zorta")]
    [InlineData("He met Quill's of Zorta there.", "Quill; Zorta")]
    [InlineData("He met Zorta Quill, Zorta Moss and us.", "Zorta Quill; Zorta Moss")]
    [InlineData("He met Zorta Quill — Zorta Moss there.", "Zorta Quill; Zorta Moss")]
    [InlineData("He met Zorta Quill and Zorta Moss there.", "Zorta Quill; Zorta Moss")]
    [InlineData("He met Zorta Quill’s Zorta Moss there.", "Zorta Quill; Zorta Moss")]
    [InlineData("He met the Women’s Quill there.", "Women’s Quill")]
    [InlineData("He met the Workers’ Quill Party there.", "Workers’ Quill Party")]
    [InlineData("He met the Lane Zortas’ Quill Moss there.", "Lane Zortas; Quill Moss")]
    public void Marks_between_words_part_names(string text, string entities) =>
        Assert.Equal(entities, string.Join("; ", new NamesIn(text).Entities));

    [Theory]
    [InlineData("He met Chief Financial Officer Laura Quill there.", "Laura Quill")]
    [InlineData("He met Deputy Health Minister Laura Quill there.", "Laura Quill")]
    [InlineData("He met NATO Chief Financial Officer Laura Quill there.", "NATO; Laura Quill")]
    [InlineData("He met Health Agency President Laura Quill there.", "Health Agency; Laura Quill")]
    [InlineData("He met Plaintiff Laura Quill there.", "Laura Quill")]
    [InlineData("He met Harbour Agent in Charge Laura Quill there.", "Harbour Agent; Laura Quill")]
    [InlineData("He met Fire Chief Laura Quill there.", "Laura Quill")]
    [InlineData("Referee Zorta Quill was there.", "Zorta Quill")]
    [InlineData("He met Referee Zorta Quill there.", "Referee Zorta Quill")]
    [InlineData("Referee Zorta Agency was there.", "Referee Zorta Agency")]
    public void A_field_belongs_to_the_title_around_it(string text, string entities) =>
        Assert.Equal(entities, string.Join("; ", new NamesIn(text).Entities));

    [Theory]
    [InlineData("He met Laura April there.", "Laura April")]
    [InlineData("He met Laura April Zorta there.", "Laura April Zorta")]
    [InlineData("He met Zorta April there.", "Zorta")]
    [InlineData("He met April Zorta there.", "April Zorta")]
    [InlineData("He met Zorta Quill Monday there.", "Zorta Quill")]
    [InlineData("He met the Bank of May there.", "")]
    [InlineData("He met Zorta van Monday there.", "Zorta")]
    public void Dates_are_in_no_name_but_beside_a_given_name_or_as_one(string text, string entities) =>
        Assert.Equal(entities, string.Join("; ", new NamesIn(text).Entities));

    [Theory]
    [InlineData("He saw Zorta Inc. The boat left.", "Zorta Inc.")]
    [InlineData("He saw Zorta Inc. Quill there.", "Zorta Inc. Quill")]
    public void A_stop_parts_a_name_from_the_word_that_opens_the_next_sentence(string text, string entities) =>
        Assert.Equal(entities, string.Join("; ", new NamesIn(text).Entities));

    [Theory]
    [InlineData("He met Za Zb Zc Zd Ze Zf Zg Zh Zi Zj Zk Zl there.", "Za Zb Zc Zd Ze Zf Zg Zh Zi Zj Zk Zl")]
    [InlineData("He met Za Zb Zc Zd Ze Zf Zg Zh Zi Zj Zk Zl Zm there.", "")]
    public void A_name_has_twelve_words_at_most(string text, string entities) =>
        Assert.Equal(entities, string.Join("; ", new NamesIn(text).Entities));

    [Theory]
    [InlineData("Za Zb Zc Zd Ze", "")]
    [InlineData("Za Zb Zc Zd Ze of", "")]
    [InlineData("Za Zb Zc Zd Ze-Zf", "")]
    [InlineData("Za-Zb Zc-Zd Ze-Zf", "Za-Zb Zc-Zd Ze-Zf")]
    [InlineData("Za Zb Zc Zd Ze Zf Zg Zh Zi Zj zz", "")]
    [InlineData("Za Zb Zc Zd zz", "Za Zb Zc Zd")]
    [InlineData("Za Zb Zc Zd Ze zz", "Za Zb Zc Zd Ze")]
    [InlineData("Za Zb Zc Zd Ze Zf Zg Zh Zi Zj zz yy", "Za Zb Zc Zd Ze Zf Zg Zh Zi Zj")]
    public void A_sentence_of_capitals_is_a_heading_and_names_nobody(string text, string entities) =>
        Assert.Equal(entities, string.Join("; ", new NamesIn(text).Entities));

    [Theory]
    [InlineData("He met President Zorta there.", "Zorta")]
    [InlineData("He met Vice President Zorta Quill there.", "Zorta Quill")]
    [InlineData("He met Porto Vice President Zorta there.", "Porto; Zorta")]
    [InlineData("He met Minister of State Zorta Quill there.", "Zorta Quill")]
    [InlineData("He met Secretary of the Treasury Zorta there.", "Zorta")]
    [InlineData("He met Minister Zorta Sr. there.", "Zorta Sr.")]
    [InlineData("He met Minister Old there.", "Old")]
    [InlineData("He met Laura President there.", "Laura President")]
    [InlineData("He met President Porto Lane there.", "President Porto Lane")]
    [InlineData("He met President Zorta Bank there.", "President Zorta Bank")]
    [InlineData("He met the Minister of State there.", "")]
    [InlineData("He met Porto President there.", "Porto")]
    [InlineData("He met the President there. Then the President left.", "")]
    public void Titles_are_no_part_of_a_name(string text, string entities) =>
        Assert.Equal(entities, string.Join("; ", new NamesIn(text).Entities));

    [Theory]
    [InlineData("He met French Laura Quill there.", "Laura Quill")]
    [InlineData("He met French Zorta Quill there.", "French Zorta Quill")]
    [InlineData("He met Laura French there.", "Laura French")]
    [InlineData("He met French German there.", "")]
    [InlineData("He met Zorta French there.", "")]
    public void Nationalities_before_a_given_name_are_no_part_of_it_and_alone_are_no_name(string text, string entities) =>
        Assert.Equal(entities, string.Join("; ", new NamesIn(text).Entities));

    [Theory]
    [InlineData("He met ABC DEF there.", "")]
    [InlineData("He met ABC DEF Lane there.", "ABC DEF Lane")]
    [InlineData("He met Zorta & Quill there.", "Zorta & Quill")]
    [InlineData("He met Zorta & Quill 12 there.", "")]
    public void Capitals_alone_and_numbers_make_no_name(string text, string entities) =>
        Assert.Equal(entities, string.Join("; ", new NamesIn(text).Entities));

    [Theory]
    [InlineData("He met Zorta there. Then Zorta left.", "Zorta")]
    [InlineData("He met Zorta-Quill there. Then Zorta-Quill left.", "Zorta-Quill")]
    [InlineData("He met France-Italy there.", "France; Italy")]
    [InlineData("He met France there.", "France")]
    [InlineData("He met Zorta there. It rained.", "Zorta")]
    [InlineData("He met Zorta there. Then zorta left. Then Zorta left.", "")]
    [InlineData("He met X there. Then X left.", "")]
    [InlineData("He met X. there. Then X. left.", "")]
    [InlineData("He met B2B there. Then B2B left.", "")]
    [InlineData("He met Lane there. Then Lane left.", "")]
    [InlineData("Zorta left. Zorta came.", "")]
    [InlineData("He met our Zorta there.", "")]
    [InlineData("He met the Zorta of the boat there.", "")]
    [InlineData("He met Harbour there.", "")]
    [InlineData("He met France-Quill there.", "France-Quill")]
    [InlineData("He met @Zorta there and @Zorta left.", "")]
    public void A_single_word_is_a_name_unless_it_is_a_letter_a_code_a_common_thing_or_only_opens_sentences(string text, string entities) =>
        Assert.Equal(entities, string.Join("; ", new NamesIn(text).Entities));

    [Theory]
    [InlineData("Zorta Lane left.", "Zorta Lane")]
    [InlineData("Critical Lane left. A critical boat.", "")]
    [InlineData("Old Zorta left. The old boat.", "")]
    [InlineData("Old Zorta left. The old boat met Old Zorta.", "Old Zorta")]
    [InlineData("Critical France left. The critical boat.", "")]
    [InlineData("Critical Zorta met us. The critical boat. Then Zorta met Zorta.", "Zorta")]
    public void The_first_word_of_a_sentence_is_a_name_where_it_is_no_small_word_elsewhere(string text, string entities) =>
        Assert.Equal(entities, string.Join("; ", new NamesIn(text).Entities));

    [Theory]
    [InlineData("Malcolm X. left. Then Malcolm X met us.", "Malcolm X")]
    [InlineData("He met J. Zorta there.", "J. Zorta")]
    [InlineData("He met Zorta Q. Moss there.", "Zorta Q. Moss")]
    public void A_letter_with_a_stop_is_part_of_a_name(string text, string entities) =>
        Assert.Equal(entities, string.Join("; ", new NamesIn(text).Entities));
}
