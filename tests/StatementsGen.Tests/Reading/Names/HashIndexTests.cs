using StatementsGen.Reading.Names;

namespace StatementsGen.Tests.Reading.Names;

public class HashIndexTests
{
    [Fact]
    public void An_index_grows_and_keeps_every_word_once()
    {
        using var words = new HashIndex();
        for (var i = 0; i < 20_000; i++)
        {
            words.AddOnce(Hash("word" + (i % 10_000)));
        }

        Assert.Equal(10_000, words.Count);

        Assert.All(Enumerable.Range(0, 10_000), i => Assert.True(words.Contains(Hash("WORD" + i))));
        Assert.False(words.Contains(Hash("other")));
    }

    [Fact]
    public void An_index_gives_everything_that_was_added_with_a_hash()
    {
        using var index = new HashIndex();
        for (var i = 0; i < 10_000; i++)
        {
            index.Add((uint)(i % 5_000), i);
        }

        var found = new List<int>();
        for (var slot = -1; index.TryNext(4_321, ref slot, out var item);)
        {
            found.Add(item);
        }

        Assert.Equal([4_321, 9_321], found.Order());
    }

    private static uint Hash(string word) => WordHash.Of(word.AsSpan());
}
