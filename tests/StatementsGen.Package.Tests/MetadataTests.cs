using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

/// <summary>Front matter and keys as users have them: the package brings its YAML library into the compiler.</summary>
public sealed class MetadataTests
{
    private const string Text = "\uFEFF---\r\nname: Opening\r\ntitle: The harbour opens\r\ncount: 3\r\nwhen: 2024-05-31T09:30:00+02:00\r\nparts: [quay, pier]\r\n---\r\nThe harbour opens in May. {#opens}\r\n";

    private readonly ConsumerProject _library;
    private readonly ConsumerProject _program;

    public MetadataTests(PackageFeed feed)
    {
        _library = new ConsumerProject(feed, "Archive");
        _program = new ConsumerProject(feed, "Reader");
        _program.WriteProjectFile("net10.0", "<OutputType>Exe</OutputType>", _library.Reference);
    }

    [Fact]
    public async Task Library_in_CSharp_7_for_netstandard_has_typed_metadata_and_pinned_names()
    {
        _library.WriteProjectFile("netstandard2.0", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", _library.PackageReference);
        _library.Write("seeds/press/harbour.txt", Text);
        _library.Write(
            "Release.cs",
            """
            using System;
            using System.Collections.Generic;
            using StatementsGen;

            namespace Archive
            {
                [StatementMetadata("press/**")]
                public sealed class Release
                {
                    public int Count { get; set; }
                    public DateTimeOffset? When { get; set; }
                    public IReadOnlyList<string> Parts { get; set; } = new string[0];
                }
            }
            """);
        _program.Write(
            "Program.cs",
            """
            using System;
            using Archive.Seeds.Press;

            Console.WriteLine($"{Opening.Title} {Opening.Metadata.Count} {Opening.Metadata.When:u} {string.Join("+", Opening.Metadata.Parts)}");
            Console.WriteLine($"{Opening.Opens.Position} {Opening.Opens.Key} {Opening.Text.Opens}");
            Console.WriteLine(Opening.Document == StatementsGen.StatementReader.Read(Opening.Document.Text, "press/harbour.txt"));
            """);

        (await _program.RestoreAndBuildAsync()).AssertSucceeded();

        (await _program.RunAsync()).AssertPrinted(
            "The harbour opens 3 2024-05-31 07:30:00Z quay+pier",
            "(8,1) opens The harbour opens in May.",
            "True");
    }

    [Fact]
    public async Task Metadata_that_does_not_fit_fails_the_build_at_its_place()
    {
        _library.WriteProjectFile("net10.0", "", _library.PackageReference);
        _library.Write("seeds/harbour.txt", Text);
        _library.Write("Release.cs", "[StatementsGen.StatementMetadata(\"*\")] public sealed class Release { public System.DateOnly When { get; set; } public int Count { get; set; } public string Part { get; set; } }");

        (await _library.RestoreAndBuildAsync()).AssertFailedWith(
            BuildMessage.Error("STG0018", "harbour.txt", 5),
            BuildMessage.Error("STG0017", "harbour.txt", 6));
    }
}
