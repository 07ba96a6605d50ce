namespace StatementsGen.Tests.Reading.Sentences;

public class PageMarkTests
{
    [Theory]
    [InlineData("The motion is denied. *622 The clerk agreed.")]
    [InlineData("The motion is denied.*622 The clerk agreed.")]
    [InlineData("The motion is denied.[4]*622 The clerk agreed.")]
    [InlineData("*621 The motion is denied. *622 The clerk agreed.")]
    public void The_mark_of_a_page_between_sentences_is_part_of_none(string text) =>
        Assert.Equal(["The motion is denied.", "The clerk agreed."], MarkedText.Split(text).Select(sentence => sentence.Replace("[4]", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("The law refuses even *797 lifesaving care. | It stands.")]
    [InlineData("*16 GB model only.")]
    [InlineData("*622")]
    [InlineData("*12345 Items were sold.")]
    public void Other_stars_and_numbers_stay(string marked) => MarkedText.AssertSplitsAsMarked(marked);
}
