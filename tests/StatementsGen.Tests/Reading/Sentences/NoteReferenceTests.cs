namespace StatementsGen.Tests.Reading.Sentences;

public class NoteReferenceTests
{
    [Theory]
    [InlineData("The coast is long.[10] | The path is short.[2, 3][4–6] | So it goes.")]
    [InlineData("The coast is long. [10] [11] | The path is short.")]
    [InlineData("The coast is long.[citation needed] | The path is short.")]
    [InlineData("The coast is long.¹² | The path is short.")]
    [InlineData("The coast is long.23 | The path is short.")]
    [InlineData("The coast is long. 9 | However, the path is short.")]
    [InlineData("“The coast is long.”[10] | The path is short.")]
    public void A_reference_belongs_to_the_sentence_before_it(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("The coast is long. | [He laughs.] | The path is short.")]
    [InlineData("The coast is long. | 9 paths lead there.")]
    public void Other_words_in_brackets_and_numbers_do_not(string marked) => MarkedText.AssertSplitsAsMarked(marked);
}
