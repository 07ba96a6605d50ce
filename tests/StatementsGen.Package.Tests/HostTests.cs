using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

/// <summary>Projects of all kinds take the package as it is.</summary>
/// <param name="feed">Where the package is.</param>
public sealed class HostTests(PackageFeed feed)
{
    private const string Text = "Harbour News\nThe harbour opens in May. Ada Miller said the bridge is safe.\n";

    [Fact]
    public async Task One_project_for_many_frameworks_runs_on_each_that_runs_here()
    {
        var project = new ConsumerRepository(feed, "Häfen & Brücken, 港").NewProject("Harbour Tool");
        project.WriteProjectFile(
            "net472;net8.0;net9.0;net10.0",
            """
            <OutputType>Exe</OutputType>
            <RootNamespace>Harbour</RootNamespace>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <RuntimeIdentifier Condition="'$(TargetFramework)' != 'net472'">$(NETCoreSdkRuntimeIdentifier)</RuntimeIdentifier>
            <SelfContained Condition="'$(TargetFramework)' != 'net472'">true</SelfContained>
            <InvariantGlobalization>true</InvariantGlobalization>
            """,
            project.PackageReference);
        project.Write("seeds/häfen/harbour.txt", Text);
        project.Write(
            "Program.cs",
            """
            namespace Harbour
            {
                internal static class Program
                {
                    private static void Main()
                    {
                        var statement = Seeds.Häfen.HarbourNews.AdaMillerSaidTheBridgeIs;
                        System.Console.WriteLine(System.Environment.Version.Major + " " + statement.Speaker.Name + " " + statement.Position);
                    }
                }
            }
            """);

        (await project.RestoreAndBuildAsync()).AssertSucceeded();

        foreach (var version in new[] { 8, 9, 10 })
        {
            (await project.RunBuiltAsync("--framework", $"net{version}.0")).AssertPrinted($"{version} Ada Miller (2,27)");
        }
    }

    [Fact]
    public async Task Many_libraries_with_texts_of_one_name_and_strange_namespaces_serve_one_program()
    {
        var repository = new ConsumerRepository(feed, "Libraries");
        repository.Write("Directory.Build.props", "<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput><ArtifactsPath>$(MSBuildThisFileDirectory)out</ArtifactsPath></PropertyGroup></Project>");
        repository.Write(
            "Directory.Packages.props",
            $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><PackageVersion Include="StatementsGen" Version="{feed.Version}" /></ItemGroup>
            </Project>
            """);
        (string Namespace, string Framework, string Properties, string InCode)[] libraries =
        [
            ("System", "net10.0", "<Nullable>enable</Nullable><AnalysisMode>All</AnalysisMode>", "System"),
            ("System.Collections.Generic", "netstandard2.0", "", "System.Collections.Generic"),
            ("StatementsGen", "net10.0", "<LangVersion>preview</LangVersion><ImplicitUsings>enable</ImplicitUsings>", "StatementsGen"),
            ("Text", "net8.0", "<ImplicitUsings>disable</ImplicitUsings>", "Text"),
            ("class", "netstandard2.0", "<LangVersion>9</LangVersion><Nullable>enable</Nullable>", "@class"),
            ("n", "net10.0", "<Nullable>disable</Nullable><Features>strict</Features>", "n"),
            ("HarbourNews", "net10.0", "<StatementsGenDetail>Documents</StatementsGenDetail>", "HarbourNews"),
            ("HarbourNews.Seeds.HarbourNews_", "net10.0", "<GenerateDocumentationFile>true</GenerateDocumentationFile>", "HarbourNews.Seeds.HarbourNews_"),
            ("Corpus", "net10.0", "<CheckForOverflowUnderflow>true</CheckForOverflowUnderflow>", "Corpus"),
            ("2024-report", "net10.0", "<AllowUnsafeBlocks>true</AllowUnsafeBlocks>", "_2024_report"),
        ];
        var references = libraries.Select((library, i) =>
        {
            var project = repository.NewProject($"Library{i}");
            project.WriteProjectFile(
                library.Framework,
                $"<RootNamespace>{library.Namespace}</RootNamespace><TreatWarningsAsErrors>true</TreatWarningsAsErrors>{library.Properties}",
                """<PackageReference Include="StatementsGen" />""");
            project.Write("seeds/harbour.txt", Text);
            project.Write("Assembly.cs", "[assembly: global::System.CLSCompliant(false)]\n[assembly: global::System.Runtime.InteropServices.ComVisible(false)]");
            return project.Reference;
        });
        var program = repository.NewProject("Reader");
        program.WriteProjectFile("net10.0", "<OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", string.Concat(references));
        program.Write(
            "Program.cs",
            $$"""
            foreach (var document in new[] { {{string.Join(", ", libraries.Select(static library => $"global::{library.InCode}.Seeds.HarbourNews.Document"))}} })
            {
                global::System.Console.WriteLine(document.Statements[1]);
            }
            """);

        (await program.RestoreAndBuildAsync()).AssertSucceeded();

        (await program.RunBuiltAsync()).AssertPrinted(libraries.Select(static _ => "Ada Miller said the bridge is safe."));
    }

    [Fact]
    public async Task File_of_code_runs_as_a_program()
    {
        var repository = new ConsumerRepository(feed, "Script");
        repository.Write("harbour.txt", Text);
        repository.Write(
            "app.cs",
            $"""
            #:package StatementsGen@{feed.Version}
            #:property StatementsGenRoot=.
            #:property RootNamespace=Script
            Console.WriteLine(Script.HarbourNews.AdaMillerSaidTheBridgeIs.Speaker);
            """);

        (await repository.RunFileAsync("app.cs")).AssertPrinted("Ada Miller");
    }
}
