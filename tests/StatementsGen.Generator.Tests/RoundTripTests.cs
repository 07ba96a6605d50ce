using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests;

/// <summary>The one property that all rests on: what generated code holds is what the reader reads.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Texts => [.. SampleTexts.Names];

    [Fact]
    public void The_compiled_seed_equals_the_read_seed()
    {
        var compiled = TextProject.Empty.WithText("000_a13c754219b7ab48.txt", SampleTexts.Seed).Generate().LoadDocuments().Single();

        Assert.Equal(StatementReader.Read(SampleTexts.Seed, "000_a13c754219b7ab48.txt"), compiled);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_compiled_text_equals_the_read_text(string name)
    {
        var text = SampleTexts.Read(name);

        var compiled = TextProject.Empty.WithText(name, text).Generate().LoadDocuments().Single();

        Assert.Equal(text, compiled.Text);
        Assert.Equal(StatementReader.Read(text, name), compiled);
    }

    [Theory]
    [InlineData("Statements")]
    [InlineData("Documents")]
    [InlineData("Corpus")]
    public void All_texts_together_equal_the_texts_read_one_by_one(string detail)
    {
        var project = SampleTexts.Names.Aggregate(TextProject.Empty.WithSetting("StatementsGenDetail", detail), (project, name) => project.WithText(name, SampleTexts.Read(name)));

        var compiled = project.Generate().LoadDocuments();

        Assert.Equal(SampleTexts.Names.Select(name => StatementReader.Read(SampleTexts.Read(name), name)), compiled);
    }

    [Fact]
    public void A_compiled_folder_equals_the_folder_read_at_run_time()
    {
        (string Path, string Text)[] texts =
        [
            ("press-2024/bridge.txt", "The bridge opens\nAnn Lee said that it holds.\n"),
            ("press-2024/no title.txt", "It rains. It pours, she added."),
            ("press.txt", "Document\nThe pier stays.\n"),
            ("!.txt", ""),
        ];
        var folder = Directory.CreateTempSubdirectory("statements-");
        folder.CreateSubdirectory("press-2024");
        Assert.All(texts, text => File.WriteAllText(Path.Combine(folder.FullName, text.Path), text.Text));

        var compiled = texts.Aggregate(TextProject.Empty, (project, text) => project.WithText(text.Path, text.Text)).Generate().LoadDocuments();

        Assert.Equal(compiled, StatementReader.ReadFolder(folder.FullName));
        folder.Delete(recursive: true);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Each_constant_and_each_member_is_its_statement(string name)
    {
        var assembly = TextProject.Empty.WithText(name, SampleTexts.Read(name)).Generate().Load();
        var document = StatementReader.Read(SampleTexts.Read(name), name);
        var type = assembly.GetType($"MyApp.Seeds.{document.Name}")!;

        var members = type.GetFields().Where(field => !field.IsLiteral).Select(field => (Statement)field.GetValue(null)!);
        var constants = type.GetNestedType("Text")?.GetFields().Select(field => (string)field.GetRawConstantValue()!) ?? [];

        Assert.Equal(document.Statements, members);
        Assert.Equal(document.Statements.Select(statement => statement.Text), constants);
    }

    [Theory]
    [InlineData("Statements")]
    [InlineData("Documents")]
    [InlineData("Corpus")]
    public void More_documents_than_one_method_loads_are_all_found(string detail)
    {
        var project = Enumerable.Range(0, 100).Aggregate(TextProject.Empty.WithSetting("StatementsGenDetail", detail), (project, i) =>
            project.WithText($"{i:D3}.txt", $"Number {i}\nThis is text number {i}.\n"));

        var documents = project.Generate().LoadDocuments();

        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"Number {i}"), documents.Select(document => document.Title));
    }
}
