using System.Globalization;
using System.Text;
using StatementsGen.Benchmarks.Corpus;

namespace StatementsGen.Benchmarks.Building;

/// <summary>A project in a folder of its own, with texts and all that a build needs.</summary>
internal static class BenchmarkProject
{
    private const int DocumentsInFolder = 1_000;

    /// <summary>Writes a project.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="corpus">The texts.</param>
    /// <param name="shape">What is compiled beside them.</param>
    /// <param name="isProgram">Whether it is a program rather than a library.</param>
    internal static void Write(string folder, CorpusShape corpus, ProjectShape shape, bool isProgram = false)
    {
        WriteSurroundings(folder);
        File.WriteAllText(Path.Combine(folder, "Texts.csproj"), ProjectFile(shape, isProgram));
        var number = 0;
        foreach (var (path, content) in Texts(corpus))
        {
            WriteFile(folder, $"seeds/{path}", content);
            if (shape is ProjectShape.HandWrittenClasses or ProjectShape.HandWrittenMembers)
            {
                WriteFile(folder, $"code/Report{number}.cs", HandWritten(number, content, shape == ProjectShape.HandWrittenMembers));
            }

            number++;
        }
    }

    /// <summary>The texts of a project, with their paths.</summary>
    /// <param name="corpus">How many of which size.</param>
    internal static IEnumerable<(string Path, string Content)> Texts(CorpusShape corpus)
    {
        var random = new Random(1);
        for (var i = 0; i < corpus.Documents; i++)
        {
            yield return (
                string.Create(CultureInfo.InvariantCulture, $"{i / DocumentsInFolder:D2}/{i:D5}.txt"),
                NewsProse.Document(random, $"Report {i.ToString(CultureInfo.InvariantCulture)}", corpus.Statements));
        }
    }

    /// <summary>Keeps what stands further up in the file system from reaching into a project.</summary>
    /// <param name="folder">The project's folder.</param>
    internal static void WriteSurroundings(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            File.WriteAllText(Path.Combine(folder, file), "<Project />");
        }
    }

    private static void WriteFile(string folder, string path, string content)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    private static string ProjectFile(ProjectShape shape, bool isProgram)
    {
        const string Floor = """
                <AdditionalFiles Include="seeds/**/*.txt" />
                <EmbeddedResource Include="seeds/**/*.txt" WithCulture="false" LogicalName="stg/%(RecursiveDir)%(Filename)%(Extension)" />
            """;
        var generator = Path.Combine(Repository.Folder, "src/StatementsGen.Generator");
        var isOurs = shape >= ProjectShape.Corpus;
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>{(isProgram ? "Exe" : "Library")}</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <RootNamespace>Bench</RootNamespace>
                <StatementsGenDetail>{(shape >= ProjectShape.Statements ? ProjectShape.Statements : shape)}</StatementsGenDetail>
                <StatementsGenConstants>{(shape == ProjectShape.StatementsWithoutConstants ? "false" : "true")}</StatementsGenConstants>
                <NoWarn>$(NoWarn);STG0009</NoWarn>
              </PropertyGroup>
              {(isOurs ? $"<Import Project=\"{generator}/build/StatementsGen.props\" />" : "")}
              <ItemGroup>
                <Reference Include="{Repository.Library("net8.0")}" />
            {(isOurs
                ? string.Join('\n', Repository.Analyzers.Select(static file => $"    <Analyzer Include=\"{file}\" />"))
                : Floor)}
              </ItemGroup>
              {(isOurs ? $"<Import Project=\"{generator}/build/StatementsGen.targets\" />" : "")}
            </Project>
            """;
    }

    private static string HandWritten(int number, string text, bool members)
    {
        var code = new StringBuilder($$"""
            namespace Bench
            {
                /// <summary>Report {{number}}</summary>
                public static class Report{{number}}
                {
                    /// <summary>The title.</summary>
                    public const string Title = "Report {{number}}";

                    /// <summary>The document.</summary>
                    public static string Document => Title;

            """);
        if (members)
        {
            var document = StatementReader.Read(text);
            foreach (var statement in document.Statements)
            {
                var literal = $"\"{statement.Text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
                code.AppendLine(CultureInfo.InvariantCulture, $$"""
                            public static readonly global::StatementsGen.Statement S{{statement.Index}} = new global::StatementsGen.Statement({{literal}}, {{statement.Index}}, new global::StatementsGen.TextSpan({{statement.Span.Start}}, {{statement.Span.Length}}), new global::StatementsGen.TextPosition({{statement.Position.Line}}, {{statement.Position.Column}}));
                    """);
            }
        }

        return code.Append("    }\n}\n").ToString();
    }
}
