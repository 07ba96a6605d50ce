using System.Text;
using StatementsGen.Decoding;

namespace StatementsGen.Tests.Decoding;

public sealed class TextDecoderTests
{
    private const string Text = "Déjà vu — 市 🌉\r\n";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Each_encoding_gives_the_text_without_its_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)];

        Assert.Equal(Text, TextDecoder.Decode(bytes, bytes.Length));
    }

    [Fact]
    public void Without_a_mark_a_text_is_UTF_8()
    {
        var bytes = Encoding.UTF8.GetBytes(Text);

        Assert.Equal(Text, TextDecoder.Decode(bytes, bytes.Length));
    }

    [Fact]
    public void Bytes_beyond_the_count_are_not_read() => Assert.Equal("ab", TextDecoder.Decode("abc"u8.ToArray(), 2));

    [Fact]
    public void A_second_mark_is_part_of_the_text()
    {
        byte[] bytes = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetPreamble()];

        Assert.Equal("\uFEFF", TextDecoder.Decode(bytes, bytes.Length));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE }, "")]
    [InlineData(new byte[] { 0xFE, 0xFF }, "")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, "")]
    [InlineData(new byte[] { 0xEF, 0xBB }, "\uFFFD")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0x41 }, "\uFFFDA")]
    [InlineData(new byte[] { 0x41 }, "A")]
    public void A_mark_alone_is_an_empty_text_and_half_a_mark_is_none(byte[] bytes, string text) =>
        Assert.Equal(text, TextDecoder.Decode(bytes, bytes.Length));

    [Fact]
    public void No_bytes_are_an_empty_text() => Assert.Equal("", TextDecoder.Decode([], 0));
}
