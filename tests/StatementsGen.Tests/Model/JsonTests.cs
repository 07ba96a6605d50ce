using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatementsGen.Tests.Model;

public sealed partial class JsonTests
{
    private const string Text =
        """
        Bridge opens

        “It holds,” said Ann Lee, an engineer of the Bridge Office (BO). It is claimed that the BO waited. {#claim}
        Lee and Bob Moss did not tell reporters that it leaks.
        It rained.

        ## Next steps {#next}

        - It dries.
        """;

    private static readonly StatementDocument Document = StatementReader.Read(Text, "press/bridge.txt");

    public static TheoryData<string, JsonSerializerOptions> Options => new()
    {
        { "reflection", new JsonSerializerOptions() },
        { "web", new JsonSerializerOptions(JsonSerializerDefaults.Web) },
        { "generated", new JsonSerializerOptions { TypeInfoResolver = DocumentsOnly.Default } },
        { "generated, camel case", new JsonSerializerOptions { TypeInfoResolver = DocumentsOnly.Default, PropertyNamingPolicy = JsonNamingPolicy.CamelCase } },
    };

    [Fact]
    public void The_document_has_all_that_is_to_be_written()
    {
        Assert.NotEmpty(Document.Abbreviations);
        Assert.NotEmpty(Document.Entities);
        Assert.Contains(Document.Blocks, static block => block is { Kind: BlockKind.Heading, Level: 2, Key: "next" });
        Assert.Contains(Document.Statements, static statement => statement is AttributedStatement { Speaker.Role: not null, Mentions.Count: > 0 });
        Assert.Contains(Document.Statements, static statement => statement is not AttributedStatement && statement.Key == "claim");
        Assert.Contains(Document.Statements, static statement =>
            statement is AttributedStatement { Speakers.Count: 2, IsNegated: true, Addressee.Name: "reporters", Primary.SpeakerMentions: [{ Resolution: SpeakerResolution.ShortName }, _] });
    }

    [Theory]
    [MemberData(nameof(Options), DisableDiscoveryEnumeration = true)]
    public void A_document_comes_back_from_JSON_as_it_was(string name, JsonSerializerOptions options)
    {
        var json = JsonSerializer.Serialize(Document, options);

        Assert.NotEmpty(name);
        Assert.Equal(Document, JsonSerializer.Deserialize<StatementDocument>(json, options));
    }

    [Fact]
    public void A_list_of_statements_comes_back_with_its_kinds()
    {
        var json = JsonSerializer.Serialize(Document.Statements);

        var statements = JsonSerializer.Deserialize<ValueList<Statement>>(json)!;

        Assert.Equal(Document.Statements, statements);
        Assert.Equal(Document.Statements.Select(static statement => statement.GetType()), statements.Select(static statement => statement.GetType()));
    }

    [Fact]
    public void A_statement_comes_back_as_what_it_is()
    {
        var said = Document.Statements[0];

        Assert.Equal(said, JsonSerializer.Deserialize<Statement>(JsonSerializer.Serialize<Statement>(said)));
        Assert.Equal(said, JsonSerializer.Deserialize<AttributedStatement>(JsonSerializer.Serialize((AttributedStatement)said)));
    }

    [Fact]
    public void A_list_of_anything_is_an_array()
    {
        ValueList<int> numbers = [1, 2];

        Assert.Equal("[1,2]", JsonSerializer.Serialize(numbers));
        Assert.Equal(numbers, JsonSerializer.Deserialize<ValueList<int>>("[1,2]"));
        Assert.Null(JsonSerializer.Deserialize<ValueList<int>>("null"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueList<int>>("1"));
    }

    [Fact]
    public void JSON_that_no_record_can_hold_is_refused()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AttributedStatement>("""{"Text":"It holds.","Attributions":[]}"""));
        Assert.Throws<ArgumentNullException>(() => JsonSerializer.Deserialize<Statement>("{}"));
    }

    [JsonSerializable(typeof(StatementDocument))]
    private sealed partial class DocumentsOnly : JsonSerializerContext;
}
