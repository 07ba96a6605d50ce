using System.Collections.Concurrent;
using StatementsGen.Package.Tests.Workspace;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace StatementsGen.Package.Tests.Workspace;

/// <summary>Packs the packages once a test run, and gives projects a place where they find it and nothing of this repository.</summary>
/// <remarks>
/// The place is a temporary folder with a package folder and servers of its own. What the package depends on comes from
/// the machine's package folder, which is only read, or else from the machine's sources.
/// </remarks>
public sealed class PackageFeed : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("statementsgen-").FullName;
    private readonly ConcurrentBag<string> _givenBack = [];
    private readonly BuildServers _servers;
    private int _projects;

    /// <summary>Makes the place.</summary>
    public PackageFeed() => _servers = new BuildServers(Path.GetFileName(_root));

    /// <summary>The version of the package, which no other run has.</summary>
    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow.Ticks}";

    /// <summary>The package.</summary>
    public string PackageFile => Path.Combine(Folder, $"StatementsGen.{Version}.nupkg");

    /// <summary>The package of symbols.</summary>
    public string SymbolsFile => Path.Combine(Folder, $"StatementsGen.{Version}.snupkg");

    /// <summary>The environment of a command that leaves no process behind but the compiler server.</summary>
    internal IReadOnlyDictionary<string, string> VariablesWithoutServer => new Dictionary<string, string>([
        .. Variables,
        new("MSBUILDDISABLENODEREUSE", "1"),
        new("DOTNET_CLI_USE_MSBUILD_SERVER", "0"),
    ]);

    private IReadOnlyDictionary<string, string> Variables => new Dictionary<string, string>
    {
        ["NUGET_PACKAGES"] = Path.Combine(_root, "packages"),
        ["NuGetAudit"] = "false",
        ["UseSharedCompilation"] = "true",
        ["SharedCompilationId"] = CompilerServer,
        // Where file-based apps are built.
        ["XDG_DATA_HOME"] = Data,
    };

    private string Folder => Path.Combine(_root, "feed");

    private string Data => Path.Combine(_root, "data");

    // On Unix the server's socket is a file of this name in the folder for temporary files, where the root is too: the names must differ.
    private string CompilerServer => $"{Path.GetFileName(_root)}-compiler";

    /// <summary>A folder for a project that nothing else uses.</summary>
    /// <param name="name">The project's name.</param>
    public string NewFolder(string name) => Path.Combine(_root, $"{Interlocked.Increment(ref _projects)}", name);

    /// <summary>A folder for a project that nothing else uses now; one that was given back, if there is any.</summary>
    internal string TakeFolder() => _givenBack.TryTake(out var folder) ? folder : NewFolder("Newsroom");

    /// <summary>Gives a folder back, with what was restored and built in it.</summary>
    /// <param name="folder">The folder.</param>
    internal void GiveBack(string folder) => _givenBack.Add(folder);

    /// <summary>Runs a command on a project that uses the package.</summary>
    /// <param name="folder">The folder to run in.</param>
    /// <param name="arguments">The arguments of <c>dotnet</c>.</param>
    internal Task<CommandResult> RunAsync(string folder, params IEnumerable<string> arguments) => _servers.RunAsync(folder, Variables, arguments);

    /// <summary>Packs the package from what the build of this repository left, and builds nothing.</summary>
    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Data);
        await WriteAsync("Directory.Build.props", "<Project />");
        await WriteAsync("Directory.Build.targets", "<Project />");
        await WriteAsync("Directory.Packages.props", "<Project />");
        await WriteAsync("global.json", $$"""{ "sdk": { "version": "{{TestedBuild.SdkVersion}}" } }""");
        await WriteAsync(
            "nuget.config",
            $"""
            <configuration>
              <packageSources>
                <add key="under-test" value="{Folder}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="machine" value="{TestedBuild.PackageCache}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        await PackAsync("StatementsGen.Generator");
        await PackAsync("StatementsGen.Markdown");
    }

    /// <summary>Ends the servers and deletes the folder.</summary>
    public async ValueTask DisposeAsync()
    {
        await _servers.StopAsync(_root);
        var server = Path.Combine(TestedBuild.CompilerFolder, "bincore", "VBCSCompiler.dll");
        await DotnetCommand.RunAsync(_root, new Dictionary<string, string>(), "exec", server, "-shutdown", $"-pipename:{CompilerServer}");
        Directory.Delete(_root, recursive: true);
    }

    private async Task PackAsync(string project)
    {
        var pack = await DotnetCommand.RunAsync(
            Path.Combine(TestedBuild.RepositoryRoot, "src", project),
            new Dictionary<string, string>(),
            "pack", "--no-build", "--nologo", "--configuration", TestedBuild.Configuration, "--output", Folder, $"-property:PackageVersion={Version}");
        pack.AssertSucceeded();
    }

    private Task WriteAsync(string file, string text) => File.WriteAllTextAsync(Path.Combine(_root, file), text);
}
