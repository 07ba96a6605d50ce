using StatementsGen.Generator.Code;
using StatementsGen.Generator.Emission;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests.Emission;

public sealed class DocumentFileTests
{
    [Fact]
    public void A_document_without_statements_has_no_class_of_constants() => Assert.DoesNotContain(
        "class Text",
        TextProject.Empty.WithText("a.txt", "").Generate().CompilesWithoutWarnings().Source("A-"),
        StringComparison.Ordinal);

    [Fact]
    public void A_statement_that_goes_on_with_a_quotation_has_a_speaker_and_no_cue()
    {
        var file = TextProject.Empty.WithText("a.txt", "A text\n“It is new,” Ann Lee said. “It is wide.”\n").Generate().Source("AText");

        Assert.Contains("/// <remarks>Ann Lee, “said”, at <c>a.txt(2,1)</c>.</remarks>\n", file, StringComparison.Ordinal);
        Assert.Contains("/// <remarks>Ann Lee, at <c>a.txt(2,28)</c>.</remarks>\n", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ann Lee and Bob Roe said that it leaks.", "Ann Lee and Bob Roe, “said”, at")]
    [InlineData("Ann Lee denied that it leaks.", "Ann Lee, “denied” (Deny), at")]
    [InlineData("Ann Lee did not say that it leaks.", "Ann Lee, “did not say” (not State), at")]
    [InlineData("Ann Lee warned drivers that it leaks.", "Ann Lee, “warned” (Warn) to drivers, at")]
    public void A_tooltip_tells_all_speakers_and_what_is_more_than_a_statement(string text, string remarks) => Assert.Contains(
        $"/// <remarks>{remarks} <c>a.txt(2,1)</c>.</remarks>\n", TextProject.Empty.WithText("a.txt", $"A text\n{text}\n").Generate().Source("AText"), StringComparison.Ordinal);

    [Fact]
    public void Each_of_several_speakers_is_a_member()
    {
        var file = TextProject.Empty.WithText("a.txt", "A text\nAnn Lee and Bob Roe told Cy Young that it leaks.\n").Generate().Source("Speakers");

        Assert.Contains(" AnnLee =", file, StringComparison.Ordinal);
        Assert.Contains(" BobRoe =", file, StringComparison.Ordinal);
        Assert.DoesNotContain("CyYoung", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_speaker_whose_role_is_not_agreed_on_keeps_the_organization() => Assert.Contains(
        "new global::StatementsGen.Speaker(\"Amina Diallo\", null, \"Bridge Institute\", kind: global::StatementsGen.EntityKind.Person);",
        TextProject.Empty
            .WithText("a.txt", "A text\nBridge Institute president Amina Diallo said that it leaks.\n")
            .WithText("b.txt", "B text\nBridge Institute director Amina Diallo said that it holds.\n")
            .Generate()
            .CompilesWithoutWarnings()
            .Source("Speakers"),
        StringComparison.Ordinal);

    [Fact]
    public void Types_stand_in_no_namespace_where_there_is_none()
    {
        var outcome = TextProject.Empty
            .WithEncoded("StatementsGenRootNamespace64", "")
            .WithEncoded("StatementsGenRoot64", "/project")
            .WithFile(InMemoryText.Of("/project/rule.txt", "The rule\nDo not run.\n"))
            .Generate()
            .CompilesWithoutWarnings();

        Assert.Contains("\npublic static partial class TheRule\n{\n", outcome.Source("TheRule"), StringComparison.Ordinal);
        Assert.All(outcome.Sources.Values, static file => Assert.DoesNotContain("\nnamespace", file, StringComparison.Ordinal));
    }

    [Fact]
    public void The_name_of_a_file_is_of_bounded_length_and_says_what_is_in_it()
    {
        var folder = string.Join('.', Enumerable.Repeat("Abcdefghi", 20));

        Assert.Equal($"{folder[..100]}-", GeneratedFile.HintName(folder, "a.txt")[..101]);
        Assert.Equal($"{folder[..100]}-", GeneratedFile.HintName(folder[..100], "a.txt")[..101]);
        Assert.Equal("AZaz09._", GeneratedFile.HintName("AZaz09._", "a.txt")[..8]);
        Assert.Equal("______", GeneratedFile.HintName("@[`{/:", "a.txt")[..6]);
        Assert.NotEqual(GeneratedFile.HintName("A", "a.txt"), GeneratedFile.HintName("A", "A.txt"));
    }

    [Theory]
    [InlineData(600, "")]
    [InlineData(601, "…")]
    public void A_comment_quotes_a_very_long_statement_up_to_a_length(int length, string end) =>
        Assert.Equal($"“{new string('x', 600)}{end}”", XmlDocumentation.Quote(new string('x', length)));

    [Fact]
    public void A_cut_does_not_part_a_surrogate_pair() => Assert.Equal(
        $"“{new string('x', 599)}…”",
        XmlDocumentation.Quote(new string('x', 599) + "\U0001F309"));

    [Fact]
    public void Half_a_surrogate_pair_at_the_end_is_replaced_in_comments_and_escaped_in_literals()
    {
        Assert.Equal("x\uFFFD", XmlDocumentation.Escape("x\uD83C"));
        Assert.Equal("\"x\\uD83C\"", CSharpText.Literal("x\uD83C"));
    }
}
