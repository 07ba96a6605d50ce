using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests.Emission;

public sealed class NameIndexFileTests
{
    [Theory]
    [InlineData(5, "<c>0.txt</c>, <c>1.txt</c>, <c>2.txt</c>, <c>3.txt</c>, <c>4.txt</c>.")]
    [InlineData(6, "<c>0.txt</c>, <c>1.txt</c>, <c>2.txt</c>, <c>3.txt</c>, <c>4.txt</c> and 1 more.")]
    public void A_name_tells_the_first_five_documents_that_have_it(int count, string documents) => Assert.Contains(
        $"/// <remarks>In {documents}</remarks>\n        public static readonly global::StatementsGen.Speaker AnnLee =",
        Enumerable.Range(0, count)
            .Aggregate(TextProject.Empty, static (project, i) => project.WithText($"{i}.txt", $"Text {i}\nAnn Lee said that it leaks.\n"))
            .Generate()
            .Source("Speakers"),
        StringComparison.Ordinal);

    [Fact]
    public void An_entity_has_all_its_aliases() => Assert.Contains(
        "new global::StatementsGen.Entity(\"Laura Mae Finch\", global::StatementsGen.ValueList.Create(\"Finch\", \"Laura\"), kind: global::StatementsGen.EntityKind.Person);",
        TextProject.Empty
            .WithText("a.txt", "A text\nLaura Mae Finch said so. Finch left. Then Laura smiled.\n")
            .Generate()
            .CompilesWithoutWarnings()
            .Source("Entities"),
        StringComparison.Ordinal);
}
