namespace StatementsGen.Tests.Reading.Sentences;

public class MessageTests
{
    [Theory]
    [InlineData("We won! :) | they lost. ;-) | So sad :( | Bye now")]
    [InlineData("It is odd (very) Ada said so")]
    public void A_face_ends_the_sentence(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("See https://example.org/a | https://example.org/b | Then call me.")]
    [InlineData("See https://example.org/a, Marek said.")]
    [InlineData("[https://example.org/a] | Then call me.")]
    [InlineData("See (the notes, https://example.org/a) Marek.")]
    public void A_web_address_ends_the_sentence_before_a_capital(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("Ada Lind 3/14/2021 9:26 AM | call me")]
    public void A_time_stamp_stands_over_a_message(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("Ada Lind ---------- | call me")]
    [InlineData("Ada -- call me - soon")]
    public void A_rule_ends_what_stands_before_it(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("Dear Dr. Lind, | We have read your letter. | Best regards, | Ole Marek")]
    [InlineData("Thank you, Mr. President. | I yield.")]
    public void Salutation_and_closing_of_a_letter_stand_alone(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("See a://b | Call me.")]
    [InlineData("See https:// | Call me.")]
    [InlineData("See https://example.org/a/ | Call me.")]
    [InlineData("See https://example.org/a. | Call me.")]
    [InlineData("See https://example.org/a), Call me.")]
    [InlineData("See https://example.org/a call me.")]
    [InlineData("See https:/b Call me.")]
    [InlineData("See //example.org Call me.")]
    [InlineData("See https://example.org/a")]
    [InlineData("https:/")]
    [InlineData("/")]
    public void An_address_has_two_slashes_after_its_colon_and_leaves_marks_to_the_sentence(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("Ada 3/14/2021 9:26 PM | call me")]
    [InlineData("Ada 3/14/2021 09:00 AM | call me")]
    [InlineData("Ada 3/14/2021 9:26 XM call me")]
    [InlineData("Ada 3/14/2021 9:26 A call me")]
    [InlineData("Ada 3/14/2021 9:26 AMcall me")]
    [InlineData("Ada 3/14/20212 9:26 AM call me")]
    [InlineData("Ada 3/14/2021 926 AM call me")]
    [InlineData("Ada 3/14/2021 9:265 AM call me")]
    [InlineData("Ada 3/14/2021 999:26 AM call me")]
    [InlineData("Ada 3/14/x 9:26 AM call me")]
    [InlineData("Ada 3/14/2021 9:26 AM")]
    [InlineData("Ada 3/14/")]
    public void A_time_stamp_has_a_year_an_hour_and_its_half_of_the_day(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("Ada ===== | call me")]
    [InlineData("Ada _____ | Call me")]
    [InlineData("Ada ***** | Call me")]
    [InlineData("Ada ==== call me")]
    [InlineData("Ada =====Call me")]
    [InlineData("Ada -----")]
    public void A_rule_has_five_marks_or_more_and_space_after_it(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("We won :-) | They lost.")]
    [InlineData("We won (: | They lost.")]
    [InlineData("We won =) | They lost")]
    [InlineData("We won >:-( They lost.")]
    [InlineData("We won xx:) They lost.")]
    [InlineData("We won :) they lost.")]
    [InlineData("We won ) They lost.")]
    [InlineData("We (won) They lost.")]
    [InlineData(")")]
    [InlineData(":)")]
    public void A_face_has_eyes_beside_its_mouth(string marked) => MarkedText.AssertSplitsAsMarked(marked);
}
