namespace StatementsGen.Tests.Reading.Attributions;

public static class QuotationKindTests
{
    [Theory]
    [InlineData("Omari said that it leaks.", QuotationKind.Indirect)]
    [InlineData("“It leaks,” Omari said.", QuotationKind.Direct)]
    [InlineData("“It,” Omari said, “leaks.”", QuotationKind.Direct)]
    [InlineData("Omari said that it “leaks.”", QuotationKind.Mixed)]
    [InlineData("“It leaks,” Omari said, and it is old.", QuotationKind.Direct)]
    [InlineData("The “lock” leaks, Omari said.", QuotationKind.Mixed)]
    public static void Marks_in_what_is_said_tell_whether_it_is_in_the_speakers_words(string text, QuotationKind kind) =>
        Assert.Equal(kind, Assert.Single(ReadAttributions.SpansOf(text)).Quotation);

    [Fact]
    public static void All_of_a_quotation_goes_on_from_the_one_report_of_it() => Assert.Equal(
        [1, -1, 1, 1],
        ReadAttributions.SpansOf("“The lock is old. It leaks,” Omari said. “It is a ruin. It is shut.”").Select(static spans => spans.ContinuesFrom));
}
