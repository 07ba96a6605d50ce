using System.Reflection;
using System.Reflection.Emit;
using CsCheck;
using StatementsGen.Compiled;
using StatementsGen.Decoding;
using StatementsGen.Reading;
using StatementsGen.Tables;

namespace StatementsGen.Tests.Compiled;

public sealed class CompiledDocumentTests
{
    private const string Text = "The bridge\nAnn Lee said that the bridge holds. It does.\n";

    private static readonly DocumentTable Table = DocumentTableWriter.Write(OutlineReader.Read(Text, CancellationToken.None));

    [Fact]
    public void The_document_is_what_the_reader_reads() => Assert.Equal(StatementReader.Read(Text, "bridge.txt"), Compile().Document);

    [Fact]
    public void The_document_is_made_once()
    {
        var compiled = Compile();

        Assert.Same(compiled.Document, compiled.Document);
        Assert.Same(compiled.Document.Statements[1], compiled.Statement(1));
        Assert.Same(compiled.Document.Statements[0], compiled.Attributed(0));
    }

    [Fact]
    public void All_threads_get_the_same_document()
    {
        var compiled = Compile();

        var documents = Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(16).Select(_ => compiled.Document).ToList();

        Assert.All(documents, document => Assert.Same(documents[0], document));
    }

    [Fact]
    public void A_warm_read_allocates_nothing()
    {
        var compiled = Compile();
        _ = compiled.Statement(0).Text;

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = compiled.Statement(0).Text;

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void A_missing_text_says_which_and_how_it_gets_there()
    {
        var exception = Assert.Throws<CompiledTextException>(() => Compile(path: "gone.txt").Document);

        Assert.Contains("'gone.txt' is not in StatementsGen.Tests", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'stg/gone.txt'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_text_than_the_compiled_one_says_so()
    {
        var exception = Assert.Throws<CompiledTextException>(() => Compile(checksum: 1).Document);

        Assert.Contains("'bridge.txt' in StatementsGen.Tests is not the one", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_another_version_says_so()
    {
        var exception = Assert.Throws<CompiledTextException>(() => Compile(spans: "C").Document);

        Assert.Contains("another version of StatementsGen", exception.Message, StringComparison.Ordinal);
        Assert.IsType<FormatException>(exception.InnerException);
    }

    [Fact]
    public void A_damaged_table_says_so_or_gives_a_document() => Gen.Select(Gen.Int[0, Table.Spans.Length - 1], Gen.Char["ABgh+/9!"], Gen.Int[0, 3]).Sample(
        static (place, digit, more) =>
        {
            var damaged = Table.Spans[..place] + new string(digit, more) + Table.Spans[(place + 1)..];

            var exception = Record.Exception(() => Compile(spans: damaged).Document);

            Assert.True(exception is null or CompiledTextException, $"{damaged}: {exception}");
        });

    [Fact]
    public void An_owner_without_resources_says_that_the_text_is_missing()
    {
        // What a tool that merges or trims assemblies may leave: a type of another assembly, or one without its resources.
        var made = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Made"), AssemblyBuilderAccess.Run);
        var owner = made.DefineDynamicModule("Made").DefineType("Owner").CreateType();

        Assert.All([owner, typeof(object)], static type =>
        {
            var exception = Assert.Throws<CompiledTextException>(() => Compile(owner: type).Document);
            Assert.Contains($"'bridge.txt' is not in {type.Assembly.GetName().Name}: ", exception.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_fault_is_thrown_anew_each_time()
    {
        var compiled = Compile(path: "gone.txt");

        Assert.Throws<CompiledTextException>(() => compiled.Document);
        Assert.Throws<CompiledTextException>(() => compiled.Document);
    }

    private static CompiledDocument Compile(string path = "bridge.txt", ulong? checksum = null, string? spans = null, Type? owner = null) => new(
        owner ?? typeof(CompiledDocumentTests), "TheBridge", path, checksum ?? TextChecksum.Of(Text), Table.Names, spans ?? Table.Spans);
}
