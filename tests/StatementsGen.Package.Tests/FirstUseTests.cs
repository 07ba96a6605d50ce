using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

public sealed class FirstUseTests : IClassFixture<ConsoleProject>
{
    private readonly ConsoleProject _project;

    public FirstUseTests(ConsoleProject project)
    {
        _project = project;
        _project.StartOver();
    }

    [Fact]
    public async Task Text_dropped_into_seeds_is_a_class_with_its_statements()
    {
        var seed = Assert.Single(Directory.GetFiles(Path.Combine(TestedBuild.RepositoryRoot, "seeds"), "*.txt"));
        _project.Write("seeds/banned-ttp.txt", await File.ReadAllBytesAsync(seed, TestContext.Current.CancellationToken));
        _project.Write(
            "Program.cs",
            """
            using Newsroom.Seeds;

            Console.WriteLine(BannedTtp.Title);
            Console.WriteLine(BannedTtp.DuringAWeeklyPressBriefingFO.Speaker.Name);
            Console.WriteLine(BannedTtp.Document.Statements.Count);
            foreach (var statement in Corpus.Statements)
            {
                Console.WriteLine($"{statement.Position} {statement.Text[..20]}");
            }
            """);

        (await _project.BuildAsync()).AssertSucceeded();

        (await _project.RunAsync()).AssertPrinted(
            "Banned TTP",
            "Mumtaz Zahra Baloch",
            "12",
            "(2,1) The Foreign Office o",
            "(3,1) During a weekly pres",
            "(4,1) This stance comes in",
            "(5,1) Baloch emphasized Pa",
            "(6,1) She highlighted the ",
            "(7,1) Additionally, she re",
            "(8,1) The statement unders",
            "(8,138) It reflects the coun",
            "(9,1) Furthermore, Pakista",
            "(10,1) By reiterating its c",
            "(11,1) In light of ongoing ",
            "(12,1) The rejection of tal");
    }

    [Fact]
    public async Task Project_without_a_text_has_an_empty_corpus()
    {
        _project.Write("Program.cs", "Console.WriteLine(Newsroom.Seeds.Corpus.Documents.Count);");

        (await _project.BuildAsync()).AssertSucceeded();

        (await _project.RunAsync()).AssertPrinted("0");
    }
}
