using CsCheck;
using StatementsGen.Compiled;

namespace StatementsGen.Tests.Compiled;

public sealed class CompiledCorpusTests
{
    private readonly List<int> _loaded = [];
    private readonly CompiledCorpus _corpus;

    public CompiledCorpusTests() => _corpus = new CompiledCorpus("a.txt\nb.txt\nc/d.txt", static () => "A\nB\nC.B", index =>
    {
        _loaded.Add(index);
        return new StatementDocument($"D{index}", "", "", [new Statement($"{index}.1"), new Statement($"{index}.2")]);
    });

    [Fact]
    public void Counting_loads_nothing()
    {
        Assert.Equal(3, _corpus.Count);
        Assert.Empty(_loaded);
    }

    [Fact]
    public void An_index_outside_says_how_many_there_are() =>
        Assert.Contains("There are 3 documents.", Assert.Throws<ArgumentOutOfRangeException>(() => _corpus[3]).Message, StringComparison.Ordinal);

    [Fact]
    public void The_first_document_is_found_by_its_name_too() => Assert.Equal("D0", _corpus.FindByName("A")?.Name);

    [Fact]
    public void A_document_is_found_by_its_path_and_no_other_is_loaded()
    {
        Assert.Equal("D2", _corpus.Find("c/d.txt")?.Name);
        Assert.Equal([2], _loaded);
    }

    [Theory]
    [InlineData("d.txt")]
    [InlineData("A.txt")]
    [InlineData("")]
    public void A_path_that_is_not_there_gives_none(string path) => Assert.Null(_corpus.Find(path));

    [Fact]
    public void Statements_come_in_order_and_load_as_far_as_they_are_read()
    {
        Assert.Equal(["0.1", "0.2", "1.1"], _corpus.Statements.Take(3).Select(statement => statement.Text));
        Assert.Equal([0, 1], _loaded);
    }

    [Fact]
    public void Documents_can_be_listed_and_indexed()
    {
        Assert.Equal(["D0", "D1", "D2"], _corpus.Select(document => document.Name));
        Assert.Equal("D1", _corpus[1].Name);
        Assert.Throws<ArgumentOutOfRangeException>(() => _corpus[3]);
    }

    [Fact]
    public void A_corpus_can_be_empty() => Assert.Empty(new CompiledCorpus("", static () => "", _ => throw new InvalidOperationException()));

    [Theory]
    [InlineData("A", "D0")]
    [InlineData("B", "D1")]
    [InlineData("C.B", "D2")]
    public void A_document_is_found_by_its_name_with_its_namespace_before_one_without(string name, string found) =>
        Assert.Equal(found, _corpus.FindByName(name)?.Name);

    [Theory]
    [InlineData("X.A", "D0")]
    [InlineData("A", "D0")]
    [InlineData("B", null)]
    [InlineData("C", null)]
    public void A_name_without_its_namespace_finds_the_one_document_that_has_it(string name, string? found) => Assert.Equal(
        found,
        new CompiledCorpus("1\n2\n3", static () => "X.A\nX.B\nY.B", static index => new StatementDocument($"D{index}", "", "", [])).FindByName(name)?.Name);

    [Fact]
    public void Paths_are_found_as_an_array_finds_them() => Gen.String[Gen.Char["ab/"], 0, 4].HashSet[1, 12].Select(Gen.String[Gen.Char["ab/"], 0, 5]).Sample(
        static (paths, sought) =>
        {
            string[] sorted = [.. paths.Select(static path => path + "x").Order(StringComparer.Ordinal)];

            Assert.Equal(Math.Max(-1, Array.BinarySearch(sorted, sought, StringComparer.Ordinal)), new LineList(string.Join('\n', sorted)).BinarySearch(sought));
        });
}
