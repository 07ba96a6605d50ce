using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using StatementsGen.Tool.Tests.Harness;

namespace StatementsGen.Tool.Tests;

/// <summary>The formats that others read hold what the documents hold.</summary>
public sealed class FormatTests
{
    private const string Said = """
        Locks 🚢 and keys
        “We kept our word,” said Ines Moreau, the director of the Harbour Board (HB), “and the budget.” {#promise}
        Moreau and Paul Adler told reporters that it did not deny the leak.
        She added that Paul Adler had said that “lorries 🚚 wait” until autumn. The HB denied it.

        ## 1. Fees

        - It is free, according to Moreau.
          - It was claimed that rafts pay.

        > “It leaks.”
        """;

    private const string Hostile = "<a & b>\n\nAnn <b>Lee</b> said that ]]> &amp; \u0001 \uFFFE \"it's\" {{x}} <!-- rains. “\u202E” said Ann Lee.\n\n```\n<![CDATA[\r\n```\n";

    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    public static TheoryData<string> Texts => [Said, Hostile, "", "One.", "# A\n\n### B\n\n## C\n\nIt rains."];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Tei_holds_each_sentence_and_who_says_what_in_it(string text)
    {
        var document = StatementReader.Read(text);
        var corpus = XDocument.Parse((await ExportAsync(text, "tei")).Trim(), LoadOptions.PreserveWhitespace);
        var names = corpus.Descendants(Tei + "standOff").Elements().Elements().ToDictionary(
            static name => $"#{name.Attribute(XNamespace.Xml + "id")!.Value}",
            static name => name.Elements().First().Value);
        string NamesAt(XAttribute? references) => string.Join(", ", (references?.Value ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(reference => names[reference]));
        var sentences = corpus.Descendants(Tei + "s").ToList();

        Assert.Equal(document.Statements.Select(static statement => Valid(statement.Text)), sentences.Select(static sentence => sentence.Value));
        Assert.Equal(
            document.Statements.SelectMany(static statement => statement.Attributions)
                .Select(static attribution => (NamesOf(attribution), attribution.Addressee?.Name, Valid(attribution.Content), DirectOf(attribution.Quotation))).Order(),
            corpus.Descendants(Tei + "said").Where(static said => said.Attribute("prev") is null)
                .Select(said => (NamesAt(said.Attribute("who")), said.Attribute("toWhom") is { } toWhom ? NamesAt(toWhom) : null, ContentOf(said), said.Attribute("direct")!.Value)).Order());
        Assert.Equal(
            document.Statements.SelectMany(static statement => statement.Attributions)
                .Where(static attribution => attribution.Cue is not null)
                .Select(static attribution => $"{(attribution.IsNegated ? "not-" : "")}{attribution.Act}".ToLowerInvariant()).Order(),
            corpus.Descendants(Tei + "seg").Select(static cue => cue.Attribute("subtype")!.Value).Order());
        Assert.Equal(document.Entities.Select(static entity => entity.Name).Order(), names.Values.Where(name => document.Entities.Any(entity => entity.Name == name)).Order());
    }

    [Theory]
    [Trait("Lane", "Long")]
    [MemberData(nameof(Texts))]
    public async Task Tei_is_valid(string text)
    {
        const string Jing = "/usr/bin/jing";
        Assert.SkipUnless(File.Exists(Jing), $"There is no {Jing}.");
        using var folder = new TextFolder().With("a.xml", Encoding.UTF8.GetBytes(await ExportAsync(text, "tei", text)));

        using var jing = Process.Start(new ProcessStartInfo(Jing, ["-c", Path.Combine(AppContext.BaseDirectory, "statements.rnc"), folder.FullPath("a.xml")]) { RedirectStandardOutput = true, RedirectStandardError = true })!;

        Assert.Equal("", await jing.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        await jing.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, jing.ExitCode);
    }

    [Fact]
    public async Task An_annotation_finds_its_words_by_their_characters_and_by_what_stands_around_them()
    {
        var document = StatementReader.Read(Said);
        var characters = Said.EnumerateRunes().Select(static rune => rune.ToString()).ToList();
        using var page = JsonDocument.Parse(await ExportAsync(Said, "web-annotation"));
        var selectors = page.RootElement.GetProperty("items").EnumerateArray()
            .SelectMany(static item => item.GetProperty("target").EnumerateArray().Concat(item.GetProperty("body").EnumerateArray()))
            .Where(static part => part.TryGetProperty("selector", out _))
            .Select(static part => (Position: part.GetProperty("selector")[0], Quote: part.GetProperty("selector")[1]))
            .ToList();

        Assert.NotEmpty(selectors);
        Assert.All(selectors, selector =>
        {
            var (start, end) = (selector.Position.GetProperty("start").GetInt32(), selector.Position.GetProperty("end").GetInt32());
            var exact = selector.Quote.GetProperty("exact").GetString()!;
            Assert.Equal(exact, string.Concat(characters[start..end]));
            Assert.Contains(selector.Quote.GetProperty("prefix").GetString() + exact + selector.Quote.GetProperty("suffix").GetString(), Said, StringComparison.Ordinal);
        });
        Assert.Equal(
            document.Statements.SelectMany(static statement => statement.Attributions).Select(static attribution => (NamesOf(attribution), attribution.ContentSpans.Count)),
            page.RootElement.GetProperty("items").EnumerateArray()
                .Where(static item => item.GetProperty("motivation").GetString() == "describing")
                .Select(static item => (SpeakerOf(item), item.GetProperty("target").GetArrayLength())));
    }

    [Fact]
    public async Task A_work_has_its_quotations_and_who_made_them()
    {
        using var work = JsonDocument.Parse(await ExportAsync(Said, "jsonld"));

        Assert.Equal("https://schema.org", work.RootElement.GetProperty("@context").GetString());
        Assert.Equal(
            StatementReader.Read(Said).Statements.SelectMany(static statement => statement.Attributions.Select(attribution => (statement.Index + 1, attribution.Content, NamesOf(attribution), attribution.Speakers.Count == 1 ? attribution.Speaker!.Role : null))),
            work.RootElement.GetProperty("hasPart").EnumerateArray().Select(static part => (
                part.GetProperty("position").GetInt32(),
                part.GetProperty("text").GetString()!,
                part.TryGetProperty("creator", out var creator)
                    ? string.Join(", ", creator.ValueKind == JsonValueKind.Array ? creator.EnumerateArray().Select(static one => one.GetProperty("name").GetString()) : [creator.GetProperty("name").GetString()])
                    : "",
                creator.ValueKind == JsonValueKind.Object && creator.TryGetProperty("jobTitle", out var role) ? role.GetString() : null)));
    }

    [Theory]
    [InlineData("a b/c.txt", "a%20b/c.txt")]
    [InlineData("javascript:x", "javascript%3Ax")]
    public async Task What_a_link_cannot_hold_is_escaped_in_it(string id, string link)
    {
        using var page = JsonDocument.Parse(await ExportAsync("It rains.", "web-annotation", id));

        Assert.Equal($"{link}#annotations", page.RootElement.GetProperty("id").GetString());
    }

    private static async Task<string> ExportAsync(string text, string format, string id = "a")
    {
        var run = await ToolRun.WithInput(JsonSerializer.Serialize(new { id, text }), "export", "--format", format);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output;
    }

    // The pieces of a content are linked, and joined by a space as in the model.
    private static string ContentOf(XElement said)
    {
        List<string> pieces = [];
        for (var piece = said; piece is not null; piece = piece.Attribute("next") is { } next
            ? said.Document!.Descendants(Tei + "said").Single(other => $"#{other.Attribute(XNamespace.Xml + "id")?.Value}" == next.Value)
            : null)
        {
            pieces.Add(piece.Value);
        }

        return string.Join(' ', pieces);
    }

    private static string NamesOf(Attribution attribution) => string.Join(", ", attribution.Speakers.Select(static speaker => speaker.Name));

    private static string SpeakerOf(JsonElement annotation) => string.Join(", ", annotation.GetProperty("body").EnumerateArray()
        .Where(static body => body.TryGetProperty("value", out _) && body.GetProperty("purpose").GetString() == "identifying")
        .Select(static body => body.GetProperty("value").GetString()));

    private static string DirectOf(QuotationKind quotation) => quotation switch
    {
        QuotationKind.Direct => "true",
        QuotationKind.Indirect => "false",
        _ => "unknown",
    };

    private static string Valid(string text) => text.Replace('\u0001', '\uFFFD').Replace('\uFFFE', '\uFFFD');
}
