using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests;

public sealed class LanguageVersionTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.CSharp9, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.CSharp9, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.Latest, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.Latest, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.Preview, NullableContextOptions.Enable)]
    public void Generated_code_compiles_without_warnings(LanguageVersion version, NullableContextOptions nullable)
    {
        var project = SampleTexts.Names.Aggregate(
            TextProject.Empty.WithText("seed.txt", SampleTexts.Seed).In(version, nullable),
            (project, name) => project.WithText("texts/" + name, SampleTexts.Read(name)));

        project.Generate().CompilesWithoutWarnings();
    }

    [Fact]
    public void Code_in_C_sharp_7_3_can_make_and_read_statements() => TextProject.Empty
        .WithText("seed.txt", SampleTexts.Seed)
        .In(LanguageVersion.CSharp7_3, NullableContextOptions.Disable)
        .WithCode("""
            using StatementsGen;

            namespace MyApp
            {
                internal static class Uses
                {
                    public const string Constant = Seeds.BannedTtp.Text.BalochEmphasizedPakistansExpectationFor;

                    public static string Name => Seeds.BannedTtp.DuringAWeeklyPressBriefingFO.Speaker.Name;

                    public static Statement ByHand() => new AttributedStatement("Ann said so.", new Speaker("Ann"), "said", "so");
                }
            }
            """)
        .Generate()
        .CompilesWithoutWarnings();

    [Fact]
    public void What_is_not_found_is_null_for_code_that_heeds_it()
    {
        var outcome = TextProject.Empty
            .WithText("rules.txt", "House rules\nDo not run.\n")
            .WithCode("internal static class Uses { public static string First => MyApp.Seeds.Corpus.Find(\"rules.txt\").Text + MyApp.Seeds.Corpus.FindByName(\"Rules\").Text; }")
            .Generate();

        Assert.Equal(["CS8602", "CS8602"], outcome.Compilation.GetDiagnostics(TestContext.Current.CancellationToken).Select(static finding => finding.Id));
    }

    [Fact]
    public void A_statement_is_never_null_for_code_that_heeds_it()
    {
        var compilation = TextProject.Empty.WithText("rules.txt", "House rules\nDo not run.\n").Generate().CompilesWithoutWarnings().Compilation;

        var statement = Assert.IsType<IFieldSymbol>(compilation.GetTypeByMetadataName("MyApp.Seeds.HouseRules")!.GetMembers("DoNotRun").Single(), exactMatch: false);

        Assert.Equal(NullableAnnotation.NotAnnotated, statement.NullableAnnotation);
    }
}
