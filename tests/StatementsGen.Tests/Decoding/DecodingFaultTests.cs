using StatementsGen.Decoding;

namespace StatementsGen.Tests.Decoding;

public sealed class DecodingFaultTests
{
    // An attribute's string cannot hold half of a pair: '<' stands for the first half of one, '>' for the second.
    [Theory]
    [InlineData("\0", 0, "it holds the character U+0000, as UTF-16 or UTF-32 read as UTF-8 does")]
    [InlineData("a\0b", 1, "U+0000")]
    [InlineData("\uFFFDa", 0, "it holds the replacement character U+FFFD, which stands for bytes that could not be decoded")]
    [InlineData("ab\uFFFD\0", 2, "U+FFFD")]
    [InlineData("<", 0, "it holds half of a surrogate pair, which no file can hold in UTF-8")]
    [InlineData("a<", 1, "half of a surrogate pair")]
    [InlineData("a>b", 1, "half of a surrogate pair")]
    [InlineData("<>>", 2, "half of a surrogate pair")]
    [InlineData("a<>b<>c<d", 7, "half of a surrogate pair")]
    [InlineData("<<>", 0, "half of a surrogate pair")]
    [InlineData("a<\0", 1, "half of a surrogate pair")]
    [InlineData("a\0<", 1, "U+0000")]
    public void The_first_sign_of_loss_is_found(string text, int place, string reason)
    {
        var fault = DecodingFault.Find(WithHalves(text));

        Assert.Equal(new TextSpan(place, 1), fault?.Span);
        Assert.Contains(reason, fault?.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_of_a_pair_is_found_wherever_it_stands()
    {
        for (var length = 0; length < 10; length++)
        {
            var sound = string.Concat(Enumerable.Repeat(WithHalves("ﬁ<>"), length)) + new string('、', length % 4);

            Assert.Equal(sound.Length, DecodingFault.Find(sound + WithHalves(">") + sound)?.Span.Start);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("It rains.")]
    [InlineData("<>")]
    [InlineData("a<>b<><>")]
    public void A_sound_text_has_none(string text) => Assert.Null(DecodingFault.Find(WithHalves(text)));

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0 }, "it is in the encoding utf-32")]
    [InlineData(new byte[] { 0, 0, 0xFE, 0xFF, 0, 0, 0, 0x41 }, "it is in the encoding utf-32BE")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0 }, null)]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, 0x41 }, null)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x41 }, null)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0 }, null)]
    [InlineData(new byte[0], null)]
    public void The_mark_of_another_encoding_is_a_fault_of_the_whole_file(byte[] bytes, string? reason)
    {
        var fault = DecodingFault.FindMark(bytes);

        Assert.Equal(reason, fault?.Reason);
        Assert.Equal(default, fault?.Span ?? default);
    }

    private static string WithHalves(string text) => text.Replace('<', '\uD83C').Replace('>', '\uDF09');
}
