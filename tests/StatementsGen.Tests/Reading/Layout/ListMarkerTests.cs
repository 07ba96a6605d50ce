using StatementsGen.Reading.Layout;

namespace StatementsGen.Tests.Reading.Layout;

public class ListMarkerTests
{
    private const string Before = "It rains. ";

    [Theory]
    [InlineData("1) Eat", 1)]
    [InlineData("12. Eat", 12)]
    [InlineData("123.) Eat", 123)]
    [InlineData("(4) Eat", 4)]
    [InlineData("b. eat", 'b')]
    [InlineData("B) Eat", 'B')]
    [InlineData("• 1) Eat", 1)]
    [InlineData("•• 1) Eat", 1)]
    public void Numbers_and_letters_mark_items(string item, int ordinal) => Assert.Equal(ordinal, Read(item).Ordinal);

    [Theory]
    [InlineData("1 Eat")]
    [InlineData("1.Eat")]
    [InlineData("1)")]
    [InlineData("1.")]
    [InlineData("1")]
    [InlineData("0) Eat")]
    [InlineData("B. Lind")]
    [InlineData("bc) eat")]
    [InlineData("1a) Eat")]
    [InlineData("1984) Eat")]
    [InlineData("() Eat")]
    [InlineData("•")]
    [InlineData("•••••1) Eat")]
    public void Other_words_mark_none(string words) => Assert.Equal(default, Read(words));

    [Theory]
    [InlineData("1) Wash 2) bowls", true)]
    [InlineData("(1) Wash (2) bowls", true)]
    [InlineData("99) Wash 100) bowls", true)]
    [InlineData("a) Wash b) bowls", true)]
    [InlineData("1) Wash 3) bowls", false)]
    [InlineData("1) Wash (2) bowls", false)]
    [InlineData("(1) Wash 2) bowls", false)]
    [InlineData("999) Wash 1000) bowls", false)]
    [InlineData("1) Wash-2) bowls", false)]
    [InlineData("words 1) bowls", false)]
    public void The_next_item_counts_on_in_the_same_style(string text, bool isNext)
    {
        var bracket = text.LastIndexOf(')');
        var item = text.LastIndexOf("Wash", StringComparison.Ordinal) + "Wash ".Length;

        Assert.Equal(isNext ? item : -1, ListMarker.ReadAt(text, 0).FindNext(text, bracket));
    }

    private static ListMarker Read(string item) => ListMarker.ReadAt(Before + item, Before.Length);
}
