using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Documents;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Tests.Corpus;

/// <summary>Which documents stand in which file.</summary>
public sealed class FileLayoutTests
{
    private static readonly GeneratorSettings Settings = new("/project/seeds/", "MyApp.Seeds", true, true, Detail.Statements);

    [Fact]
    public void Each_document_has_a_file_up_to_a_number_of_them()
    {
        Assert.Equal(FileLayout.Documents, FileLayouts.For(FileLimits.Default.MostFiles, Settings, FileLimits.Default));
        Assert.Equal(FileLayout.Groups, FileLayouts.For(FileLimits.Default.MostFiles + 1, Settings, FileLimits.Default));
        Assert.Equal(FileLayout.Parts, FileLayouts.For(1, Settings with { Detail = Detail.Documents }, FileLimits.Default));
        Assert.Equal(FileLayout.Parts, FileLayouts.For(1, Settings with { Detail = Detail.Corpus }, FileLimits.Default));
        Assert.Equal(FileLayout.None, FileLayouts.For(1, null, FileLimits.Default));
    }

    [Theory]
    [InlineData(0, new int[0])]
    [InlineData(31, new[] { 31 })]
    [InlineData(32, new[] { 32 })]
    [InlineData(33, new[] { 32, 1 })]
    [InlineData(70, new[] { 32, 32, 6 })]
    public void A_part_holds_thirty_two_documents_but_the_last(int count, int[] sizes)
    {
        var models = Documents(count);

        var parts = CorpusPart.Partition(models, FileLayout.Parts).ToList();

        Assert.Equal(sizes, parts.Select(static part => part.Documents.Count));
        Assert.Equal(Enumerable.Range(0, parts.Count), parts.Select(static part => part.Number));
        Assert.Equal(Enumerable.Range(0, parts.Count).Select(static number => 32 * number), parts.Select(static part => part.First));
        Assert.Equal(models.Select(static model => model.Key.Path), parts.SelectMany(static part => part.Documents).Select(static model => model.Key.Path));
        Assert.Empty(CorpusPart.Partition(models, FileLayout.Documents));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1_000)]
    public void A_group_begins_with_a_document_whose_path_says_so_or_when_the_one_before_is_full(int count)
    {
        var models = Documents(count);

        var groups = DocumentGroup.Partition(models, FileLayout.Groups, FileLimits.Default).ToList();

        Assert.Equal(models.Select(static model => model.Key.Path), groups.SelectMany(static group => group.Documents).Select(static model => model.Key.Path));
        Assert.All(groups, static group => Assert.InRange(group.Documents.Count, 1, 32));
        Assert.All(groups.SkipLast(1).Zip(groups.Skip(1)), static pair => Assert.True(pair.First.Documents.Count == 32 || Begins(pair.Second.Documents[0])));
        Assert.All(groups, static group => Assert.DoesNotContain(group.Documents.Skip(1), Begins));
        Assert.Empty(DocumentGroup.Partition(models, FileLayout.Documents, FileLimits.Default));

        static bool Begins(DocumentModel model) => StableHash.NumberOf(model.Key.Path) % 16 == 0;
    }

    [Fact]
    public void A_document_has_the_class_that_the_index_gives_it()
    {
        // In the order of a build, which is none.
        ValueList<DocumentModel> models = [Keys.Document("b.txt"), Keys.Document("a.txt")];
        ValueList<CorpusDocument> documents =
        [
            new(models[1].Key, "A", Position: 1),
            new(models[0].Key, "Other", Position: 0),
        ];

        var ordered = OrderedModels.Of(models, documents);

        Assert.Equal(["a.txt A", "b.txt Other"], ordered.Select(static model => $"{model.Key.Path} {model.ClassName}"));
        Assert.Same(models[1], ordered[0]);
    }

    private static ValueList<DocumentModel> Documents(int count) =>
        [.. Enumerable.Range(0, count).Select(static i => Keys.Document($"{i:D4}.txt"))];
}
