namespace StatementsGen.Benchmarks.Corpus;

/// <summary>A kind of text that can be made in any size.</summary>
/// <param name="Name">What it is made of.</param>
/// <param name="Sizes">The sizes to measure, ascending: megabytes for prose, else how often a piece is repeated.</param>
/// <param name="Make">Makes a text of a size.</param>
internal sealed record TextSeries(string Name, IReadOnlyList<int> Sizes, Func<int, string> Make)
{
    private static readonly int[] ToAMillion = [10_000, 100_000, 1_000_000];

    /// <summary>Prose, and texts that rules which look ahead or back without bound would choke on.</summary>
    internal static IReadOnlyList<TextSeries> All { get; } =
    [
        new("news prose", [1, 10, 100], static megabytes => NewsProse.OneText(megabytes, seed: 3)),
        new("news prose on one line", [5, 50], static megabytes => NewsProse.OneText(megabytes, seed: 3).Replace('\n', ' ')),
        new("one line without a stop", [5, 50], static megabytes => Repeat("words that go on ", megabytes * 1_000_000 / 17)),
        new("one word", [5, 50], static megabytes => new string('a', megabytes * 1_000_000)),
        Of("quotation marks", "\""),
        Of("opening quotation marks", "“"),
        Of("quotation marks that nothing closes", "“It goes on. "),
        Of("nested reporting", "\"No,\" he said, "),
        Of("abbreviations", "U.S. "),
        Of("titles", "Mr. "),
        Of("initials", "J.K."),
        Of("definitions of abbreviations", "the Big Board (BB) "),
        new("different abbreviations", ToAMillion, static count => Join(count, static i =>
            $"the {Letter(i)}ig {Letter(i / 26)}oard {Letter(i / 676)}ank ({Letter(i)}{Letter(i / 26)}{Letter(i / 676)}) ")),
        new("different names", ToAMillion, static count => Join(count, static i =>
            $"Anna {Letter(i)}a{Letter(i / 26)}e{Letter(i / 676)}o{Letter(i / 17576)} said so. ")),
        Of("opening brackets", "("),
        Of("opening brackets after words", "word ("),
        Of("full stops", "."),
        Of("full stops between letters", "a."),
        Of("dots", ". "),
        Of("capitals", "A"),
        Of("capitalized words", "Aa "),
        Of("commas", "a, "),
        Of("pronouns that speak", "She said. "),
        Of("cues", "said "),
        Of("list markers", "1. "),
        Of("line breaks", "\n"),
        Of("short lines", "a\n"),
        Of("spaces", " "),
        Of("hyphens", "a-"),
        Of("half surrogate pairs", "\uD800"),
        Of("combining marks", "\u0301"),
    ];

    private static TextSeries Of(string name, string piece) => new(name, ToAMillion, count => Repeat(piece, count));

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    private static string Join(int count, Func<int, string> piece) => string.Concat(Enumerable.Range(0, count).Select(piece));

    private static char Letter(int i) => (char)('A' + (i % 26));
}
