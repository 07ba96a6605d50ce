using System.Diagnostics;
using System.Globalization;
using StatementsGen.Markdown.Page;

namespace StatementsGen.Markdown.Tests.Page;

public sealed class MarkdownBoundsTests
{
    private static readonly Dictionary<string, Func<int, string>> Shapes = new()
    {
        ["headings"] = static count => Repeat("# a\n", count),
        ["number signs"] = static count => Repeat("#", count),
        ["items"] = static count => Repeat("- a\n", count),
        ["items in items"] = static count => Repeat("- ", count) + "a",
        ["items further in"] = static count => string.Concat(Enumerable.Range(0, (int)Math.Sqrt(count)).Select(static depth => $"{new string(' ', 2 * depth)}- a\n")),
        ["numbers"] = static count => Repeat("1. ", count) + "a",
        ["quotations"] = static count => Repeat("> ", count) + "a",
        ["quoted items"] = static count => Repeat("> - ", count) + "a",
        ["rows"] = static count => "|a|\n|-|\n" + Repeat("|a|\n", count),
        ["columns"] = static count => Repeat("a|", count) + "\n" + Repeat("-|", count),
        ["backticks"] = static count => Repeat("`", count),
        ["pieces of code"] = static count => Repeat("`a", count),
        ["unclosed code"] = static count => string.Concat(Enumerable.Range(1, (int)Math.Sqrt(count)).Select(static length => new string('`', length) + "a")),
        ["opening brackets"] = static count => Repeat("[", count),
        ["closing brackets"] = static count => Repeat("]", count),
        ["links"] = static count => Repeat("[a](b) ", count),
        ["unclosed links"] = static count => Repeat("[a](", count),
        ["unopened links"] = static count => Repeat("a](", count),
        ["pictures"] = static count => Repeat("![", count),
        ["stars"] = static count => Repeat("*a", count),
        ["strong words"] = static count => Repeat("**b** ", count),
        ["underscores"] = static count => Repeat("_a ", count),
        ["definitions"] = static count => string.Concat(Enumerable.Range(0, count).Select(static number => string.Create(CultureInfo.InvariantCulture, $"[r{number}]: http://x\n"))),
        ["quoted definitions"] = static count => Repeat("> [r]: http://x\n", count),
        ["footnotes"] = static count => string.Concat(Enumerable.Range(0, count).Select(static number => string.Create(CultureInfo.InvariantCulture, $"[^{number}]: x\n\n"))),
        ["titles"] = static count => Repeat("[a]: x '\n", count),
        ["underlined headings"] = static count => Repeat("a\n=\n", count),
        ["no headings"] = static count => Repeat("a\n=", count),
        ["terms"] = static count => Repeat("a\n: b\n", count),
        ["fences"] = static count => Repeat("```\na\n", count),
        ["tags"] = static count => Repeat("<a ", count),
        ["comments"] = static count => Repeat("<!--", count),
        ["ampersands"] = static count => Repeat("&", count),
        ["marks"] = static count => Repeat("{#", count),
        ["keys"] = static count => Repeat("a {#k} ", count),
        ["blank lines"] = static count => Repeat("\n", count),
    };

    public static TheoryData<string> Names => [.. Shapes.Keys];

    /// <summary>No page takes longer than plain text of this length, many times over; what grows with its square would.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Any_shape_ends_soon(string name) => EndsSoon(Shapes[name](30_000));

    [Theory]
    [Trait("Lane", "Long")]
    [MemberData(nameof(Names))]
    public void A_million_of_any_shape_end_soon(string name) => EndsSoon(Shapes[name](1_000_000));

    [Theory]
    [InlineData("> ", MarkdownBounds.DeepestLine, "its quotations and lists are nested too deeply")]
    [InlineData("- ", MarkdownBounds.DeepestLine, "its quotations and lists are nested too deeply")]
    [InlineData("*a ", MarkdownBounds.MostDelimiters, "a paragraph or a table has too many '*', '_' and '['")]
    [InlineData("[r]: a\n", MarkdownBounds.MostDefinitions, "it has too many link reference definitions and footnotes")]
    [InlineData("a\n==\n", MarkdownBounds.MostUnderlines, "it has too many underlined headings")]
    public void A_text_beyond_a_bound_is_not_parsed(string mark, int most, string reason)
    {
        Assert.Null(MarkdownBounds.Find(Repeat(mark, most) + "a"));
        Assert.Equal(reason, MarkdownBounds.Find(Repeat(mark, most + 1) + "a"));
    }

    [Fact]
    public void A_text_beyond_a_bound_is_read_as_plain_text()
    {
        var text = "Ann Lee said that it opens.\n" + Repeat("> ", 200) + "a";

        Assert.Equal(StatementReader.Read(text, "a.md"), MarkdownReader.Read(text, "a.md"));
    }

    [Fact]
    public void A_long_list_and_a_long_table_are_within_the_bounds()
    {
        Assert.Null(MarkdownBounds.Find(Repeat("- [a](https://a.example) **b**\n", 50_000)));
        Assert.Null(MarkdownBounds.Find("|a|b|\n|-|-|\n" + Repeat("|`a`|b|\n", 50_000)));
    }

    private static void EndsSoon(string text)
    {
        var watch = Stopwatch.StartNew();
        MarkdownPage.Read(text, out _);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2 + (text.Length / 100_000.0)));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
