using CsCheck;
using StatementsGen.Reading.Names;

namespace StatementsGen.Tests.Reading.Names;

public class NameFinderProperties
{
    private static readonly string[] Words =
    [
        "Laura Finch", "Finch", "Peter M. Finch", "the Foreign Office of Pakistan", "Foreign Office", "FO", "(FO)", "(", ")", "[", "]",
        "Mr.", "U.S.",
        "Tehreek-i-Taliban Pakistan (TTP)", "TTP’s", "al-Sayed", "of", "and", "&", ", the minister,", "said",
        ".", ".\n", "\n\n", "“", "\"", " ", "-",
        "—",
        "President", "Pakistan-China", "\uD83D", "\uDE00", "e\u0301", "\u00A0", "’s", "'", "İ", "ß", "Ⅷ", "中文", "99",
        "@Finch", "\0",
    ];

    private static readonly Gen<string> Pieces = Gen.Int[0, Words.Length - 1].Select(static i => Words[i]);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Pieces.Array[0, 60].Select(string.Concat),
        Pieces.Array[0, 60].Select(static pieces => string.Join(" ", pieces)));

    [Fact]
    public void Mentions_are_in_order_apart_and_inside_one_sentence() => Texts.Sample(static text =>
    {
        var names = new NamesIn(text);
        var end = 0;
        foreach (var mention in names.Table.Mentions)
        {
            Assert.True(mention.Span.Start >= end && mention.Span.Length > 0);
            Assert.Contains(names.Sentences.Sentences, sentence => sentence.Contains(mention.Span));
            end = mention.Span.End;
        }
    });

    [Fact]
    public void The_text_of_a_mention_is_the_name_or_an_alias_of_its_entity() => Texts.Sample(static text =>
    {
        var table = new NamesIn(text).Table;
        foreach (var mention in table.Mentions)
        {
            var entity = table.Entities[mention.Entity];
            var name = NameKey.Fold(text, mention.Span);
            Assert.Contains([entity.Name, .. entity.Aliases], other => NameKey.IsSame(other.AsSpan(), name.AsSpan()));
        }
    });

    [Fact]
    public void Entities_stand_in_order_of_their_first_mentions_and_none_is_without() => Texts.Sample(static text =>
    {
        var table = new NamesIn(text).Table;
        Assert.Equal(Enumerable.Range(0, table.Entities.Count), table.Mentions.Select(static m => m.Entity).Distinct());
    });

    [Fact]
    public void Abbreviations_are_in_order_and_their_forms_do_not_overlap() => Texts.Sample(static text =>
    {
        var end = 0;
        foreach (var (shortForm, longForm) in new NamesIn(text).Table.Abbreviations)
        {
            Assert.True(shortForm.Start >= end && shortForm.Length > 0 && shortForm.Length < longForm.Length);
            Assert.False(shortForm.Overlaps(longForm));
            end = shortForm.End;
        }
    });
}
