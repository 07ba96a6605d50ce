using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

/// <summary>Markdown files of a user, read by the compiler and at run time.</summary>
public sealed class MarkdownTests(PackageFeed feed)
{
    private const string Rules =
        """
        # Harbour rules

        ## Berths {#berths}

        A guest may stay for **three** nights, said [Ada Lind](https://a.example).

        - The fee is paid &amp; noted at once.

        ## Noise

        It ends at ten.
        """;

    [Fact]
    public async Task Compiled_page_has_sections_and_needs_no_parser_at_run_time()
    {
        var project = Project(readsAtRunTime: false);
        project.Write(
            "Program.cs",
            """
            using Newsroom.Seeds;

            foreach (var statement in HarbourRules.Document.Statements)
            {
                Console.WriteLine($"{HarbourRules.Document.BlockOf(statement)!.Kind} {HarbourRules.Document.SectionOf(statement)!.Heading}: {statement}");
            }

            Console.WriteLine(HarbourRules.AGuestMayStayForThree.Speaker);
            Console.WriteLine(HarbourRules.Sections.Berths.Statements.Count);
            Console.WriteLine(Directory.GetFiles(AppContext.BaseDirectory, "*ark*.dll").Length);
            """);

        (await project.RestoreAndBuildAsync()).AssertSucceeded();

        (await project.RunAsync()).AssertPrinted(
            "Paragraph Berths: A guest may stay for three nights, said Ada Lind.",
            "Item Berths: The fee is paid & noted at once.",
            "Paragraph Noise: It ends at ten.",
            "Ada Lind",
            "2",
            "0");
    }

    [Fact]
    public async Task Page_that_is_read_at_run_time_equals_the_compiled_one()
    {
        var project = Project(readsAtRunTime: true);
        project.Write(
            "Program.cs",
            """
            using Newsroom.Seeds;
            using StatementsGen.Markdown;

            var compiled = HarbourRules.Document;
            Console.WriteLine(MarkdownReader.Read(compiled.Text, compiled.Path, compiled.Name) == compiled);
            """);

        (await project.RestoreAndBuildAsync()).AssertSucceeded();

        (await project.RunAsync()).AssertPrinted("True");
    }

    private ConsumerProject Project(bool readsAtRunTime)
    {
        var project = new ConsumerProject(feed, "Newsroom");
        project.WriteProjectFile(
            "net10.0",
            "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>",
            project.PackageReference + (readsAtRunTime ? project.MarkdownReference : ""));
        project.Write("seeds/rules.md", Rules);
        return project;
    }
}
