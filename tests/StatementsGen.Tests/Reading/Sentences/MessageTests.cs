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
}
