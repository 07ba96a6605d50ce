namespace StatementsGen.Tests.Reading.Sentences;

public class QuotationTests
{
    [Theory]
    [InlineData("“Stop!” he said. | He meant it.")]
    [InlineData("“Stop!” Anna Lind cried. | She ran.")]
    [InlineData("“Is it over?” Mr. Marek asked in a whisper.")]
    [InlineData("\"It is over.\" she said.")]
    [InlineData("'Why?' asked Lind.")]
    [InlineData("“They shouted ‘it is over.’” and left, she said.")]
    public void A_quotation_and_its_reporting_clause_are_one_sentence(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("“Stop!” | The crowd fell silent.")]
    [InlineData("“Is it over?” | Anna Lind walked away.")]
    [InlineData("She said, “It is over.” | Nobody answered.")]
    [InlineData("she asked, “is it over?”. | nobody answered.")]
    public void A_quotation_without_a_reporting_clause_ends_the_sentence(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("“We won. | They lost. | That is all,” he said.")]
    [InlineData("“We won,” he said. | “They lost. | That is all.”")]
    public void Sentences_inside_a_quotation_are_parted(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("\"We won. | They lost. | That is all. | Go home.")]
    [InlineData("The ship's “crew slept. | The sea was calm. | “Nobody woke.")]
    public void A_mark_that_is_never_closed_swallows_no_stop(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("He left.” | “She stayed.” | (It was late.) | [So they say.] | Then it rained.")]
    [InlineData("''He left.'' | ''She stayed.''")]
    [InlineData("``He left.'' | ``She stayed.''")]
    public void Closing_marks_stay_with_what_they_close(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("“It was so.” (Lind 55). | Then it was not.")]
    public void A_source_in_brackets_stays_with_its_quotation(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("“Is it?” Anna asked.")]
    [InlineData("“Is it?” asked Anna.")]
    [InlineData("“Is it?” Anna Smith cried in despair.")]
    [InlineData("“Is it?” Anna Smith cried loudly.")]
    [InlineData("“Is it?” Ann Bea Cole Dan cried.")]
    [InlineData("“Is it?” Dr. Smith cried.")]
    [InlineData("“Is it?” Anna-Bea asked.")]
    [InlineData("“Is it?” O’Neill asked.")]
    [InlineData("“Is it?” O'Neill asked.")]
    [InlineData("“Is it?” Anna asked")]
    [InlineData("“Is it?” Anna asked…")]
    [InlineData("Is it? Anna asked.")]
    [InlineData("Is it? asked Anna.")]
    [InlineData("Is it! Anna cried.")]
    public void A_clause_that_reports_what_is_asked_or_cried_goes_on(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("“Is it?” | Anna Smith cried a lot.")]
    [InlineData("“Is it?” | Ann Bea Cole Dan Eve cried.")]
    [InlineData("“Is it?” | She cried.")]
    [InlineData("“Is it?” | The boat cried.")]
    [InlineData("“Is it?” | Anna")]
    [InlineData("“Is it?” | Anna left. | He asked.")]
    [InlineData("“Is it?” | Anna asked Bea.")]
    [InlineData("“Is it?” | Anna 5 asked.")]
    [InlineData("Is it? | Anna asked Bea.")]
    [InlineData("Is it? | Anna, asked.")]
    public void A_clause_that_says_more_or_has_no_name_does_not(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("“It is so.” (Smith 55). | He left.")]
    [InlineData("“It is so.” | (Smith 55) He left.")]
    [InlineData("“It is so.” | (Smith 55")]
    [InlineData("“It is so.” | (He left.)")]
    [InlineData("It is so. | (Smith 55). | He left.")]
    public void A_source_in_brackets_with_a_stop_after_it_belongs_to_the_quotation(string marked) => MarkedText.AssertSplitsAsMarked(marked);
}
