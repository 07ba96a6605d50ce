using StatementsGen.Reading.FrontMatter;

namespace StatementsGen.Tests.Reading.FrontMatter;

public sealed class SimpleScalarTests
{
    [Theory]
    [InlineData("k: value", "value")]
    [InlineData("k:  two words \t", "two words")]
    [InlineData("k:\tvalue", "value")]
    [InlineData("k: value # a comment", "value")]
    [InlineData("k: a#b", "a#b")]
    [InlineData("k: a:b", "a:b")]
    [InlineData("k: it's \"so\"", "it's \"so\"")]
    [InlineData("k: -5", "-5")]
    [InlineData("k: 'single: quoted'", "single: quoted")]
    [InlineData("k: \"double # quoted\"  # a comment", "double # quoted")]
    [InlineData("k: \"it's\"", "it's")]
    [InlineData("k: [not a list", null)]
    [InlineData("k: - item", null)]
    [InlineData("k: a: b", null)]
    [InlineData("k: a:", null)]
    [InlineData("k: |", null)]
    [InlineData("k: &anchor value", null)]
    [InlineData("k: !!str value", null)]
    [InlineData("k: 'it''s'", null)]
    [InlineData("k: 'open", null)]
    [InlineData("k: 'a' b", null)]
    [InlineData("k: 'a'#b", null)]
    [InlineData("k: \"a\\tb\"", null)]
    [InlineData("k: ''", null)]
    [InlineData("k: ~", null)]
    [InlineData("k: null", null)]
    [InlineData("k: # a comment", null)]
    [InlineData("k: Null", null)]
    [InlineData("k: NULL", null)]
    [InlineData("k: -", null)]
    [InlineData("k: ?", null)]
    [InlineData("k: a #", "a")]
    [InlineData("k: \"\\t\"", null)]
    [InlineData("k: x", "x")]
    [InlineData("k:", null)]
    [InlineData("k:value", null)]
    [InlineData("other: value", null)]
    public void A_value_is_read_where_it_is_simple(string line, string? value) =>
        Assert.Equal(value, SimpleScalar.ValueOf(line, 0, line.Length, "k:") is { } span ? line.Substring(span.Start, span.Length) : null);
}
