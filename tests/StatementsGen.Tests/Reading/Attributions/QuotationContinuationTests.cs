namespace StatementsGen.Tests.Reading.Attributions;

public static class QuotationContinuationTests
{
    [Fact]
    public static void A_quotation_goes_on_over_the_next_sentences()
    {
        const string Text = "“It is safe,” Diallo said. “It is new. It is wide.”";

        var attributions = ReadAttributions.SpansOf(Text);

        Assert.Equal([-1, 0, 0], attributions.Select(spans => spans.ContinuesFrom));
        Assert.Equal(["Diallo|said|“It is safe,”", "||“It is new.", "||It is wide.”"], ReadAttributions.Of(Text));
    }

    [Theory]
    [InlineData("Diallo asked: “Is it safe? Is it dry?” The keeper said that it rains.", "Diallo|asked:|“Is it safe? / ||Is it dry?” / The keeper|said|that it rains")]
    [InlineData("“It is safe,” Diallo said. “It is dry.” Asked about the lock, she left.", "Diallo|said|“It is safe,” / ||“It is dry.” / |Asked about|the lock")]
    public static void A_sentence_after_a_quotation_takes_nothing_of_what_has_a_speaker(string text, string attributions)
    {
        ReadAttributions.AssertAre(text, attributions);
        Assert.Equal(0, ReadAttributions.SpansOf(text)[1].ContinuesFrom);
    }

    [Fact]
    public static void A_quotation_of_several_sentences_belongs_to_the_cue_after_it()
    {
        const string Text = "“It is new. It is wide,” Diallo said.";

        var attributions = ReadAttributions.SpansOf(Text);

        Assert.Equal([1, -1], attributions.Select(spans => spans.ContinuesFrom));
        Assert.Equal(["||“It is new.", "Diallo|said|It is wide,”"], ReadAttributions.Of(Text));
    }

    [Fact]
    public static void A_quotation_after_a_colon_is_the_next_paragraph()
    {
        const string Text = """
            The bridge opened on a windy day in May.

            Diallo said:

            “It is safe.”
            """;

        Assert.Equal(["Diallo|said:", "||“It is safe.”"], ReadAttributions.Of(Text));
    }

    [Fact]
    public static void A_quotation_without_any_cue_is_nobodys() =>
        Assert.Empty(ReadAttributions.Of("“It is safe.” The wind blew."));

    [Fact]
    public static void A_term_in_quotation_marks_is_not_what_somebody_goes_on_to_say() =>
        Assert.Equal(["Omari|said|that days count"],
            ReadAttributions.Of("Omari said that days count. “Working day” means any day but Sunday."));
}
