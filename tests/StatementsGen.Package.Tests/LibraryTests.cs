using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

public sealed class LibraryTests
{
    private readonly ConsumerProject _library;
    private readonly ConsumerProject _program;

    public LibraryTests(PackageFeed feed)
    {
        _library = new ConsumerProject(feed, "Archive");
        _library.Write("seeds/harbour.txt", "Harbour News\nThe harbour opens in May.\nAda Miller said the bridge is safe.");
        _program = new ConsumerProject(feed, "Reader");
        _program.WriteProjectFile("net10.0", "<OutputType>Exe</OutputType>", _library.Reference);
    }

    [Fact]
    public async Task Program_sees_the_statements_of_a_library_and_keeps_its_own_seeds_to_itself()
    {
        _library.WriteProjectFile("net10.0", "", _library.PackageReference);
        _program.Write("seeds/own.txt", "This is no statement file.");
        _program.Write(
            "Program.cs",
            """
            using System;

            Console.WriteLine(Archive.Seeds.HarbourNews.TheHarbourOpensInMay.Position);
            foreach (var statement in Archive.Seeds.Corpus.Statements)
            {
                Console.WriteLine(statement);
            }

            var own = System.Reflection.Assembly.GetExecutingAssembly();
            Console.WriteLine($"{own.GetTypes().Length} {own.GetManifestResourceNames().Length}");
            """);

        (await _program.RestoreAndBuildAsync()).AssertSucceeded();

        (await _program.RunAsync()).AssertPrinted(
            "(2,1)",
            "The harbour opens in May.",
            "Ada Miller said the bridge is safe.",
            "1 0");
    }

    [Fact]
    public async Task Library_in_CSharp_7_makes_records_that_a_modern_program_copies()
    {
        _library.WriteProjectFile("netstandard2.0", "", _library.PackageReference);
        _library.Write(
            "Made.cs",
            """
            namespace Archive
            {
                public static class Made
                {
                    public static StatementsGen.AttributedStatement ByHand() =>
                        new StatementsGen.AttributedStatement("Ada says no.", new StatementsGen.Speaker("Ada", role: "mayor"), "says", "no");
                }
            }
            """);
        _program.Write(
            "Program.cs",
            """
            using System;

            var copy = Archive.Made.ByHand() with { Index = 7, Cue = "said" };
            Console.WriteLine($"{copy.Index} {copy.Speaker} {copy.Cue}");
            Console.WriteLine(Archive.Seeds.HarbourNews.AdaMillerSaidTheBridgeIs.Speaker with { Role = "engineer" });
            Console.WriteLine(new StatementsGen.Statement("Yes.") { Index = 3 }.Index);
            """);

        (await _program.RestoreAndBuildAsync()).AssertSucceeded();

        (await _program.RunAsync()).AssertPrinted("7 Ada (mayor) said", "Ada Miller (engineer)", "3");
    }

    // Compiled against the library's oldest framework, run with its newest: setters of both must be the same to the run time.
    [Fact]
    public async Task Library_for_netstandard_copies_records_when_run_on_a_modern_framework()
    {
        _library.WriteProjectFile("netstandard2.0", "<LangVersion>latest</LangVersion>", _library.PackageReference);
        _library.Write(
            "Copied.cs",
            """
            namespace Archive;

            public static class Copied
            {
                public static StatementsGen.Statement First() => Seeds.HarbourNews.TheHarbourOpensInMay with { Index = 7 };

                public static StatementsGen.AttributedStatement Second() =>
                    Seeds.HarbourNews.AdaMillerSaidTheBridgeIs with { Speaker = new StatementsGen.Speaker("Bob") };
            }
            """);
        _program.Write(
            "Program.cs",
            """
            System.Console.WriteLine($"{Archive.Copied.First().Index} {Archive.Copied.Second().Speaker}");
            """);

        (await _program.RestoreAndBuildAsync()).AssertSucceeded();

        (await _program.RunAsync()).AssertPrinted("7 Bob");
    }

    [Fact]
    public async Task Strictest_project_gets_no_warning()
    {
        _library.WriteProjectFile(
            "net10.0",
            """
            <Nullable>enable</Nullable>
            <AnalysisMode>All</AnalysisMode>
            <AnalysisLevel>latest</AnalysisLevel>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <WarningLevel>9999</WarningLevel>
            """,
            _library.PackageReference);
        _library.Write("Assembly.cs", "[assembly: System.CLSCompliant(false)]\n[assembly: System.Runtime.InteropServices.ComVisible(false)]");

        (await _library.RestoreAndBuildAsync()).AssertSucceeded();
    }
}
