using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

/// <summary>A program that uses compiled statements alone is published without a warning, works, and leaves the reader behind.</summary>
public sealed class PublishTests(PackageFeed feed)
{
    private const string Warnings = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><InvariantGlobalization>true</InvariantGlobalization>";

    [Fact]
    [Trait("Lane", "Long")]
    public async Task Trimmed_program_works_without_the_reader()
    {
        var project = Project($"{Warnings}<PublishTrimmed>true</PublishTrimmed><SelfContained>true</SelfContained>");

        (await project.PublishAsync()).AssertSucceeded();

        (await project.RunPublishedAsync()).AssertPrinted("Ann Lee", "2", "(2,13)");
        Assert.DoesNotContain(NamespacesIn(project.Published("StatementsGen.dll")), space => space.StartsWith("StatementsGen.Reading", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Lane", "Long")]
    public async Task Native_program_works_without_the_reader()
    {
        var project = Project($"{Warnings}<PublishAot>true</PublishAot><IlcGenerateMapFile>true</IlcGenerateMapFile>");

        (await project.PublishAsync()).AssertSucceeded();

        (await project.RunPublishedAsync()).AssertPrinted("Ann Lee", "2", "(2,13)");
        var map = await File.ReadAllTextAsync(project.Intermediate("*.map.xml"), TestContext.Current.CancellationToken);
        Assert.Contains("CompiledDocument", map, StringComparison.Ordinal);
        Assert.DoesNotContain("StatementsGen_Reading", map, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Single_file_program_finds_its_texts()
    {
        var project = Project($"{Warnings}<PublishSingleFile>true</PublishSingleFile><SelfContained>false</SelfContained>");

        (await project.PublishAsync()).AssertSucceeded();

        (await project.RunPublishedAsync()).AssertPrinted("Ann Lee", "2", "(2,13)");
    }

    [Fact]
    [Trait("Lane", "Long")]
    public async Task Documents_come_back_from_JSON_in_a_trimmed_program()
    {
        var project = Project($"{Warnings}<PublishTrimmed>true</PublishTrimmed><SelfContained>true</SelfContained>");
        project.Write(
            "Program.cs",
            """
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using Newsroom.Seeds;
            using StatementsGen;

            var json = JsonSerializer.Serialize(HouseRules.Document, Model.Default.StatementDocument);
            var document = JsonSerializer.Deserialize(json, Model.Default.StatementDocument)!;
            var statements = JsonSerializer.Serialize(HouseRules.Document.Statements, Model.Default.ValueListStatement);

            Console.WriteLine(document == HouseRules.Document);
            Console.WriteLine(((AttributedStatement)document.Statements[1]).Speaker);
            Console.WriteLine(JsonSerializer.Deserialize(statements, Model.Default.ValueListStatement) == HouseRules.Document.Statements);

            [JsonSerializable(typeof(StatementDocument))]
            [JsonSerializable(typeof(ValueList<Statement>))]
            internal sealed partial class Model : JsonSerializerContext;
            """);

        (await project.PublishAsync()).AssertSucceeded();

        (await project.RunPublishedAsync()).AssertPrinted("True", "Ann Lee", "True");
    }

    private ConsumerProject Project(string properties)
    {
        var project = new ConsumerProject(feed, "Newsroom");
        project.WriteProjectFile("net10.0", $"<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>{properties}", project.PackageReference);
        project.Write("seeds/rules.txt", "House rules\nDo not run. Ann Lee said that the floor is wet.\n");
        project.Write(
            "Program.cs",
            """
            using Newsroom.Seeds;

            Console.WriteLine(HouseRules.AnnLeeSaidThatTheFloor.Speaker.Name);
            Console.WriteLine(Corpus.Statements.Count());
            Console.WriteLine(Corpus.FindByName("HouseRules")!.Statements[1].Position);
            """);
        return project;
    }

    private static IEnumerable<string> NamespacesIn(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Select(type => metadata.GetString(metadata.GetTypeDefinition(type).Namespace))];
    }
}
