using StatementsGen.Naming;

namespace StatementsGen.Tests.Naming;

public sealed class StableHashTests
{
    // The two halves of the 64-bit FNV-1a hash of the code units, one over the other.
    [Theory]
    [InlineData("", "4fd0bfc1")]
    [InlineData("closing.txt", "992ed55a")]
    [InlineData("000_a13c754219b7ab48.txt", "7d306946")]
    public void A_hash_is_the_same_in_every_version(string text, string hash) => Assert.Equal(hash, StableHash.Of(text));
}
