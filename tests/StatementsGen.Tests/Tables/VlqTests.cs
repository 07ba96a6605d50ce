using CsCheck;
using StatementsGen.Tables;

namespace StatementsGen.Tests.Tables;

public sealed class VlqTests
{
    [Fact]
    public void Numbers_come_back_as_they_were_written() => Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int).Array.Sample(pairs =>
    {
        var writer = new VlqWriter();
        foreach (var (natural, whole) in pairs)
        {
            writer.Write(natural);
            writer.WriteSigned(whole);
        }

        var reader = new VlqReader(writer.ToString());
        foreach (var (natural, whole) in pairs)
        {
            Assert.Equal(natural, reader.Read());
            Assert.Equal(whole, reader.ReadSigned());
        }

        Assert.True(reader.AtEnd);
    });

    [Theory]
    [InlineData(0, "A")]
    [InlineData(31, "f")]
    [InlineData(32, "gB")]
    [InlineData(int.MaxValue, "//////B")]
    public void Five_bits_go_into_a_digit(int number, string digits)
    {
        var writer = new VlqWriter();
        writer.Write(number);

        Assert.Equal(digits, writer.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("g")]
    [InlineData("!")]
    [InlineData("ggggggggA")]
    public void What_is_no_number_is_a_format_error(string digits) => Assert.StartsWith(
        "There is no number at ", Assert.Throws<FormatException>(() => new VlqReader(digits).Read()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("A", 0)]
    [InlineData("BA", 1)]
    [InlineData("CAA", 2)]
    public void A_count_that_has_room_is_read(string digits, int count) => Assert.Equal(count, new VlqReader(digits).ReadCount());

    [Theory]
    [InlineData("B", "There is no room for 1 at 1.")]
    [InlineData("CA", "There is no room for 2 at 1.")]
    [InlineData("//////D", "There is no room for -1 at 7.")]
    public void A_count_that_has_no_room_is_a_format_error(string digits, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => new VlqReader(digits).ReadCount()).Message);
}
