using StatementsGen.Checks.Findings;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests.Analysis;

/// <summary>Each rule says what is wrong at the exact place, and nothing of what only looks like it.</summary>
public sealed class AdviceTests
{
    private const string NeverClosed = "opens a quotation that is never closed. Put in the mark that is missing, or take this one out.";

    [Theory]
    [InlineData("It\nhas a \u0007\u001Bbell.", "(2,7)-(2,9) STG0101: The control character U+0007 U+001B shows nowhere, and makes words that look the same differ; remove it.")]
    [InlineData("It doesn\u0092t rain.", "(1,9)-(1,10) STG0101: The control character U+0092 stands where another was before the text was decoded wrongly; put that back.")]
    [InlineData("Pay \u2067100 to Ann.\nAll is well.", "(1,5)-(1,6) STG0102: U+2067 is not closed in its paragraph: the text may be shown in an order that it does not have. Remove it.")]
    [InlineData("All is well.\nPay \u202C100 to Ann.", "(2,5)-(2,6) STG0102: U+202C closes nothing: the text may be shown in an order that it does not have. Remove it.")]
    [InlineData("All\u200B is well.", "(1,4)-(1,5) STG0103: The invisible character U+200B makes words that look the same differ. Remove it.")]
    [InlineData("All is\U000E0041\U000E0042 well.", "(1,7)-(1,11) STG0103: The invisible character U+E0041 U+E0042 makes words that look the same differ. Remove it.")]
    [InlineData("It rains.\r\nIt pours.\nIt snows.\r\n", "(2,10)-(3,1) STG0104: Line 2 ends in LF, where most lines of the text end in CR LF. Make them all alike.")]
    [InlineData(" \n\t", "(1,1)-(1,1) STG0105: 'a.txt' holds no statement. Write one, or take the file out of the texts.")]
    [InlineData("It rains.\nAnn said, “It pours.", "(2,11)-(2,12) STG0106: The mark “ " + NeverClosed)]
    [InlineData("It rains in May.\nIt rains\tin May!", "(2,1)-(2,17) STG0111: The member is 'ItRainsInMay_2' because the statement in line 1 is 'ItRainsInMay', and changes its name when that one does. Give the statement a key to pin the name.")]
    [InlineData("The Road Safety Office (RSO) met.\nThe Royal Society of Owls (RSO) did not.", "(2,28)-(2,31) STG0108: 'RSO' stands for 'Royal Society of Owls' here, and for 'Road Safety Office' before. Use another abbreviation for one of them.")]
    [InlineData("All is well today.\n\"Nobody knows the way.\"", "(2,1)-(2,24) STG0109: Who says this could not be found. Name the speaker beside the quotation if code is to know.")]
    public async Task A_finding_stands_at_its_place(string text, string expected) =>
        Assert.Equal(["a.txt" + expected], await TextProject.Empty.WithText("a.txt", text).AdviseAsync());

    [Fact]
    public async Task The_same_words_again_are_a_slip_or_a_name_that_depends_on_the_first()
    {
        var findings = await TextProject.Empty.WithText("a.txt", "It rains and it pours on us.\nIt snows. It rains and it pours on us.").AdviseAsync();

        Assert.Equal(
            [
                "a.txt(2,11)-(2,39) STG0107: These are the words of the statement in line 1. Remove one, tell them apart, or give this one a key.",
                "a.txt(2,11)-(2,39) STG0111: The member is 'ItRainsAndItPoursOn_2' because the statement in line 1 is 'ItRainsAndItPoursOn', and changes its name when that one does. Give the statement a key to pin the name.",
            ],
            findings);
    }

    [Fact]
    public async Task An_override_is_reported_with_its_end_even_where_it_is_closed()
    {
        var findings = await TextProject.Empty.WithText("a.txt", "Pay \u202E001\u202C to Ann.").AdviseAsync();

        Assert.Equal(
            [
                "a.txt(1,5)-(1,6) STG0102: U+202E overrides the order in which text is shown: the text may be shown in an order that it does not have. Remove it.",
                "a.txt(1,9)-(1,10) STG0102: U+202C ends an override of the order in which text is shown: the text may be shown in an order that it does not have. Remove it.",
            ],
            findings);
    }

