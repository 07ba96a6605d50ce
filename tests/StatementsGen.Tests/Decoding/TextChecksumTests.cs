using StatementsGen.Decoding;

namespace StatementsGen.Tests.Decoding;

public sealed class TextChecksumTests
{
    [Fact]
    public void The_checksum_is_that_of_FNV_1a() => Assert.Equal(0xAF63DC4C8601EC8CUL, TextChecksum.Of("a"));

    [Fact]
    public void Each_character_and_its_place_count()
    {
        var sum = TextChecksum.Of("abc\n");

        Assert.NotEqual(sum, TextChecksum.Of("abc"));
        Assert.NotEqual(sum, TextChecksum.Of("acb\n"));
        Assert.NotEqual(sum, TextChecksum.Of("abc\r"));
    }
}
