using StatementsGen.Reading.Sentences;

namespace StatementsGen.Tests.Reading.Sentences;

public class FollowingTextTests
{
    private const string Before = "It rains. ";

    [Theory]
    [InlineData("Anna left.", "Anna")]
    [InlineData("“(Anna left.", "Anna")]
    [InlineData("‘’Anna left.", "Anna")]
    [InlineData("’Tis late.", "Tis")]
    [InlineData("( Anna left.", "Anna")]
    [InlineData("eBay left.", "eBay")]
    [InlineData("www.example.org is down.", "www")]
    [InlineData("http://example.org is down.", "http")]
    [InlineData("雨が降る。", "雨が降る")]
    public void A_capital_a_script_without_capitals_and_an_address_start_sentences(string following, string word) =>
        AssertFollows(FollowingKind.Capital, word, following);

    [Theory]
    [InlineData("“( anna left.", "anna")]
    [InlineData("b boil it", "b")]
    [InlineData("bc) boil it", "bc")]
    public void A_word_without_a_capital_is_small(string following, string word) => AssertFollows(FollowingKind.Small, word, following);

    [Theory]
    [InlineData("12 left.", "12")]
    [InlineData("(3rd of May)", "3rd")]
    public void A_digit_starts_a_number(string following, string word) => AssertFollows(FollowingKind.Number, word, following);

    [Theory]
    [InlineData("$5")]
    [InlineData("€5")]
    [InlineData("£5")]
    [InlineData("¥5")]
    [InlineData("#5")]
    [InlineData("@anna")]
    [InlineData("~5")]
    [InlineData("§5")]
    [InlineData("<b>")]
    [InlineData("¿Y tú?")]
    [InlineData("¡Oye!")]
    [InlineData("...")]
    [InlineData("…")]
    [InlineData("• Eat")]
    public void Signs_ellipses_and_bullets_open(string following) => AssertFollows(FollowingKind.Opening, "", following);

    [Fact]
    public void The_letter_of_an_item_opens() => AssertFollows(FollowingKind.Opening, "b", "b) boil it");

    [Theory]
    [InlineData("-Anna")]
    [InlineData("–Anna")]
    [InlineData("—Anna")]
    [InlineData("*anna*")]
    [InlineData("=Anna")]
    [InlineData("_anna_")]
    [InlineData(">anna")]
    [InlineData("--Anna")]
    [InlineData("----")]
    [InlineData("-----")]
    public void Marks_before_a_word_and_rows_of_marks_open(string following) => AssertFollows(FollowingKind.Opening, "", following);

    [Theory]
    [InlineData("- Anna")]
    [InlineData("-- Anna")]
    [InlineData("--")]
    [InlineData("-5")]
    [InlineData(", Anna")]
    [InlineData("% of them")]
    [InlineData("(")]
    [InlineData("")]
    [InlineData("’")]
    [InlineData("’ Anna")]
    public void Other_marks_go_on(string following) => AssertFollows(FollowingKind.Mark, "", following);

    [Fact]
    public void More_opening_marks_than_four_are_no_quotation() => AssertFollows(FollowingKind.Mark, "", "(((((Anna");

    [Fact]
    public void A_word_is_read_as_far_as_32_letters() =>
        AssertFollows(FollowingKind.Small, new string('a', 32), new string('a', 32) + "B");

    private static void AssertFollows(FollowingKind kind, string word, string following)
    {
        var text = Before + following;

        var next = FollowingText.Read(text, Before.Length);

        Assert.Equal((kind, Before.Length, word), (next.Kind, next.Start, text[next.Word..next.End]));
    }
}
