using System.Globalization;
using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Corpus;
using StatementsGen.Checks.Findings;
using StatementsGen.Generator.Documents;

namespace StatementsGen.Generator.Tests.Corpus;

public sealed class CorpusIndexTests
{
    private static readonly GeneratorSettings Settings = new("/project/seeds/", "MyApp.Seeds", true, true, Detail.Statements);

    [Fact]
    public void Documents_stand_in_ordinal_order_of_their_paths() => Assert.Equal(
        ["B.txt", "a.txt", "b/a.txt"],
        CorpusIndex.Build([Keys.Of("b/a.txt", "C"), Keys.Of("a.txt", "B"), Keys.Of("B.txt", "A")], Settings).Paths);

    [Fact]
    public void Of_files_with_one_path_the_first_stays_and_all_are_told()
    {
        var elsewhere = Keys.Of("a.txt", "A") with { FilePath = "/elsewhere/a.txt" };
        var last = Keys.Of("a.txt", "A") with { FilePath = "/zzz/a.txt" };

        var index = CorpusIndex.Build([last, Keys.Of("b.txt", "B"), Keys.Of("a.txt", "A"), elsewhere], Settings);

        Assert.Equal(["/elsewhere/a.txt", "/project/seeds/b.txt"], index.Documents.Select(static document => document.FilePath));
        Assert.Equal([new ClassRename("/project/seeds/a.txt", null), new ClassRename("/zzz/a.txt", null)], index.Renames);
        Assert.Equal(
            ["STG0006 /elsewhere/a.txt a.txt", "STG0006 /project/seeds/a.txt a.txt", "STG0006 /zzz/a.txt a.txt"],
            index.Findings.Select(Print));
    }

    [Fact]
    public void Of_a_file_that_is_listed_twice_nothing_stays()
    {
        var other = Keys.Of("a.txt", "A") with { FilePath = "/zzz/a.txt" };

        var index = CorpusIndex.Build([Keys.Of("a.txt", "A"), other, Keys.Of("a.txt", "A"), Keys.Of("b.txt", "B")], Settings);

        Assert.Equal(["b.txt"], index.Paths);
        Assert.Equal([new ClassRename("/project/seeds/a.txt", null), new ClassRename("/zzz/a.txt", null)], index.Renames);
        Assert.Equal(["STG0006 /project/seeds/a.txt a.txt", "STG0006 /zzz/a.txt a.txt"], index.Findings.Select(Print));
    }

    [Fact]
    public void Of_documents_with_one_name_all_but_the_first_are_renamed()
    {
        var index = CorpusIndex.Build([Keys.Of("a.txt", "Same"), Keys.Of("b.txt", "Same"), Keys.Of("c.txt", "Other")], Settings);

        var rename = Assert.Single(index.Renames);
        Assert.Equal("/project/seeds/b.txt", rename.FilePath);
        Assert.StartsWith("Same_", rename.ClassName, StringComparison.Ordinal);
        Assert.Equal(["Same", rename.ClassName, "Other"], index.Documents.Select(static document => document.ClassName));
        Assert.Equal(["STG0003 /project/seeds/b.txt b.txt, a.txt, Same", "STG0003 /project/seeds/a.txt a.txt, b.txt, Same"], index.Findings.Select(Print));
    }

    [Fact]
    public void Without_classes_documents_keep_the_names_that_they_ask_for()
    {
        var keys = (ValueList<DocumentKey>)[Keys.Of("a.txt", "Same"), Keys.Of("b.txt", "Same")];

        var index = CorpusIndex.Build(keys, Settings with { Detail = Detail.Corpus });

        Assert.Equal(["Same", "Same"], index.Documents.Select(static document => document.ClassName));
        Assert.Empty(index.Renames);
        Assert.Empty(index.Findings);
        Assert.NotEmpty(CorpusIndex.Build(keys, Settings with { Detail = Detail.Documents }).Findings);
        Assert.NotEmpty(CorpusIndex.Build(keys, null).Findings);
    }

    private static string Print(Finding finding) => string.Create(
        CultureInfo.InvariantCulture, $"{finding.Rule.Id} {finding.FilePath} {string.Join(", ", finding.Arguments)}");
}
