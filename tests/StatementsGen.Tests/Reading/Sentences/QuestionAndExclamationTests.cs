namespace StatementsGen.Tests.Reading.Sentences;

public class QuestionAndExclamationTests
{
    [Theory]
    [InlineData("Who knows? | Nobody! | Really?! | Yes!!! | Go.")]
    [InlineData("who knows? | nobody does")]
    public void A_question_or_exclamation_mark_ends_the_sentence(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("She works for Yahoo! in Bern.")]
    [InlineData("They watched Jeopardy! Masters together.")]
    [InlineData("The people at Wizzo! were kind.")]
    [InlineData("She starred in Bravo! (1965) and left.")]
    public void A_name_keeps_its_mark(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("Are you well? she asked him. | He was.")]
    [InlineData("Are you well? Anna asked. | He was.")]
    [InlineData("Are you well? | Anna asked the doctor to stay.")]
    public void A_bare_reporting_clause_belongs_to_the_question(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("The plan (was it his?) failed.")]
    [InlineData("It failed (or did it?). | Nobody knows.")]
    [InlineData("it failed (or did it?). | nobody knows.")]
    public void A_question_in_brackets_ends_nothing_before_a_small_letter(string marked) => MarkedText.AssertSplitsAsMarked(marked);
}
