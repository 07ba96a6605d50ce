using System.Globalization;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Settings;
using StatementsGen.Checks.Structure;
using StatementsGen.Generator.Corpus;

namespace StatementsGen.Generator.Tests.Corpus;

public sealed class CorpusIndexTests
{
    private static readonly GeneratorSettings Settings = new("/project/seeds/", "MyApp.Seeds", true, true, Detail.Statements);

    [Fact]
    public void Documents_stand_in_ordinal_order_of_their_paths() => Assert.Equal(
        ["B.txt", "a.txt", "b/a.txt"],
        CorpusIndex.Build([Keys.Request("b/a.txt", "C"), Keys.Request("a.txt", "B"), Keys.Request("B.txt", "A")], Settings).Paths);

    [Fact]
    public void Of_files_with_one_path_the_first_stays_and_all_are_told()
    {
        var elsewhere = Keys.Of("a.txt", "A") with { FilePath = "/elsewhere/a.txt" };
        var last = Keys.Of("a.txt", "A") with { FilePath = "/zzz/a.txt" };

        var index = CorpusIndex.Build([Keys.Request(last), Keys.Request("b.txt", "B"), Keys.Request("a.txt", "A"), Keys.Request(elsewhere)], Settings);

        Assert.Equal(["/elsewhere/a.txt", "/project/seeds/b.txt"], index.Documents.Select(static document => document.Key.FilePath));
        Assert.Equal([new ClassRename(Keys.Of("a.txt", "A"), null), new ClassRename(last, null)], index.Renames);
        Assert.Equal(
            ["STG0006 /elsewhere/a.txt a.txt", "STG0006 /project/seeds/a.txt a.txt", "STG0006 /zzz/a.txt a.txt"],
            index.Findings.Select(Print));
    }

    [Fact]
    public void Of_a_file_that_is_listed_twice_nothing_stays()
    {
        var other = Keys.Of("a.txt", "A") with { FilePath = "/zzz/a.txt" };

        var index = CorpusIndex.Build([Keys.Request("a.txt", "A"), Keys.Request(other), Keys.Request("a.txt", "A"), Keys.Request("b.txt", "B")], Settings);

        Assert.Equal(["b.txt"], index.Paths);
        Assert.Equal([new ClassRename(Keys.Of("a.txt", "A"), null), new ClassRename(other, null)], index.Renames);
        Assert.Equal(["STG0006 /project/seeds/a.txt a.txt", "STG0006 /zzz/a.txt a.txt"], index.Findings.Select(Print));
    }

    [Fact]
    public void Of_documents_with_one_name_all_but_the_first_are_renamed()
    {
        var index = CorpusIndex.Build([Keys.Request("a.txt", "Same"), Keys.Request("b.txt", "Same"), Keys.Request("c.txt", "Other")], Settings);

        var rename = Assert.Single(index.Renames);
        Assert.Equal("/project/seeds/b.txt", rename.Key.FilePath);
        Assert.StartsWith("Same_", rename.ClassName, StringComparison.Ordinal);
        Assert.Equal(["Same", rename.ClassName, "Other"], index.Documents.Select(static document => document.ClassName));
        Assert.Equal(["STG0003 /project/seeds/b.txt b.txt, a.txt, Same", "STG0003 /project/seeds/a.txt a.txt, b.txt, Same"], index.Findings.Select(Print));
    }

    [Fact]
    public void Without_classes_documents_keep_the_names_that_they_ask_for()
    {
        var requests = (ValueList<ClassRequest>)[Keys.Request("a.txt", "Same"), Keys.Request("b.txt", "Same")];

        var index = CorpusIndex.Build(requests, Settings with { Detail = Detail.Corpus });

        Assert.Equal(["Same", "Same"], index.Documents.Select(static document => document.ClassName));
        Assert.Empty(index.Renames);
        Assert.Empty(index.Findings);
        Assert.NotEmpty(CorpusIndex.Build(requests, Settings with { Detail = Detail.Documents }).Findings);
        Assert.NotEmpty(CorpusIndex.Build(requests, null).Findings);
    }

    private static string Print(Finding finding) => string.Create(
        CultureInfo.InvariantCulture, $"{finding.Rule.Id} {finding.FilePath} {string.Join(", ", finding.Arguments)}");
}
