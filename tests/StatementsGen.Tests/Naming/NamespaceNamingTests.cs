using StatementsGen.Naming;

namespace StatementsGen.Tests.Naming;

public sealed class NamespaceNamingTests
{
    [Theory]
    [InlineData("a.txt", "")]
    [InlineData("/a.txt", "")]
    [InlineData("press/a.txt", "Press")]
    [InlineData("press/2024 may/a.txt", "Press._2024May")]
    [InlineData("press//notes/a.txt", "Press.Notes")]
    [InlineData("…/a.txt", "_")]
    [InlineData("press/…/a.txt", "Press._")]
    [InlineData("corpus/a.txt", "Corpus_Folder")]
    [InlineData("Speakers/old/a.txt", "Speakers_Folder.Old")]
    [InlineData("entities/a.txt", "Entities_Folder")]
    [InlineData("press/corpus/a.txt", "Press.Corpus")]
    [InlineData("corpus texts/a.txt", "CorpusTexts")]
    public void A_namespace_follows_the_folders_and_gives_way_to_what_stands_beside_it(string path, string space) =>
        Assert.Equal(space, NamespaceNaming.OfText(path));

    [Theory]
    [InlineData("", "", "")]
    [InlineData("Press", "", "Press")]
    [InlineData("", "Press", "Press")]
    [InlineData("Seeds", "Press.Notes", "Seeds.Press.Notes")]
    public void Parts_are_joined_by_a_dot_where_there_are_two(string parent, string child, string joined) =>
        Assert.Equal(joined, NamespaceNaming.Join(parent, child));
}
