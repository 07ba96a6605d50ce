using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text.Json;

namespace StatementsGen.Tests.Compiled;

/// <summary>Assemblies that earlier versions compiled work with this library. <c>tests/Kept/make</c> makes them; its README says when.</summary>
public sealed class KeptAssemblyTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Kept");

    public static TheoryData<string> Assemblies =>
        [.. Directory.GetFiles(Folder, "*.dll", SearchOption.AllDirectories).Select(static file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Its_documents_are_those_that_were_compiled(string assembly)
    {
        var json = File.ReadAllText(Path.Combine(Folder, Path.GetDirectoryName(assembly)!, "documents.json"));

        var expected = JsonSerializer.Deserialize<ValueList<StatementDocument>>(json);

        Assert.Equal(expected, DocumentsOf(Load(assembly)));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void All_that_its_classes_hold_can_be_made(string assembly)
    {
        foreach (var type in Load(assembly).GetTypes().Where(static type => !type.ContainsGenericParameters))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            Assert.All(type.GetProperties(BindingFlags.Public | BindingFlags.Static), static property => Assert.NotNull(property.GetValue(null)));
        }
    }

    [Fact]
    public void Each_form_of_generated_code_is_kept() => Assert.Equal(
        ["Corpus.dll", "Documents.dll", "Statements.dll"],
        Assemblies.Select(static row => Path.GetFileName(row.Data)).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_member_is_the_statement_of_its_document()
    {
        foreach (var assembly in Assemblies.Select(static row => row.Data).Where(static path => Path.GetFileName(path) == "Statements.dll"))
        {
            var kept = Load(assembly);

            var member = kept.GetType("Kept.Texts.TheHarbourOpensEarly")!.GetField("Word")!.GetValue(null);

            Assert.Same(DocumentsOf(kept).Single(static document => document.Name == "TheHarbourOpensEarly").Statements[1], member);
        }
    }

    // Each in a context of its own: they all have the same name.
    private static Assembly Load(string assembly) =>
        new AssemblyLoadContext(assembly).LoadFromAssemblyPath(Path.Combine(Folder, assembly));

    private static ValueList<StatementDocument> DocumentsOf(Assembly kept) =>
        new((IEnumerable<StatementDocument>)kept.GetType("Kept.Texts.Corpus")!.GetProperty("Documents")!.GetValue(null)!);
}
