using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatementsGen.Generator.Tests.Harness;
using StatementsGen.Markdown;
using StatementsGen.Readme.Tests.Blocks;

namespace StatementsGen.Readme.Tests;

/// <summary>The C# in the READMEs compiles over the texts of <c>seeds/</c> and those that the page shows, and prints what the page says.</summary>
public sealed partial class CSharpBlockTests
{
    private const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using StatementsGen;
        global using MyApp.Seeds;
        global using MyApp.Seeds.Press;
        """;

    public static TheoryData<string> Places => [.. Readmes.In("csharp").Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task It_compiles_and_gives_the_output_that_follows_it(string place)
    {
        var block = Readmes.At(place);
        var project = ProjectOf(block);
        var outcome = project.Generate();

        Assert.Empty(outcome.Findings);
        outcome.CompilesWithoutWarnings();
        var findings = (await project.CheckQuotationsAsync()).Select(finding => Range().Replace(finding, "$1: error "));
        var output = Readmes.OutputOf(block);
        Assert.Equal(output is { IsBuildOutput: true } ? output.Text : "", string.Join('\n', findings));
        if (block.Prints)
        {
            Assert.NotNull(output);
            Assert.Equal(output.Text, Run(outcome));
        }
    }

    private static TextProject ProjectOf(ReadmeBlock block)
    {
        // Pages do not document what they declare.
        var project = TextProject.Empty.WithoutWarning("CS1591").WithCode(Usings)
            .WithReference(MetadataReference.CreateFromFile(typeof(MarkdownReader).Assembly.Location));
        var seeds = Path.Combine(TestedBuild.RepositoryRoot, "seeds");
        foreach (var file in Directory.GetFiles(seeds, "*.txt", SearchOption.AllDirectories))
        {
            project = project.WithText(Path.GetRelativePath(seeds, file).Replace('\\', '/'), File.ReadAllText(file));
        }

        foreach (var text in Readmes.Blocks.Where(other => other.File == block.File && other.Path.Length > 0))
        {
            project = project.WithText(text.Path["seeds/".Length..], text.Text + "\n");
        }

        // The metadata of a page's texts is checked against the types that the page declares.
        foreach (var other in Readmes.In("csharp").Where(other => other.File == block.File && other != block && other.Text.StartsWith("[StatementMetadata", StringComparison.Ordinal)))
        {
            project = project.WithCode(other.Text);
        }

        return project.WithCode(Program(block));
    }

    // Statements go into a method that a test can call. Declarations stay as they are, so that findings are at their lines.
    private static string Program(ReadmeBlock block)
    {
        var root = CSharpSyntaxTree.ParseText(block.Text).GetCompilationUnitRoot();
        if (!root.Members.OfType<GlobalStatementSyntax>().Any())
        {
            return block.Text;
        }

        var statements = block.Text[root.Members[0].FullSpan.Start..];
        var text = Readmes.Beside(block).TakeWhile(other => other != block).LastOrDefault(other => other.Language == "text");
        return $$"""
            {{root.Usings.ToFullString()}}
            public static class Example
            {
                private const string text = {{SymbolDisplay.FormatLiteral(text?.Text ?? "", quote: true)}};

                public static void Run()
                {
            {{statements}}
                }
            }
            """;
    }

    // Tests of a class run one after the other, so nobody else prints meanwhile.
    private static string Run(GeneratorOutcome outcome)
    {
        var console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Environment.CurrentDirectory = TestedBuild.RepositoryRoot;
        Console.SetOut(output);
        try
        {
            outcome.Load().GetType("Example")!.GetMethod("Run")!.Invoke(null, null);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString().TrimEnd('\n');
    }

    [GeneratedRegex(@"^(\(\d+,\d+\))-\(\d+,\d+\) ")]
    private static partial Regex Range();
}
