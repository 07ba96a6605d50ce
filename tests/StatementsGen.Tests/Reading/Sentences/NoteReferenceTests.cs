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
    [InlineData("The coast is long (Map 3). 9 | However, the path is short.")]
    [InlineData("“The coast is long.”[10] | The path is short.")]
    public void A_reference_belongs_to_the_sentence_before_it(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("The coast is long. | [He laughs.] | The path is short.")]
    [InlineData("The coast is long. | 9 paths lead there.")]
    public void Other_words_in_brackets_and_numbers_do_not(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("The coast is long.[1,2-3;4–5] | The path is short.")]
    [InlineData("The coast is long.[a] | The path is short.")]
    [InlineData("The coast is long.[90] | The path is short.")]
    [InlineData("The coast is long.[verification needed] | The path is short.")]
    public void Numbers_a_small_letter_or_what_is_needed_in_brackets_is_a_reference(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("The coast is long.[A] The path is short.")]
    [InlineData("The coast is long.[ab] The path is short.")]
    [InlineData("The coast is long.[] The path is short.")]
    [InlineData("The coast is long.[123456789 123456789 12345] The path is short.")]
    [InlineData("The coast is long.[10]the path is short.")]
    [InlineData("The coast is long.[10")]
    [InlineData("The coast is long. | [10")]
    public void Anything_else_in_brackets_is_part_of_the_sentence(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("The coast is long.⁰ | The path is short.")]
    [InlineData("The coast is long.⁹ | The path is short.")]
    [InlineData("The coast is long.*† | The path is short.")]
    public void Raised_figures_and_marks_touch_the_stop(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("The coast is long.109 | The path is short.")]
    [InlineData("It is so.23 | The path is short.")]
    [InlineData("The coast is long.1234 The path is short.")]
    [InlineData("The coast is long.23 the path is short.")]
    [InlineData("The coast is long.23x The path is short.")]
    [InlineData("The coast is long.23")]
    [InlineData("The coast was built in BC.23 The path is short.")]
    [InlineData("Go to a.23 The path is short.")]
    public void Figures_that_were_raised_are_three_at_most_and_touch_the_stop_of_a_word(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("The coast is long. 999 | However, the path is short.")]
    [InlineData("The coast is long. | 9999 However, the path is short.")]
    [InlineData("The coast is long. | 9 Marek left.")]
    [InlineData("The coast is long! | 9 However, the path is short.")]
    [InlineData("The coast is LONG. | 9 However, the path is short.")]
    [InlineData("The coast is long. | 9, however")]
    [InlineData("The coast is long. | 9")]
    public void A_loose_number_between_a_word_and_an_opener_is_a_reference(string marked) => MarkedText.AssertSplitsAsMarked(marked);
}
