using StatementsGen.Benchmarks.Building;
using StatementsGen.Naming;

namespace StatementsGen.Benchmarks.Starting;

/// <summary>One way to have the statements of many documents at run time.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Detail">The setting <c>StatementsGenDetail</c>; <see langword="null"/> for a way without the generator.</param>
/// <param name="Items">What its project file includes beside the code.</param>
/// <param name="Read">An expression that gives the text of one statement in the middle.</param>
/// <param name="Enumerate">An expression that gives the number of characters of all statements, if the way can tell.</param>
/// <param name="Code">What the expressions need.</param>
internal sealed record Contestant(string Name, string? Detail, string Items, string Read, string Enumerate, string Code)
{
    private const int Middle = 5_000;
    private const int Statement = 3;

    /// <summary>The number of statements in a document.</summary>
    internal const int StatementsInDocument = 10;

    // The first words of the statement, as the generator names its member.
    private static readonly string Member = MemberNaming.NamesOf(
        [
            .. StatementReader.Read(BenchmarkProject.Texts(new CorpusShape("", Middle + 1, StatementsInDocument)).Last().Content)
                .Statements.Select(static statement => statement.Text),
        ],
        "")[Statement];

    /// <summary>All ways.</summary>
    internal static IReadOnlyList<Contestant> All { get; } =
    [
        new(
            "a member of a document's class",
            "Statements",
            "",
            $"Bench.Seeds._05.Report{Middle}.{Member}.Text",
            "Bench.Seeds.Corpus.Statements.Sum(static statement => (long)statement.Text.Length)",
            ""),
        new(
            "the document of a class",
            "Documents",
            "",
            $"Bench.Seeds._05.Report{Middle}.Document.Statements[{Statement}].Text",
            "Bench.Seeds.Corpus.Statements.Sum(static statement => (long)statement.Text.Length)",
            ""),
        new(
            "a document by its path",
            "Corpus",
            "",
            $"Bench.Seeds.Corpus.Find(\"05/0{Middle}.txt\")!.Statements[{Statement}].Text",
            "Bench.Seeds.Corpus.Statements.Sum(static statement => (long)statement.Text.Length)",
            ""),
        new(
            "JSON, System.Text.Json with source generation",
            null,
            """<EmbeddedResource Include="all.json" LogicalName="all.json" />""",
            $"Bench.Json.All[{Middle}].Statements[{Statement}].Text",
            "Bench.Json.All.SelectMany(static document => document.Statements).Sum(static statement => (long)statement.Text.Length)",
            """
            namespace Bench
            {
                public sealed record JsonStatement(string Text, int Start, int Length, int Line, int Column, string? Speaker, string? Cue);

                public sealed record JsonDocument(string Path, string? Title, List<JsonStatement> Statements);

                [System.Text.Json.Serialization.JsonSerializable(typeof(List<JsonDocument>))]
                internal sealed partial class JsonTypes : System.Text.Json.Serialization.JsonSerializerContext
                {
                }

                internal static class Json
                {
                    private static List<JsonDocument>? all;

                    internal static List<JsonDocument> All => all ??= Load();

                    private static List<JsonDocument> Load()
                    {
                        using var stream = typeof(Json).Assembly.GetManifestResourceStream("all.json")!;
                        return System.Text.Json.JsonSerializer.Deserialize(stream, JsonTypes.Default.ListJsonDocument)!;
                    }
                }
            }
            """),
        new(
            "a .resx with ResourceManager",
            null,
            """<EmbeddedResource Update="Texts.resx" LogicalName="Texts.resources" />""",
            $"Bench.Resx.Manager.GetString(\"d{Middle}s{Statement}\")!",
            "",
            """
            namespace Bench
            {
                internal static class Resx
                {
                    internal static readonly System.Resources.ResourceManager Manager = new("Texts", typeof(Resx).Assembly);
                }
            }
            """),
        new(
            "an embedded file, parsed at the start",
            null,
            """<EmbeddedResource Include="all.txt" LogicalName="all.txt" />""",
            $"Bench.Parsed.All[{Middle}][{Statement}]",
            "Bench.Parsed.All.Sum(static document => document.Sum(static statement => (long)statement.Length))",
            """
            namespace Bench
            {
                internal static class Parsed
                {
                    private static List<List<string>>? all;

                    internal static List<List<string>> All => all ??= Load();

                    private static List<List<string>> Load()
                    {
                        using var reader = new StreamReader(typeof(Parsed).Assembly.GetManifestResourceStream("all.txt")!);
                        var documents = new List<List<string>>();
                        while (reader.ReadLine() is { } line)
                        {
                            if (line.StartsWith('#'))
                            {
                                documents.Add([]);
                            }
                            else
                            {
                                documents[^1].Add(line);
                            }
                        }

                        return documents;
                    }
                }
            }
            """),
    ];
}
