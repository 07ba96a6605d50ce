namespace StatementsGen.Tests.Reading.Names;

public class NameTableTests
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
        var (first, count) = _names.Table.MentionsWithin(new TextSpan(Text.IndexOf(span, StringComparison.Ordinal), span.Length));

        Assert.Equal(mentions, _names.Table.Mentions.Skip(first).Take(count).Select(m => _names.Text(m.Span)));
    }

    [Theory]
    [InlineData("Finch", "Laura Finch")]
    [InlineData("France", "France")]
    [InlineData(" Finch", "Laura Finch")]
    [InlineData(" met", null)]
    public void A_mention_covers_all_its_places(string place, string? mention)
    {
        var index = _names.Table.MentionAt(Text.IndexOf(place, StringComparison.Ordinal));

        Assert.Equal(mention, index < 0 ? null : _names.Text(_names.Table.Mentions[index].Span));
    }
}
