namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>A quotation that goes on over paragraphs without marks.</summary>
public static class OpenQuotationTests
{
    [Theory]
    [InlineData("Holm wrote: “It leaks.\n\nIt is old. It is shut.\n\nMend it!”", "Holm|wrote:|“It leaks. / ||It is old / ||It is shut / ||Mend it!”")]
    [InlineData("Holm wrote: \"It leaks.\n\nMend it.\"", "Holm|wrote:|\"It leaks. / ||Mend it.\"")]
    [InlineData("“It leaks,” said Holm. “It is old.\n\nMend it.”", "Holm|said|“It leaks,” / ||“It is old. / ||Mend it.”")]
    public static void It_goes_on_to_the_paragraph_that_ends_in_its_closing_mark(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Holm wrote: “It leaks.\n\nIt is old.", "Holm|wrote:|“It leaks.")]
    [InlineData("Holm wrote: “It leaks.”\n\nIt is old.”", "Holm|wrote:|“It leaks.”")]
    [InlineData("Holm wrote: “It leaks.\n\nVale said that it holds.\n\nIt is old.”", "Holm|wrote:|“It leaks. / Vale|said|that it holds")]
    [InlineData("Holm wrote: “It leaks.\n\nA.\n\nB.\n\nC.\n\nD.\n\nE.\n\nF.\n\nIt is old.”", "Holm|wrote:|“It leaks.")]
    [InlineData("Holm wrote: “It leaks.\n\n## Later\n\nIt is old.”", "Holm|wrote:|“It leaks.")]
    public static void It_ends_where_no_mark_closes_it_or_something_stands_between(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);
}
