namespace StatementsGen.Tests.Reading.Sentences;

/// <summary>The salutation and the closing of a letter, which stand alone where its lines were joined.</summary>
public class LetterTests
{
    [Theory]
    [InlineData("Dear Dr. Lind, | We have read it.")]
    [InlineData("Dear Ann Bea Cole Lind, | We have read it.")]
    [InlineData("Dear Ann, | W")]
    [InlineData("Dear Ann Bea Cole Dan Lind, We have read it.")]
    [InlineData("Dear Ann, we have read it.")]
    [InlineData("Dear Ann,We have read it.")]
    [InlineData("Dear friends, We have read it.")]
    [InlineData("Dear Ann We have read it.")]
    [InlineData("Dear Ann")]
    [InlineData("Dear Ann,")]
    public void A_salutation_ends_after_its_names_and_comma(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("Best regards, | Ole Marek")]
    [InlineData("Best Regards, | Ole")]
    [InlineData("Best, | Ole")]
    [InlineData("Yours faithfully, | Ole")]
    [InlineData("Thanks in advance, | Ole")]
    [InlineData("Best regards, | O")]
    [InlineData("Call me. | Yours, | Ole")]
    [InlineData("Best regards, | Ann Bea Cole Dan Lind.")]
    public void A_closing_ends_before_the_names_that_sign(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("Best regards, ole")]
    [InlineData("Best regards,Ole")]
    [InlineData("Best regards, Ole Marek.")]
    [InlineData("Best regards, Ole, Marek")]
    [InlineData("Best regards, The Board")]
    [InlineData("Best regards, Ann Bea Cole Dan.")]
    [InlineData("Best regards to all, Ole")]
    [InlineData("Best regards,")]
    [InlineData("Zest, Ole")]
    [InlineData("Yours truly, Ole! | Come.")]
    public void What_goes_on_as_a_sentence_does_signs_nothing(string marked) => MarkedText.AssertSplitsAsMarked(marked);
}
