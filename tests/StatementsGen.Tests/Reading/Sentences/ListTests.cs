namespace StatementsGen.Tests.Reading.Sentences;

public class ListTests
{
    [Theory]
    [InlineData("1) Wash the rice | 2) Boil it | 3) Eat")]
    [InlineData("1. Wash the rice. | 2. Boil it. | 3. Eat.")]
    [InlineData("1.) Wash the rice | 2.) Boil it")]
    [InlineData("(1) Wash the rice | (2) Boil it")]
    [InlineData("a. wash the rice | b. boil it")]
    [InlineData("9) Wash the rice | 10) Boil it")]
    public void Items_in_one_line_are_parted(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("• Wash the rice | • Boil it | • 3. Eat")]
    public void Bullets_part_items(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("1) Wash 3) bowls and 7) plates")]
    [InlineData("(1) Wash 2) bowls")]
    [InlineData("A. Lind met B. Marek in Bern.")]
    public void A_number_out_of_order_and_an_initial_part_nothing(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("The singer (m. 1949; div. 1964) moved to Bern.")]
    [InlineData("The lake is deep, as Marek et al. (1985) told us.")]
    [InlineData("1984) They left the lake 1985) They came back")]
    public void A_year_before_a_bracket_is_no_item(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("4.1. Limits of the study")]
    [InlineData("IV. The sea")]
    [InlineData("Figure 2. Growth of the cities")]
    public void The_number_of_a_heading_or_caption_ends_nothing(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("Figure 4.2 | A chart gives the depths of the lake.")]
    [InlineData("Figure 4.2 gives the depths of the lake.")]
    public void The_label_of_a_caption_stands_alone(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("About the coast | You can walk along it.")]
    [InlineData("They walk the coast | However, the path is closed.")]
    [InlineData("They praised When We Dead Awaken and This Side of Paradise.")]
    public void A_lost_stop_is_found_before_a_pronoun(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("4.1.2. Limits of the study")]
    [InlineData("4.123. Limits of the study")]
    [InlineData("109. Limits of the study")]
    [InlineData("• 4. Limits of the study")]
    [InlineData("(4. Limits of the study")]
    [InlineData("[4. Limits of the study")]
    [InlineData("( iv. Limits of the study")]
    [InlineData("XVIIIXVI. Limits of the study")]
    [InlineData("4..1. | Limits of the study")]
    [InlineData("4.1234. | Limits of the study")]
    [InlineData("4a.1. | Limits of the study")]
    [InlineData(".1. | Limits of the study")]
    [InlineData("XVIIIXVIX. | Limits of the study")]
    [InlineData("XL. | Limits of the study")]
    public void An_enumerator_is_a_letter_a_small_roman_numeral_or_short_numbers_with_stops(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("Figure 2.1. Growth of the cities")]
    [InlineData("Figure B. Growth of the cities")]
    [InlineData("Photo 9. Growth of the cities")]
    [InlineData("Proposition 123.123.123. Growth of the cities")]
    [InlineData("Figure Bx. | Growth of the cities")]
    [InlineData("Marek 2. | Growth of the cities")]
    [InlineData("A very long word 2. | Growth of the cities")]
    [InlineData("Proposition 123.123.123.12. | Growth of the cities")]
    public void A_caption_has_a_word_of_captions_and_a_number_or_a_letter(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("Figure 4.2 | A chart")]
    [InlineData("Figure 4.2 a chart")]
    [InlineData("Figure 42 A chart gives the depths.")]
    [InlineData("Figure .2 A chart gives the depths.")]
    [InlineData("Figure 4. A chart gives the depths.")]
    [InlineData("Marek 4.2 A chart gives the depths.")]
    [InlineData("Figure 4.2")]
    [InlineData("Figure")]
    public void A_label_without_a_stop_has_one_in_its_number_and_a_capital_after_it(string marked) => MarkedText.AssertSplitsAsMarked(marked);
}