    [Theory]
    [InlineData("Tabs\tand\fform feeds are white space.")]
    [InlineData("An isolate \u2067here\u2069 and an embedding \u202Bthere\u202C are closed, nested \u2066\u202Btoo\u2069.")]
    [InlineData("Marks\u200E of\u200F direction, joiners in می\u200Cشود and 👩\u200D🚀.")]
    [InlineData("One separator\u2028and one line end.\n")]
    [InlineData("Only a title")]
    [InlineData("It rains and it pours on us. It rains and it pours on us. {#again}")]
    [InlineData("It rains in May. It rains in May! {#May} Equals this. Title {#title-page}")]
    [InlineData("The Road Safety Office (RSO) met. The Road Safety Offices (RSO) and the Road and Safety Office (RSO) did.")]
    [InlineData("The World Trade Center (WTC) stands. The World Trade Centre (WTC) stood.")]
    public async Task A_near_miss_is_silent(string text) =>
        Assert.Empty(await TextProject.Empty.WithText("a.txt", text).AdviseAsync());

    [Theory]
    [InlineData("The seed")]
    [InlineData("bom.txt")]
    [InlineData("code-like.txt")]
    [InlineData("council-minutes.txt")]
    [InlineData("crlf.txt")]
    [InlineData("hard-wrapped-report.txt")]
    [InlineData("interview.txt")]
    [InlineData("no-title.txt")]
    [InlineData("old-mac.txt")]
    [InlineData("other-scripts.txt")]
    [InlineData("policy.txt")]
    [InlineData("same-beginnings.txt")]
    [InlineData("title-only.txt")]
    [MemberData(nameof(CleanTexts))]
    public async Task Clean_texts_get_no_advice(string name)
    {
        var text = name == "The seed" ? SampleTexts.Seed : SampleTexts.Read(name);

        var project = TextProject.Empty.WithText("a.txt", text);
        var findings = await project.AdviseAsync();

        Assert.Empty(project.Generate().Findings);
        Assert.DoesNotContain(findings, finding => !Hidden.Any(id => finding.Contains(id, StringComparison.Ordinal)));
    }

    private static readonly string[] Hidden =
        [.. Rules.In(RuleScope.Wording).Where(static rule => rule.Severity == Severity.Hidden).Select(static rule => $" {rule.Id}: ")];

    [Fact]
    public async Task Short_statements_that_are_repeated_are_no_slip() => Assert.All(
        await TextProject.Empty.WithText("a.txt", "No comment. No comment. We do not know. We do not know.").AdviseAsync(),
        finding => Assert.Contains(" STG0111: ", finding, StringComparison.Ordinal));

    public static TheoryData<string> CleanTexts => [.. SampleTexts.CleanNames];

    [Fact]
    public async Task A_document_with_very_many_members_is_told_of_the_setting()
    {
        var long2000 = TextProject.Empty.WithText("a.txt", TextOf(2_000));
        var long2001 = TextProject.Empty.WithText("a.txt", TextOf(2_001));

        Assert.Empty(await long2000.AdviseAsync());
        var finding = Assert.Single(await long2001.AdviseAsync());
        Assert.StartsWith("a.txt(1,1)-(1,1) STG0110: 'a.txt' has 2001 statements.", finding, StringComparison.Ordinal);
        Assert.Contains("set the property StatementsGenDetail to 'Documents'", finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Statements", 1)]
    [InlineData("statements", 1)]
    [InlineData("", 1)]
    [InlineData("Documents", 0)]
    [InlineData("Corpus", 0)]
    public async Task Very_many_statements_matter_where_they_are_members(string detail, int count) => Assert.Equal(
        count,
        (await TextProject.Empty.WithText("a.txt", TextOf(2_001)).WithSetting("StatementsGenDetail", detail).AdviseAsync()).Count);

    [Fact]
    public async Task More_than_a_class_can_hold_is_the_generators_error_and_not_advice() =>
        Assert.Empty(await TextProject.Empty.WithText("a.txt", TextOf(20_001)).AdviseAsync());

    private static string TextOf(int statements) => string.Concat(Enumerable.Range(1, statements).Select(number => $"Rule {number} goes on.\n"));
}
