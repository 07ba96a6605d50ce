namespace StatementsGen.Tests.Reading.Sentences;

public class EllipsisTests
{
    [Theory]
    [InlineData("He paused... and went on.")]
    [InlineData("He paused… and went on.")]
    [InlineData("He paused ... Then, well, he went on.")]
    [InlineData("He paused . . . I think he was ill.")]
    public void An_ellipsis_goes_on(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("He paused... | She went on.")]
    [InlineData("He paused… | She went on.")]
    [InlineData("He paused.... | She went on.")]
    [InlineData("He paused . . . . | She went on.")]
    [InlineData("He paused …. | She went on.")]
    public void An_ellipsis_ends_the_sentence_before_a_capital(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("They won. | . . . The war was over. . . .")]
    [InlineData("They won. | ... The war was over.")]
    public void An_ellipsis_after_a_stop_opens_the_next_sentence(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("The law [...] was read out.")]
    [InlineData("The law was read out [...] | Nobody spoke.")]
    [InlineData("The law was read out. | Nobody spoke! [...]")]
    public void An_ellipsis_in_brackets_is_an_ellipsis(string marked) => MarkedText.AssertSplitsAsMarked(marked);
}
