namespace StatementsGen.Tests.Model;

public sealed class ValueListTests
{
    [Fact]
    public void Lists_are_equal_when_their_items_are()
    {
        ValueList<string> left = ["a", "b"];
        var right = new ValueList<string>(new List<string> { "a", "b" });

        Assert.True(left == right);
        Assert.True(left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void Order_count_and_items_all_matter()
    {
        ValueList<string?> list = ["a", "b"];

        Assert.True(list != ["b", "a"]);
        Assert.True(list != ["a"]);
        Assert.True(list != ["a", null]);
        Assert.True(list != null);
    }

    [Fact]
    public void No_list_is_equal_to_no_list_alone()
    {
        ValueList<int>? none = null;

        Assert.True(none == null);
        Assert.False(none == ValueList<int>.Empty);
        Assert.False(ValueList<int>.Empty == none);
        Assert.True(none != ValueList<int>.Empty);
    }

    [Fact]
    public void Hash_codes_tell_most_lists_apart()
    {
        int[] codes = [.. new ValueList<string?>[] { [], ["a"], ["b"], ["a", "b"], ["b", "a"], ["a", null], [null] }.Select(list => list.GetHashCode())];

        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.Equal((((2 * 31) + 5) * 31) + 7, ValueList.Create(5, 7).GetHashCode());
    }

    [Fact]
    public void There_is_one_empty_list() => Assert.Same(ValueList<int>.Empty, ValueList<int>.Own([]));

    [Fact]
    public void Lists_of_lists_are_compared_all_the_way_down()
    {
        ValueList<ValueList<int>> left = [[1, 2], []];
        ValueList<ValueList<int>> right = [[1, 2], []];

        Assert.Equal(left, right);
        Assert.NotEqual(left, [[1, 2], [3]]);
    }

    [Fact]
    public void A_list_does_not_change_with_what_it_was_made_of()
    {
        var items = new[] { 1, 2 };
        var list = ValueList.Create(items);

        items[0] = 9;

        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void A_list_reads_as_its_items() => Assert.Equal("[a, b]", ValueList.Create("a", "b").ToString());

    [Fact]
    public void An_index_outside_throws()
    {
        var list = ValueList.Create(1);

        Assert.Contains("The list has 1 items.", Assert.Throws<ArgumentOutOfRangeException>(() => list[1]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[-1]);
    }

    [Fact]
    public void Enumerating_allocates_nothing()
    {
        var list = ValueList.Create(Enumerable.Range(0, 100).ToArray());
        var sum = Sum(list);

        var before = GC.GetAllocatedBytesForCurrentThread();
        sum += Sum(list);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(2 * 4950, sum);
        Assert.Equal(0, allocated);
    }

    private static int Sum(ValueList<int> list)
    {
        var sum = 0;
        foreach (var item in list)
        {
            sum += item;
        }

        return sum;
    }
}
