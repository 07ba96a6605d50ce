using CsCheck;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Metadata;
using StatementsGen.Reading.FrontMatter;

namespace StatementsGen.Checks.Tests.Metadata;

public sealed class YamlReaderTests
{
    private static readonly string[] Pieces =
    [
        "a", "b", "name", ": ", ":", "- ", "\n", "\r\n", "\r", "  ", "\t", "'", "\"", "[", "]", "{", "}", ",", "|", ">", "|2-", "#", " # ", "&x ", "*x", "!t ", "!!",
        "%YAML 1.1", "? ", "~", "1", "é", "\U0001F309", "\uFEFF", "\u0085", "\u2028", "\0", "\a", "\\", "\\x", "<<: ", "--- ", "... x", "@", "`", "=",
    ];

    [Fact]
    public void Keys_and_values_stand_where_they_are_written()
    {
        const string Text = "---\r\ndate: 2024-05-01\r\ntags: [a, 'b c']\r\nempty:\r\nlong: >\r\n  two\r\n  lines\r\n---\r\nIt rains.";

        var entries = Read(Text, out var findings);

        Assert.Empty(findings);
        Assert.Equal(
            [
                "date (2,1) Plain '2024-05-01' (2,7)+10",
                "tags (3,1) List '' (3,7)+0 a (3,8)+1 b c (3,11)+5",
                "empty (4,1) Null '' (4,1)+5",
                "long (5,1) Quoted 'two lines\n' (5,7)+1",
            ],
            entries.Select(entry => $"{entry.Key} {entry.Place.Position} {entry.Value.Kind} '{entry.Value.Text}' {entry.Value.Place.Position}+{entry.Value.Place.Span.Length}"
                + string.Concat(entry.Value.Items.Select(item => $" {item.Text} {item.Place.Position}+{item.Place.Span.Length}"))));
    }

    [Fact]
    public void No_front_matter_makes_it_throw_and_all_places_lie_in_the_text() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 30].Select(pieces => $"---\n{string.Concat(pieces)}\n---\nIt rains.").Sample(
            text =>
            {
                var entries = Read(text, out var findings);

                Assert.All(findings, finding => Assert.InRange(finding.Span.End, 0, text.Length));
                Assert.All(entries, entry => Assert.InRange(entry.Value.Place.Span.End, 0, text.Length));
            },
            iter: 20_000);

    // Counted anew for each value, lines would take minutes.
    [Fact]
    public void Very_many_values_are_placed_in_one_pass()
    {
        const int Count = 60_000;
        var text = $"---\nvalues:\n{string.Concat(Enumerable.Range(3, Count).Select(line => $"- line {line}\n"))}---\nIt rains.";

        var values = Read(text, out _).Single().Value.Items;

        Assert.Equal(Count, values.Count);
        Assert.All(values, value => Assert.Equal($"line {value.Place.Position.Line}", value.Text));
    }

    private static ValueList<MetadataEntry> Read(string text, out List<Finding> findings)
    {
        findings = [];
        return FrontMatterReader.Read(text) is { } block ? YamlReader.Read(new CheckedText(text), block, findings) : [];
    }
}
