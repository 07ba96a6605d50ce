using StatementsGen.Naming;

namespace StatementsGen.Tests.Naming;

public sealed class StableHashTests
{
    // The 64-bit FNV-1a hash of the code units; the short one is its two halves, one over the other.
    [Theory]
    [InlineData("", "4fd0bfc1", "cbf29ce484222325")]
    [InlineData("closing.txt", "992ed55a", "9f3cc10806121452")]
    [InlineData("000_a13c754219b7ab48.txt", "7d306946", "8756a78cfa66ceca")]
    public void A_hash_is_the_same_in_every_version(string text, string hash, string longHash) =>
        Assert.Equal((hash, longHash), (StableHash.Of(text), StableHash.LongOf(text)));
}
