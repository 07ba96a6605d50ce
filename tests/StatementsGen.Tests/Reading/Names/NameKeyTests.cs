using StatementsGen.Reading.Names;

namespace StatementsGen.Tests.Reading.Names;

public class NameKeyTests
{
    [Theory]
    [InlineData("O'Brien", "O'Brien", true)]
    [InlineData("O'Brien", "O’Brien", true)]
    [InlineData("O’Brien", "O'Brien", true)]
    [InlineData("O'Brien", "O-Brien", false)]
    [InlineData("Finch", "Finca", false)]
    [InlineData("Finch", "Ginch", false)]
    [InlineData("Finch", "Finche", false)]
    [InlineData("", "", true)]
    public void Names_are_the_same_whatever_their_apostrophes(string a, string b, bool isSame) =>
        Assert.Equal(isSame, NameKey.IsSame(a.AsSpan(), b.AsSpan()));

    [Theory]
    [InlineData("Laura Finch", "Laura Finch")]
    [InlineData("Laura  Finch", "Laura Finch")]
    [InlineData("Laura\nFinch", "Laura Finch")]
    [InlineData("Laura \r\n Finch", "Laura Finch")]
    [InlineData(" Laura Finch", "Laura Finch")]
    [InlineData("\tLaura Finch", "Laura Finch")]
    [InlineData("Laura\u00A0Mae Finch", "Laura Mae Finch")]
    [InlineData("Finch", "Finch")]
    public void A_name_has_one_space_between_its_words(string text, string name) =>
        Assert.Equal(name, NameKey.Fold($"x{text}", new TextSpan(1, text.Length)));

    [Theory]
    [InlineData("finch", "FINCH", true)]
    [InlineData("été", "ÉTÉ", true)]
    [InlineData("été", "ete", false)]
    [InlineData("ж", "Ж", true)]
    [InlineData("ж", "з", false)]
    public void Words_of_other_case_have_one_hash(string a, string b, bool isSame)
    {
        Assert.Equal(isSame, WordHash.Of(a.AsSpan()) == WordHash.Of(b.AsSpan()));
        Assert.Equal(WordHash.OfFolded("o'x".AsSpan()), WordHash.OfFolded("O’X".AsSpan()));
    }

    [Fact]
    public void A_borrowed_list_keeps_its_items_when_it_grows()
    {
        using var list = new PooledList<int>();
        for (var i = 0; i < 1_000; i++)
        {
            list.Add(7 * i);
        }

        Assert.Equal(Enumerable.Range(0, 1_000).Select(static i => 7 * i), list.Slice(0, 1_000).ToArray());
        Assert.Equal([7, 14], list.Slice(1, 2).ToArray());
    }

    [Theory]
    [InlineData(" a", 1, "Space", false)]
    [InlineData("  a", 2, "Space", false)]
    [InlineData("\na", 1, "Space", false)]
    [InlineData("\u00A0 a", 2, "Space", false)]
    [InlineData(" &", 1, "Space", false)]
    [InlineData(", a", 2, "Comma", false)]
    [InlineData(",, a", 3, "Other", false)]
    [InlineData(" , a", 3, "Other", false)]
    [InlineData("; a", 2, "Other", false)]
    [InlineData("a", 0, "Other", false)]
    [InlineData("", 0, "Other", false)]
    [InlineData(" ", 1, "Other", false)]
    [InlineData(", ", 2, "Other", false)]
    [InlineData(": “a", 3, "Other", true)]
    [InlineData(". (a", 3, "Other", true)]
    public void A_gap_is_space_a_comma_or_more(string text, int next, string gap, bool opens)
    {
        Assert.Equal(next, WordGaps.Skip(text.AsSpan(), 0, out var actual, out var isOpening));
        Assert.Equal(gap, actual.ToString());
        Assert.Equal(opens, isOpening);
    }

    [Theory]
    [InlineData("\"“„«‘':.?!…•*", true)]
    [InlineData("”»’,;-–—)(]/%", false)]
    public void Some_marks_open_a_sentence_or_a_quotation(string marks, bool open) => Assert.All(marks, c =>
    {
        WordGaps.Skip($" {c} x".AsSpan(), 0, out _, out var opens);
        Assert.Equal(open, opens);
    });
}
