using StatementsGen.Compiled;
using StatementsGen.Decoding;
using StatementsGen.Reading;
using StatementsGen.Tables;

namespace StatementsGen.Tests.Compiled;

public sealed class CompiledTablesTests
{
    private const string Text = "The bridge\nAnn Lee said that the bridge holds. It does.\n";

    private static readonly DocumentTable Table = DocumentTableWriter.Write(OutlineReader.Read(Text, CancellationToken.None));

    private readonly List<int> _opened = [];
    private readonly CompiledCorpus _corpus;

    public CompiledTablesTests() => _corpus = CompiledCorpus.OfTables("a.txt\nb.txt\nbridge.txt", static () => "A\nB\nTheBridge", index =>
    {
        _opened.Add(index);
        return new CompiledDocument(
            typeof(CompiledTablesTests), "TheBridge", "bridge.txt", TextChecksum.Of(Text), Table.Names, Table.Spans);
    });

    [Fact]
    public void A_document_is_what_the_reader_reads() => Assert.Equal(StatementReader.Read(Text, "bridge.txt"), _corpus.Find("bridge.txt"));

    [Fact]
    public void A_document_that_was_asked_for_stays()
    {
        var document = _corpus.Find("bridge.txt");

        Assert.Same(document, _corpus[2]);
        Assert.Same(document, _corpus.FindByName("TheBridge"));
        Assert.Same(document, _corpus.ElementAt(2));
        Assert.Equal(1, _opened.Count(static index => index == 2));
    }

    [Fact]
    public void An_enumeration_holds_on_to_nothing()
    {
        var document = FirstInPassing();
        GC.Collect();

        Assert.False(document.IsAlive);
        Assert.Equal([0], _opened);
    }

    [Fact]
    public void All_threads_get_the_same_document()
    {
        var documents = Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(16).Select(_ => _corpus[1]).ToList();

        Assert.All(documents, document => Assert.Same(documents[0], document));
        Assert.Equal([1], _opened);
    }

    // In a method of its own, so that no local of the test keeps it alive.
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private WeakReference FirstInPassing() => new(_corpus.Take(1).Single());
}
