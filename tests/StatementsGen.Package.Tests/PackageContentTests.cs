using System.IO.Compression;
using System.Xml.Linq;
using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

public sealed class PackageContentTests
{
    private readonly PackageFeed _feed;

    public PackageContentTests(PackageFeed feed) => _feed = feed;

    [Fact]
    public void Package_holds_the_library_the_generator_with_its_libraries_the_code_fixes_the_build_files_and_the_pages_of_help() => Assert.Equal(
        [
            "LICENSE",
            "README.md",
            "StatementsGen.nuspec",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/StatementsGen.Checks.dll",
            "analyzers/dotnet/cs/StatementsGen.CodeFixes.dll",
            "analyzers/dotnet/cs/StatementsGen.Generator.dll",
            "analyzers/dotnet/cs/StatementsGen.Markdig.dll",
            "analyzers/dotnet/cs/StatementsGen.YamlDotNet.dll",
            "analyzers/dotnet/cs/StatementsGen.dll",
            "build/StatementsGen.props",
            "build/StatementsGen.targets",
            .. PagesOfHelp(),
            "lib/net8.0/StatementsGen.dll",
            "lib/net8.0/StatementsGen.xml",
            "lib/netstandard2.0/StatementsGen.dll",
            "lib/netstandard2.0/StatementsGen.xml",
        ],
        FilesIn(_feed.PackageFile));

    [Fact]
    public void Symbols_package_holds_the_symbols_of_each_assembly() => Assert.Equal(
        [
            "StatementsGen.nuspec",
            "analyzers/dotnet/cs/StatementsGen.Checks.pdb",
            "analyzers/dotnet/cs/StatementsGen.CodeFixes.pdb",
            "analyzers/dotnet/cs/StatementsGen.Generator.pdb",
            "lib/net8.0/StatementsGen.pdb",
            "lib/netstandard2.0/StatementsGen.pdb",
        ],
        FilesIn(_feed.SymbolsFile));

    [Fact]
    public void Package_depends_on_nothing_but_System_Memory_where_the_framework_lacks_it() => Assert.Equal(
        [".NETStandard2.0: System.Memory", "net8.0: "],
        Metadata("dependencies").Elements().Select(static group =>
            $"{group.Attribute("targetFramework")!.Value}: {string.Join(", ", group.Elements().Select(static item => item.Attribute("id")!.Value))}"));

    [Fact]
    public void Library_flows_to_those_who_reference_a_user() => Assert.Empty(MetadataElements("developmentDependency"));

    [Fact]
    public void Package_shows_its_readme_and_its_license()
    {
        Assert.Equal("README.md", Metadata("readme").Value);
        Assert.Equal("MIT", Metadata("license").Value);
    }

    private static IEnumerable<string> PagesOfHelp() =>
        Directory.GetFiles(Path.Combine(TestedBuild.RepositoryRoot, "src", "StatementsGen.Generator", "Help"), "*.md")
            .Select(static file => $"docs/{Path.GetFileName(file)}")
            .Order(StringComparer.Ordinal);

    private XElement Metadata(string name) => Assert.Single(MetadataElements(name));

    private List<XElement> MetadataElements(string name)
    {
        using var package = ZipFile.OpenRead(_feed.PackageFile);
        using var nuspec = package.GetEntry("StatementsGen.nuspec")!.Open();
        return [.. XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName == name)];
    }

    // Without what every package has by the format's rules.
    private static List<string> FilesIn(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return
        [
            .. archive.Entries
                .Select(static entry => entry.FullName)
                .Where(static name => name.Split('/')[0] is not ("[Content_Types].xml" or "_rels" or "package"))
                .Order(StringComparer.Ordinal),
        ];
    }
}
