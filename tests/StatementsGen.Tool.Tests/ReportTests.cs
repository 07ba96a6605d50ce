using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StatementsGen.Tool.Tests.Harness;

namespace StatementsGen.Tool.Tests;

public sealed class ReportTests
{
    private const string Bridge = """
        The bridge opens
        The bridge will open on 2 May, the Harbour Board (HB) announced on Saturday. {#opening-day}
        “We kept our word,” said Ines Moreau, the director of the board. “Nobody was hurt.”
        She added that lorries must use the old road.
        """;

    [Fact]
    public async Task Speaker_cue_and_content_are_marked_and_a_pronoun_has_its_name_beside_it()
    {
        using var folder = new TextFolder().With("seeds/press/bridge.txt", Bridge);
        var statement = Statement(await PageOf(folder), "press/bridge/she-added-that-lorries-must-use");

        Assert.Equal(
            ["speaker: She", "cue: added", "content: that lorries must use the old road"],
            statement.QuerySelectorAll("mark").Select(static mark => $"{mark.ClassName}: {mark.TextContent}"));
        Assert.Equal("Ines Moreau", statement.QuerySelector("mark.speaker + .resolved")!.GetAttribute("data-name"));
        Assert.All(statement.QuerySelectorAll("mark"), static mark => Assert.Equal(("mark", mark.ClassName), (mark.GetAttribute("role"), mark.GetAttribute("aria-roledescription"))));
    }

    [Fact]
    public async Task A_quotation_that_goes_on_begins_with_the_name_of_who_says_it()
    {
        using var folder = new TextFolder().With("seeds/press/bridge.txt", Bridge);
        var statement = Statement(await PageOf(folder), "press/bridge/nobody-was-hurt");

        Assert.Equal("Ines Moreau", statement.QuerySelector(".resolved.before")!.GetAttribute("data-name"));
    }

