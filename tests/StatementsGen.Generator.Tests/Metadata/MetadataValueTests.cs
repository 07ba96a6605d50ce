using System.Globalization;

namespace StatementsGen.Generator.Tests.Metadata;

/// <summary>Values of front matter are values in the compiled program, whatever the culture.</summary>
public sealed class MetadataValueTests
{
    [Theory]
    [InlineData("string Value", "value: some words", "some words")]
    [InlineData("string Value", "value: 2024", "2024")]
    [InlineData("string Value", "value: \"a \\\"b\\\" \\\\ c\"", "a \"b\" \\ c")]
    [InlineData("string Value", "value: |\n  one\n  two", "one\ntwo\n")]
    [InlineData("string? Value", "value:", "null")]
    [InlineData("string? Value", "value: ''", "")]
    [InlineData("string? Value", "title: The rain", "null")]
    [InlineData("bool Value", "value: true", "True")]
    [InlineData("bool? Value", "value: ~", "null")]
    [InlineData("bool? Value", "value: False", "False")]
    [InlineData("int Value", "value: -2147483648", "-2147483648")]
    [InlineData("int? Value", "value: +5", "5")]
    [InlineData("byte Value", "value: 255", "255")]
    [InlineData("sbyte Value", "value: -128", "-128")]
    [InlineData("short Value", "value: -32768", "-32768")]
    [InlineData("ushort? Value", "value: 65535", "65535")]
    [InlineData("uint Value", "value: 4294967295", "4294967295")]
    [InlineData("long Value", "value: -9223372036854775808", "-9223372036854775808")]
    [InlineData("ulong Value", "value: 18446744073709551615", "18446744073709551615")]
    [InlineData("decimal Value", "value: 2.50", "2.50")]
    [InlineData("decimal? Value", "value: -0.1", "-0.1")]
    [InlineData("double Value", "value: 1.5e-3", "0.0015")]
    [InlineData("double Value", "value: 7", "7")]
    [InlineData("float Value", "value: -0.25", "-0.25")]
    [InlineData("DateOnly Value", "value: 2024-02-29", "2024-02-29")]
    [InlineData("DateOnly? Value", "value: '2024-02-29'", "2024-02-29")]
    [InlineData("DateTimeOffset Value", "value: 2024-05-31T09:30:00+05:00", "2024-05-31T09:30:00.0000000+05:00")]
    [InlineData("DateTimeOffset Value", "value: 2024-05-31 09:30Z", "2024-05-31T09:30:00.0000000+00:00")]
    [InlineData("DateTimeOffset Value", "value: 2024-05-31T09:30:00.125-03:30", "2024-05-31T09:30:00.1250000-03:30")]
    [InlineData("TimeSpan Value", "value: 1:30", "01:30:00")]
    [InlineData("TimeSpan Value", "value: 1:30:15", "01:30:15")]
    [InlineData("TimeSpan Value", "value: -2.03:04:05.5", "-2.03:04:05.5000000")]
    [InlineData("Guid Value", "value: 0f8fad5b-d9cb-469f-a165-70867728950e", "0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("Guid Value", "value: FF8FAD5B-D9CB-F69F-A165-70867728950E", "ff8fad5b-d9cb-f69f-a165-70867728950e")]
    [InlineData("Uri Value", "value: https://example.org/a?b=c#d", "https://example.org/a?b=c#d")]
    [InlineData("Version Value", "value: 1.2", "1.2")]
    [InlineData("Version? Value", "value: 1.2.3.4", "1.2.3.4")]
    [InlineData("Severity Value", "value: normal", "Normal")]
    [InlineData("Severity? Value", "value: very-high", "VeryHigh")]
    [InlineData("Severity Value", "value: class", "class")]
    [InlineData("StatementDocument Value", "value: press/other.txt", "TheOther: 1 statement")]
    [InlineData("StatementDocument? Value", "value:", "null")]
    [InlineData("string[] Value", "value: [a, 'b c']", "[a|b c]")]
    [InlineData("IReadOnlyList<string> Value", "value:\n- a\n- b", "[a|b]")]
    [InlineData("IReadOnlyList<int?> Value", "value: [1, ~]", "[1|null]")]
    [InlineData("IEnumerable<DateOnly> Value", "value: []", "[]")]
    [InlineData("IList<Severity> Value", "value: [low, Low]", "[Low|Low]")]
    [InlineData("List<short> Value", "value: [1]", "[1]")]
    [InlineData("ValueList<string> Value", "value: [a, b]", "[a|b]")]
    [InlineData("ValueList<StatementDocument> Value", "value: [press/other.txt]", "[TheOther: 1 statement]")]
    [InlineData("ImmutableArray<decimal> Value", "value: [1.0, 2]", "[1.0|2]")]
    [InlineData("IReadOnlyList<string>? Value", "value: null", "null")]
    [InlineData("DateOnly PublishedOn", "published-on: 2024-02-29", "2024-02-29")]
    [InlineData("DateOnly PublishedOn", "published_on: 2024-02-29", "2024-02-29")]
    [InlineData("DateOnly PublishedOn", "publishedOn: 2024-02-29", "2024-02-29")]
    [InlineData("string Title", "title: Given", "Given")]
    [InlineData("required string Value", "value: a", "a")]
    [InlineData("required StatementDocument Value", "value: press/rain.txt", "TheRain: 1 statement")]
    public void A_value_is_what_is_written(string property, string yaml, string value)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            // Decimal commas, another minus sign, another calendar.
            CultureInfo.CurrentCulture = new CultureInfo("fa-IR");
            var project = SchemaProject.Of(property, property.EndsWith(" Title", StringComparison.Ordinal) ? $"{yaml}\nname: TheRain" : yaml);
            Assert.Equal(value, SchemaProject.Value(project));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
