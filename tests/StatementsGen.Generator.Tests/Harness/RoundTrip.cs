using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using System.Xml;
using Microsoft.CodeAnalysis;
using StatementsGen.Checks.Reading;

namespace StatementsGen.Generator.Tests.Harness;

/// <summary>Many text files through the generator, the compiler and the loader at once, and what must hold of what comes out.</summary>
internal static class RoundTrip
{
    private const string Folder = "/project/seeds/";

    /// <summary>Asserts that what the compiled code holds is what the reader reads, and that each damaged file is an error where it is damaged.</summary>
    /// <param name="files">The files; their paths are made unique.</param>
    /// <param name="detail">The setting <c>StatementsGenDetail</c>.</param>
    internal static void Check(IReadOnlyList<TextFile> files, string detail)
    {
        TextFile[] numbered = [.. files.Select(static (file, i) => file with { Path = $"{file.Path}{i:D5}.{(i % 4 == 3 ? "md" : "txt")}" }).OrderBy(static file => file.Path, StringComparer.Ordinal)];
        var outcome = numbered
            .Aggregate(TextProject.Empty.WithSetting("StatementsGenDetail", detail), static (project, file) => project.WithFile(file.AsAdditionalText(Folder)))
            .Generate();
        CheckFindings(outcome, numbered);
        var context = new AssemblyLoadContext("round trip", isCollectible: true);
        try
        {
            CheckDocuments(Load(outcome, context), numbered, detail);
        }
        finally
        {
            context.Unload();
        }
    }

    private static void CheckFindings(GeneratorOutcome outcome, TextFile[] files)
    {
        var damaged = files.Where(static file => file.Fault >= 0).Select(static file => (Folder + file.Path, file.Fault));
        var found = outcome.Findings.Where(static finding => finding.Id == "STG0001").Select(static finding => (finding.Location.GetLineSpan().Path, finding.Location.SourceSpan.Start));
        Assert.Equal(damaged, found);

        // A text with "{" before "#endif" has what looks like a key, or is one; one with "{by=" has a mark, or what looks like one.
        var marked = files.Where(static file => file.Text.Contains("{#", StringComparison.Ordinal) || file.Text.Contains("{by=", StringComparison.Ordinal)).Select(static file => Folder + file.Path).ToHashSet();
        var ofKeys = outcome.Findings.Where(static finding => finding.Id is "STG0012" or "STG0013" or "STG0025").ToList();
        Assert.All(ofKeys, finding => Assert.Contains(finding.Location.GetLineSpan().Path, marked));

        // Two documents may well have one name, or that of a folder.
        Assert.DoesNotContain(outcome.Findings.Except(ofKeys), static finding => finding.Id is not ("STG0001" or "STG0003" or "STG0004" or "STG0030"));
    }

    private static Assembly Load(GeneratorOutcome outcome, AssemblyLoadContext context)
    {
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        var emitted = outcome.Compilation.Emit(image, xmlDocumentationStream: documentation, manifestResources: outcome.Project.Resources());
        Assert.Empty(emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        documentation.Position = 0;
        new XmlDocument().Load(documentation);
        image.Position = 0;
        return context.LoadFromStream(image);
    }

    private static void CheckDocuments(Assembly assembly, TextFile[] files, string detail)
    {
        var corpus = (IEnumerable)assembly.GetType("MyApp.Seeds.Corpus")!.GetProperty("Documents")!.GetValue(null)!;
        var compiled = corpus.Cast<StatementDocument>().ToDictionary(static document => document.Path, StringComparer.Ordinal);
        var sound = files.Where(static file => file.Fault < 0).ToList();
        Assert.Equal(sound.Select(static file => file.Path), compiled.Keys);
        foreach (var file in sound)
        {
            var document = compiled[file.Path];
            Assert.True(document.Text == file.Text, $"The text of {file} is not the one that was compiled.");
            Assert.True(document == TextReading.ReadDocument(file.Text, file.Path), $"{file} is not read as it was compiled.");
        }

        var classes = assembly.GetExportedTypes().Where(static type => type.GetProperty("Document", typeof(StatementDocument)) is not null).ToList();
        Assert.Equal(detail == "Corpus" ? 0 : sound.Count, classes.Count);
        Assert.All(classes, type => CheckMembers(type, detail));
    }

    private static void CheckMembers(Type type, string detail)
    {
        var document = (StatementDocument)type.GetProperty("Document")!.GetValue(null)!;
        var members = type.GetFields().Where(static field => !field.IsLiteral).Select(static field => (Statement)field.GetValue(null)!);
        var constants = type.GetNestedType("Text")?.GetFields().Select(static field => (string)field.GetRawConstantValue()!) ?? [];
        var sections = type.GetNestedType("Sections")?.GetFields().Select(static field => (Section)field.GetValue(null)!) ?? [];
        Assert.Equal(detail == "Statements" ? document.Statements : [], members);
        Assert.Equal(detail == "Statements" ? document.Sections.SelectMany(AllOf) : [], sections);
        Assert.Equal(detail == "Statements" ? document.Statements.Select(static statement => statement.Text) : [], constants);
    }

    private static IEnumerable<Section> AllOf(Section section) => section.Sections.SelectMany(AllOf).Prepend(section);
}
