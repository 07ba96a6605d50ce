namespace StatementsGen.Tests.Model;

public sealed class TextSpanTests
{
    [Fact]
    public void A_span_made_of_its_ends_has_the_length_between_them() => Assert.Equal(new TextSpan(3, 4), TextSpan.FromBounds(3, 7));

    [Fact]
    public void Spans_that_touch_do_not_overlap()
    {
        Assert.False(new TextSpan(0, 3).Overlaps(new TextSpan(3, 2)));
        Assert.False(new TextSpan(3, 2).Overlaps(new TextSpan(0, 3)));
        Assert.True(new TextSpan(3, 2).Overlaps(new TextSpan(0, 4)));
        Assert.True(new TextSpan(0, 4).Overlaps(new TextSpan(3, 2)));
    }

    [Fact]
    public void A_span_contains_itself_and_what_lies_within()
    {
        var span = new TextSpan(2, 5);

        Assert.True(span.Contains(span));
        Assert.True(span.Contains(new TextSpan(7, 0)));
        Assert.False(span.Contains(new TextSpan(6, 2)));
    }

    [Fact]
    public void The_place_of_nothing_is_allowed() => Assert.Equal(default, new TextPosition(0, 0));

    [Fact]
    public void Negative_places_throw()
    {
        AssertThrows("A span cannot start before the text.", static () => new TextSpan(-1, 0));
        AssertThrows("A span cannot have a negative length.", static () => new TextSpan(0, -1));
        AssertThrows("A span cannot have a negative length.", static () => TextSpan.FromBounds(3, 2));
        AssertThrows("Lines are counted from 1.", static () => new TextPosition(-1, 1));
        AssertThrows("Columns are counted from 1.", static () => new TextPosition(1, -1));
    }

    private static void AssertThrows(string message, Func<object> make) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(() => make()).Message, StringComparison.Ordinal);
}