    [Fact]
    public async Task The_number_of_a_statement_opens_its_details()
    {
        using var folder = new TextFolder().With("seeds/press/bridge.txt", Bridge);
        var page = await PageOf(folder);
        var number = Statement(page, "press/bridge/opening-day").QuerySelector("button")!;
        var details = page.GetElementById(number.GetAttribute("popovertarget")!)!;

        Assert.True(details.HasAttribute("popover"));
        Assert.Equal("#press/bridge/opening-day", details.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(
            [
                "Speaker: Harbour Board", "Kind: organization", "Resolved: name: “the Harbour Board (HB)”", "Found by: parenthesis", "Cue: announced", "Act: announce", "Quotation: indirect",
                "Key: opening-day", "Member: TheBridgeOpens.OpeningDay", "Place: seeds/press/bridge.txt, line 2, column 1",
            ],
            details.QuerySelectorAll("dt").Select(static term => $"{term.TextContent}: {term.NextElementSibling!.TextContent}"));
    }

    [Fact]
    public async Task Each_of_several_speakers_is_marked_and_so_is_who_it_is_said_to()
    {
        using var folder = new TextFolder().With("seeds/a.txt", "Ann Lee and Bob Marsh told reporters on Monday that it rains.");
        var page = await PageOf(folder);

        Assert.Equal(
            ["speaker: Ann Lee", "speaker: Bob Marsh", "cue: told", "addressee: reporters", "content: that it rains"],
            page.QuerySelectorAll(".statement mark").Select(static mark => $"{mark.ClassName}: {mark.TextContent}"));
        Assert.Equal(2, RowsOf(page.GetElementById(":speakers")!).Count());
        Assert.Contains("reporters", page.QuerySelector("[popover]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_reads_as_it_was_written()
    {
        using var folder = new TextFolder().With("seeds/rules.txt", """
            Rules of the ferry

            ## 1. Boarding

            Passengers board here.

            - Show your ticket.
              - Children too.
            - Hold the rail.

            #### Dogs

            > Dogs are welcome.

            ```
            a < b
            ```
            """);
        var article = (await PageOf(folder)).GetElementById("rules")!;

        Assert.Equal(["H3 Rules of the ferry", "H4 1. Boarding", "H5 Dogs"], article.QuerySelectorAll("h3, h4, h5, h6").Select(static heading => $"{heading.TagName} {heading.TextContent}"));
        Assert.Equal(["Show your ticket. Children too.", "Hold the rail."], article.QuerySelector("ul")!.Children.Select(static item => WordsOf(item)));
        Assert.Equal("Children too.", WordsOf(article.QuerySelector("li > ul > li")!));
        Assert.Equal("Dogs are welcome.", WordsOf(article.QuerySelector("section > section blockquote > p")!));
        Assert.Contains("a < b", article.QuerySelector("pre")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Speakers_and_entities_are_listed_with_what_they_say_and_where_they_stand()
    {
        using var folder = new TextFolder().With("seeds/press/bridge.txt", Bridge);
        var page = await PageOf(folder);

        Assert.Equal(
            ["Ines Moreau|person|director||3|press/bridge 2 press/bridge 3 press/bridge 4", "Harbour Board|organization|||1|press/bridge 1"],
            RowsOf(page.GetElementById(":speakers")!));
        Assert.Contains("Harbour Board|organization|HB|1|press/bridge 1", RowsOf(page.GetElementById(":entities")!));
        Assert.Equal(["Ines Moreau", "3", "Harbour Board", "1"], page.QuerySelectorAll("svg text").Select(static text => text.TextContent));
    }

    [Fact]
    public async Task Findings_stand_at_their_places_and_in_a_list()
    {
        using var folder = new TextFolder().With("seeds/a.txt", "A title\n\nIt rains “a lot. It is dry.").With("seeds/b.txt", "A title\n\nIt rains.").With("seeds/c.txt", "A\0B");
        var run = await ToolRun.In(folder, "report", "seeds");
        var page = Parse(run.Output);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("seeds/c.txt(1,2): error STG0001: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("“", Statement(page, "a/it-rains-a-lot").QuerySelector("mark.finding")!.TextContent);
        Assert.Contains("STG0106", page.GetElementById("a/it-rains-a-lot:details")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("STG0003", page.GetElementById("b")!.QuerySelector(".finding-line")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["STG0001", "STG0003", "STG0106", "STG0003"],
            page.QuerySelectorAll("[id=':findings'] li").Select(static item => item.TextContent[item.TextContent.IndexOf("STG", StringComparison.Ordinal)..][..7]));
    }

    [Fact]
    public async Task Quotations_without_a_speaker_are_listed()
    {
        using var folder = new TextFolder().With("seeds/a.txt", "It rains.\n\n“It is a long bridge.”");

        Assert.Equal("a 2 “It is a long bridge.”", (await PageOf(folder)).QuerySelector("[id=':quotations'] li")!.TextContent);
    }

    [Fact]
    public async Task Each_statement_has_a_link_of_its_own_that_stays_when_text_is_appended()
    {
        const string Text = "It rains. It rains. It rains. {#it-rains}\n\n“” . It rains 2.";
        using var folder = new TextFolder().With("seeds/a b.txt", Text).With("seeds/a-b.txt", Text).With("seeds/a-b/it-rains.txt", Text);
        var before = LinksOf(await PageOf(folder));
        folder.With("seeds/a b.txt", $"{Text}\n\nIt rains. It snows.");
        var after = LinksOf(await PageOf(folder));

        Assert.Equal(before.Distinct(), before);
        Assert.Equal(after.Distinct(), after);
        Assert.Subset(after.ToHashSet(), before.ToHashSet());
        Assert.All(after, static link => Assert.DoesNotContain(link, static c => char.IsWhiteSpace(c) || c is ':' or '%' or '#' or '"'));
    }

    [Fact]
    public async Task The_page_loads_nothing_and_runs_its_own_script_only()
    {
        using var folder = new TextFolder().With("seeds/press/bridge.txt", Bridge);
        var page = await PageOf(folder);

        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{HashOf(page.QuerySelector("script")!)}'", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{HashOf(page.QuerySelector("style")!)}'", policy, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("[href]"), static element => Assert.StartsWith("#", element.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("[src], [style], link, base, iframe, object"));
        Assert.All(page.All.SelectMany(static element => element.Attributes), static attribute => Assert.False(attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task Whatever_a_text_holds_the_page_has_elements_of_its_own_only()
    {
        const string Attack = "<img src=x onerror=alert(1)></script></style></title></p></span><script>alert(2)</script><b>b</b><!--\"\"'&amp;";
        const string Title = "<img src=x></title></h3></a><b>b</b>";
        using var folder = new TextFolder()
            .With($"seeds/{Attack.Replace('/', '|')}.txt", $"{Title}\n\nAnn Lee said that it is {Attack}. “{Attack}” said Ann {Attack} Lee.\n\n## {Attack}\n\n- It is {Attack} too.\n\n```\n{Attack}\n```\n");
        var page = await PageOf(folder);

        Assert.Empty(page.QuerySelectorAll("img, b, body script ~ *, p p, main script, main style"));
        Assert.Equal((1, 1), (page.Scripts.Length, page.QuerySelectorAll("style").Length));
        Assert.All(["h4", "li", "pre", ".statement"], place => Assert.Contains(page.QuerySelectorAll(place), element => element.TextContent.Contains(Attack, StringComparison.Ordinal)));
        Assert.Equal([Title, Title], page.QuerySelectorAll("h3, nav a").Select(static element => element.TextContent));
    }

    [Fact]
    public async Task What_stands_in_a_statement_of_the_page_is_the_statement()
    {
        using var folder = new TextFolder();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Seeds"), "*.txt", SearchOption.AllDirectories))
        {
            folder.With($"seeds/{Path.GetFileName(file)}", await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        }

        var statements = StatementReader.ReadFolder(folder.FullPath("seeds")).SelectMany(static document => document.Statements).Select(static statement => statement.Text);

        Assert.Equal(statements, (await PageOf(folder)).QuerySelectorAll(".statement").Select(static statement => statement.TextContent));
    }

    [Fact]
    public async Task A_file_is_written_where_the_output_says()
    {
        using var folder = new TextFolder().With("seeds/press/bridge.txt", Bridge);

        Assert.Equal(new ToolRun(0, "", ""), await ToolRun.In(folder, "report", "seeds", "--output", "report.html"));
        Assert.Equal((await ToolRun.In(folder, "report", "seeds")).Output, await File.ReadAllTextAsync(folder.FullPath("report.html"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_terminal_gets_no_page()
    {
        using var folder = new TextFolder().With("a.txt", "It rains.");
        var run = await ToolRun.InTerminal(folder, 80, "report", "a.txt");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("--output", run.Error, StringComparison.Ordinal);
    }

    private static async Task<IHtmlDocument> PageOf(TextFolder folder) => Parse((await ToolRun.In(folder, "report", "seeds")).Output);

    private static IHtmlDocument Parse(string page) => new HtmlParser().ParseDocument(page);

    private static IElement Statement(IHtmlDocument page, string link) => Assert.IsType<IElement>(page.GetElementById(link), exactMatch: false);

    private static IReadOnlyList<string> LinksOf(IHtmlDocument page) => [.. page.QuerySelectorAll("article, .statement").Select(static element => element.Id!)];

    private static IEnumerable<string> RowsOf(IElement section) =>
        section.QuerySelectorAll("tbody tr").Select(static row => string.Join('|', row.Children.Select(static cell => cell.TextContent.Trim())));

    // Details stand between blocks.
    private static string WordsOf(IElement element) => string.Join(' ', element.QuerySelectorAll(".statement").Select(static statement => statement.TextContent));

    private static string HashOf(IElement code) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(code.TextContent)))}";
}
