namespace StatementsGen.Package.Tests.AwkwardTexts;

public sealed class AwkwardTextTests : IClassFixture<AwkwardProject>
{
    private readonly AwkwardProject _project;

    public AwkwardTextTests(AwkwardProject project) => _project = project;

    public static TheoryData<string> Paths => [.. AwkwardText.All.Select(static text => text.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Compiled_document_has_the_exact_text_and_is_the_one_that_the_reader_reads(string path) =>
        Assert.Contains($"{path}: text True, document True", _project.Result.Output.Split('\n'));

    [Fact]
    public void Corpus_has_each_text_once() =>
        Assert.EndsWith($"\n{AwkwardText.All.Count} documents", _project.Result.Output, StringComparison.Ordinal);
}
