namespace StatementsGen.Tests.Reading.Attributions;

public static class QuotationSignatureTests
{
    [Theory]
    [InlineData("“The ferry is my road to work.” — Maria Souza", "Maria Souza|—|“The ferry is my road to work.”")]
    [InlineData("\"We trust the council.\" - Ann Lee", "Ann Lee|-|\"We trust the council.\"")]
    [InlineData("”Nobody asked us.” ― José Peña.", "José Peña|―|”Nobody asked us.”")]
    public static void The_name_after_a_dash_signs_the_quotation_before_it(string text, string attribution) =>
        Assert.Equal([attribution], ReadAttributions.Of(text));

    [Fact]
    public static void A_role_belongs_to_the_signature_and_a_place_does_not()
    {
        Assert.Equal(["Ann Lee, keeper and president of the bridge|—|“It stands.”"],
            ReadAttributions.Of("“It stands.” — Ann Lee, keeper and president of the bridge"));
        Assert.Equal(["Ann Lee|—|“It stands.”"], ReadAttributions.Of("“It stands.” — Ann Lee, Porto"));
    }

    [Fact]
    public static void A_signature_signs_every_sentence_of_its_quotation()
    {
        const string Text = "“It is new. It is wide. It is ours.” — Ann Lee";

        Assert.Equal([2, 2, -1], ReadAttributions.SpansOf(Text).Select(spans => spans.ContinuesFrom));
        Assert.Equal(["||“It is new.", "||It is wide.", "Ann Lee|—|It is ours.”"], ReadAttributions.Of(Text));
    }

    [Fact]
    public static void A_signature_on_its_own_line_signs_the_paragraphs_before()
    {
        const string Text = """
            Voices from the harbour

            “It is new.

            “It is wide.”

            — Ann Lee
            """;

        Assert.Equal([2, 2, -1], ReadAttributions.SpansOf(Text).Select(spans => spans.ContinuesFrom));
        Assert.Equal(["||“It is new.", "||“It is wide.”", "Ann Lee|—"], ReadAttributions.Of(Text));
    }

    [Fact]
    public static void Quotations_of_one_paragraph_are_signed_one_by_one() =>
        Assert.Equal(
            ["Ann Lee|—|“It is new.”", "||“It is wide.", "Bob Roe|—|It is ours.”"],
            ReadAttributions.Of("“It is new.” — Ann Lee, Porto “It is wide. It is ours.” — Bob Roe"));

    [Theory]
    [InlineData("“It works.” — The city paid for it.")]
    [InlineData("“It works” – and so it should.")]
    [InlineData("- Ann Lee")]
    public static void What_follows_a_dash_is_no_signature_if_it_is_more_or_signs_nothing(string text) =>
        Assert.Empty(ReadAttributions.Of(text));

    [Fact]
    public static void A_quotation_after_a_signed_one_is_nobodys() =>
        Assert.Equal(["Ann Lee|—|“It is new.”"], ReadAttributions.Of("Voices from the harbour\n\n“It is new.” — Ann Lee\n\n“It is wide.”"));
}
