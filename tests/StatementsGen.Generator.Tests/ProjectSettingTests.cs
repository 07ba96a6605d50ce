using Microsoft.CodeAnalysis.CSharp;
using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests;

public sealed class ProjectSettingTests
{
    private static readonly TextProject Project = TextProject.Empty.WithText("press/rule.txt", "The rule\nDo not run.\n");

    [Theory]
    [InlineData("MyApp", "MyApp.Seeds.Press.TheRule")]
    [InlineData("My.App", "My.App.Seeds.Press.TheRule")]
    [InlineData("class", "class.Seeds.Press.TheRule")]
    [InlineData("My-App.2go", "My_App._2go.Seeds.Press.TheRule")]
    [InlineData("System", "System.Seeds.Press.TheRule")]
    [InlineData("StatementsGen", "StatementsGen.Seeds.Press.TheRule")]
    [InlineData("", "Seeds.Press.TheRule")]
    [InlineData("My -App", "My_App.Seeds.Press.TheRule")]
    [InlineData("-App.+", "_App._.Seeds.Press.TheRule")]
    public void The_namespace_follows_the_root_namespace_and_the_folders(string root, string type) => Assert.NotNull(
        Project.WithEncoded("StatementsGenRootNamespace64", root).Generate().Load().GetType(type));

    [Theory]
    [InlineData("Wording", "Wording.Press.TheRule")]
    [InlineData("@class", "class.Press.TheRule")]
    public void A_namespace_that_is_set_stands_for_the_folder_of_texts(string space, string type) => Assert.NotNull(
        Project.WithEncoded("StatementsGenNamespace64", space).Generate().Load().GetType(type));

    [Fact]
    public void A_namespace_that_is_not_in_base_64_is_none() => Assert.NotNull(
        Project.WithSetting("StatementsGenNamespace64", "%").Generate().Load().GetType("MyApp.Seeds.Press.TheRule"));

    [Theory]
    [InlineData("/a/b", "/a/b")]
    [InlineData("/a/./b//c/", "/a/b/c")]
    [InlineData("/a/../b", "/b")]
    [InlineData("/a/b/../../c", "/c")]
    [InlineData("../a", "../a")]
    [InlineData("../../a", "../../a")]
    [InlineData("a/../../b", "../b")]
    [InlineData("/../a", "/../a")]
    [InlineData("./a", "a")]
    public void Paths_are_folded(string path, string folded) => Assert.Equal(folded, TextPath.Fold(path));

    [Fact]
    public void A_folder_of_texts_outside_the_project_has_the_namespace_of_its_own_name() => Assert.NotNull(
        TextProject.Empty
            .WithEncoded("StatementsGenRoot64", "/project/sub/../../shared/press texts/")
            .WithFile(InMemoryText.Of("/project/../shared/press texts/rule.txt", "The rule\nDo not run.\n"))
            .Generate()
            .Load()
            .GetType("MyApp.PressTexts.TheRule"));

    [Fact]
    public void A_folder_of_texts_deep_in_the_project_has_the_namespace_of_all_its_folders() => Assert.NotNull(
        TextProject.Empty
            .WithEncoded("StatementsGenRoot64", "/project/content/seeds")
            .WithFile(InMemoryText.Of("/project/content/seeds/rule.txt", "The rule\nDo not run.\n"))
            .Generate()
            .Load()
            .GetType("MyApp.Content.Seeds.TheRule"));

    [Fact]
    public void A_text_elsewhere_takes_part_under_its_logical_path() => Assert.NotNull(
        TextProject.Empty
            .WithFile(InMemoryText.Of("/elsewhere/x.md", "# The rule\n\nDo not run.\n"))
            .WithLogicalPath("/elsewhere/x.md", "policies/x.md")
            .Generate()
            .Load()
            .GetType("MyApp.Seeds.Policies.TheRule"));

    [Fact]
    public void Other_additional_files_are_left_alone()
    {
        var outcome = TextProject.Empty
            .WithFile(InMemoryText.Of("/project/BannedSymbols.txt", "T:System.Random"))
            .WithFile(InMemoryText.Of("/project/seeds/notes.rst", "Not a text."))
            .Generate();

        Assert.Equal(["Corpus.g.cs", "Entities.g.cs", "Speakers.g.cs"], outcome.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(outcome.Findings);
    }

    [Fact]
    public void Without_the_targets_nothing_is_generated() =>
        Assert.Empty(Project.WithoutTargets().Generate().CompilesWithoutWarnings().Sources);

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var project = Project.WithText("a.txt", "A text\nAnn Lee said so.\n").WithText("b.txt", "B text\nBob Ray said so.\n");

        Assert.Equal(
            project.Generate().Sources.OrderBy(source => source.Key, StringComparer.Ordinal),
            project.WithTextsReversed().Generate().Sources.OrderBy(source => source.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void The_characters_of_a_namespace_are_those_of_the_compiler() => Assert.All(
        Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(static code => (char)code),
        static c => Assert.Equal(
            (SyntaxFacts.IsIdentifierStartCharacter(c), SyntaxFacts.IsIdentifierPartCharacter(c)),
            (ValidNamespace.IsStart(c), ValidNamespace.IsPart(c))));
}
