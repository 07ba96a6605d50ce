using CsCheck;
using StatementsGen.Outlines;
using StatementsGen.Reading.Names;

namespace StatementsGen.Tests.Reading.Names;

public class MentionFinderTests
{
    private const string Text = "France met Laura Finch and Italy. Spain left.";

    private readonly NamesIn _names = new(Text);

    [Theory]
    [InlineData("France met Laura Finch and Italy.", "France", "Laura Finch", "Italy")]
    [InlineData("met Laura Finch and", "Laura Finch")]
    [InlineData("Laura", new string[0])]
    [InlineData("Finch and Italy", "Italy")]
    [InlineData(" left.", new string[0])]
    public void Mentions_within_a_span_lie_wholly_in_it(string span, params string[] mentions)
    {
        var (first, count) = new MentionFinder(_names.Table.Mentions).Within(new TextSpan(Text.IndexOf(span, StringComparison.Ordinal), span.Length));

        Assert.Equal(mentions, _names.Table.Mentions.Skip(first).Take(count).Select(m => _names.Text(m.Span)));
    }

    [Fact]
    public void What_is_found_does_not_depend_on_where_it_was_looked_before() =>
        Gen.Select(Gen.Int[1, 5].Array[0, 40], Gen.Int[0, 130].Array[1, 20]).Sample(static (gaps, places) =>
        {
            // Mentions of one character, so many apart.
            var mentions = new List<MentionOutline>();
            foreach (var gap in gaps)
            {
                mentions.Add(new MentionOutline(0, new TextSpan((mentions.Count > 0 ? mentions[^1].Span.Start : -1) + gap, 1)));
            }

            var finder = new MentionFinder(mentions);
            foreach (var place in places)
            {
                Assert.Equal(mentions.FindIndex(mention => mention.Span.Start == place), finder.At(place));
                var (first, count) = finder.Within(new TextSpan(place, 7));
                Assert.Equal(mentions.Where(mention => mention.Span.Start >= place && mention.Span.End <= place + 7), mentions.Skip(first).Take(count));
            }
        });

    [Theory]
    [InlineData("Finch", "Laura Finch")]
    [InlineData("France", "France")]
    [InlineData(" Finch", "Laura Finch")]
    [InlineData(" met", null)]
    public void A_mention_covers_all_its_places(string place, string? mention)
    {
        var index = new MentionFinder(_names.Table.Mentions).At(Text.IndexOf(place, StringComparison.Ordinal));

        Assert.Equal(mention, index < 0 ? null : _names.Text(_names.Table.Mentions[index].Span));
    }
}
