using System.Runtime.InteropServices;
using System.Text.Json;

namespace StatementsGen.Package.Tests.Workspace;

/// <summary>A project of a user, in a folder of its own outside of this repository.</summary>
public class ConsumerProject
{
    private readonly PackageFeed _feed;
    private readonly string _projectFile;
    private string _framework = "";

    /// <summary>Makes the folder; the project file comes with <see cref="WriteProjectFile"/>.</summary>
    /// <param name="feed">Where the package is.</param>
    /// <param name="name">The project's name: its root namespace and its assembly's name.</param>
    /// <param name="extension">The project file's extension.</param>
    public ConsumerProject(PackageFeed feed, string name, string extension = ".csproj")
        : this(feed, feed.NewFolder(name), name, extension)
    {
    }

    /// <summary>Makes a project in a folder that is there, or else is made.</summary>
    /// <param name="feed">Where the package is.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="name">The project's name.</param>
    /// <param name="extension">The project file's extension.</param>
    internal ConsumerProject(PackageFeed feed, string folder, string name, string extension)
    {
        _feed = feed;
        Folder = folder;
        _projectFile = Path.Combine(Folder, name + extension);
        Directory.CreateDirectory(Folder);
    }

    /// <summary>The folder of texts by default.</summary>
    public string Seeds => PathOf("seeds");

    /// <summary>Whether packages were restored.</summary>
    protected bool IsRestored => File.Exists(PathOf("obj/project.assets.json"));

    /// <summary>The project's folder.</summary>
    protected string Folder { get; }

    /// <summary>The compiled assembly.</summary>
    public string Assembly => PathOf($"bin/Debug/{_framework}/{Path.GetFileNameWithoutExtension(_projectFile)}.dll");

    /// <summary>The element that references this project.</summary>
    public string Reference => $"""<ProjectReference Include="{_projectFile}" />""";

    /// <summary>The element that references the package.</summary>
    public string PackageReference => $"""<PackageReference Include="StatementsGen" Version="{_feed.Version}" />""";

    /// <summary>The element that references the package that reads Markdown at run time.</summary>
    public string MarkdownReference => $"""<PackageReference Include="StatementsGen.Markdown" Version="{_feed.Version}" />""";

    /// <summary>Writes the project file.</summary>
    /// <param name="framework">What the project targets: one framework, or several parted by <c>;</c>.</param>
    /// <param name="properties">Elements that set properties.</param>
    /// <param name="items">Elements that include items.</param>
    public void WriteProjectFile(string framework, string properties, string items)
    {
        _framework = framework;
        var target = framework.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
        File.WriteAllText(
            _projectFile,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <{target}>{framework}</{target}>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>Writes a file, in UTF-8.</summary>
    /// <param name="path">Its path in the project's folder, with <c>/</c>.</param>
    /// <param name="text">Its text.</param>
    public void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file.</summary>
    /// <param name="path">Its path in the project's folder, with <c>/</c>.</param>
    /// <param name="bytes">What is in it.</param>
    public void Write(string path, byte[] bytes)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    /// <summary>Deletes a file.</summary>
    /// <param name="path">Its path in the project's folder, with <c>/</c>.</param>
    public void Delete(string path) => File.Delete(PathOf(path));

    /// <summary>Deletes all files and folders but those of the project's output.</summary>
    protected void DeleteAllButOutput()
    {
        foreach (var entry in new DirectoryInfo(Folder).EnumerateFileSystemInfos().Where(static entry => entry.Name is not ("bin" or "obj")).ToList())
        {
            if (entry is DirectoryInfo folder)
            {
                folder.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }
    }

    /// <summary>Restores the packages.</summary>
    public Task<CommandResult> RestoreAsync() =>
        _feed.RunAsync(Folder, "restore", "--nologo");

    /// <summary>Builds the project, its packages restored.</summary>
    /// <param name="arguments">What else to say to <c>dotnet build</c>.</param>
    public Task<CommandResult> BuildAsync(params IEnumerable<string> arguments) =>
        _feed.RunAsync(Folder, ["build", "--nologo", "--no-restore", .. arguments]);

    /// <summary>Builds the project, its packages restored, in another environment and without a server, which would keep some of the one it was started in.</summary>
    /// <param name="variables">Environment variables, on top of those of all commands.</param>
    internal Task<CommandResult> BuildAsync(IReadOnlyDictionary<string, string> variables) =>
        DotnetCommand.RunAsync(Folder, _feed.VariablesWithoutServer.Concat(variables).GroupBy(static pair => pair.Key).ToDictionary(static pair => pair.Key, static pair => pair.Last().Value), "build", "--nologo", "--no-restore");

    /// <summary>Restores the packages and builds the project.</summary>
    public Task<CommandResult> RestoreAndBuildAsync() =>
        _feed.RunAsync(Folder, "build", "--nologo");

    /// <summary>Restores the packages and publishes the project for this machine.</summary>
    /// <returns>What the command did; what it made is in <see cref="Published"/>.</returns>
    public Task<CommandResult> PublishAsync() => _feed.RunAsync(
        Folder, "publish", "--nologo", "--runtime", RuntimeInformation.RuntimeIdentifier, "--output", PathOf("published"));

    /// <summary>Runs the program that was published.</summary>
    public Task<CommandResult> RunPublishedAsync() => DotnetCommand.RunProgramAsync(Published(Path.GetFileNameWithoutExtension(_projectFile)), Folder);

    /// <summary>A file that was published.</summary>
    /// <param name="name">Its name.</param>
    public string Published(string name) => PathOf($"published/{name}");

    /// <summary>A file that the build left on its way.</summary>
    /// <param name="pattern">A pattern for its name.</param>
    public string Intermediate(string pattern) => Directory.GetFiles(PathOf("obj"), pattern, SearchOption.AllDirectories).Single();

    /// <summary>Runs the program that was built.</summary>
    /// <param name="arguments">The program's arguments.</param>
    public Task<CommandResult> RunAsync(params IEnumerable<string> arguments) =>
        _feed.RunAsync(Folder, ["exec", Assembly, .. arguments]);

    /// <summary>Runs the program that was built, wherever the build put it.</summary>
    /// <param name="options">Options of <c>dotnet run</c>, such as the framework.</param>
    public Task<CommandResult> RunBuiltAsync(params IEnumerable<string> options) =>
        _feed.RunAsync(Folder, ["run", "--no-build", "--project", _projectFile, .. options]);

    /// <summary>The items of a type as MSBuild evaluates them, without a build.</summary>
    /// <param name="type">The type of the items.</param>
    /// <returns>Their paths relative to the project's folder, with <c>/</c>.</returns>
    public async Task<IReadOnlyList<string>> EvaluateAsync(string type)
    {
        var result = await _feed.RunAsync(Folder, "msbuild", "-nologo", $"-getItem:{type}");
        using var json = JsonDocument.Parse(result.AssertSucceeded().Output);
        return
        [
            .. json.RootElement.GetProperty("Items").GetProperty(type).EnumerateArray()
                .Select(item => Path.GetRelativePath(Folder, item.GetProperty("FullPath").GetString()!).Replace('\\', '/')),
        ];
    }

    /// <summary>Starts <c>dotnet watch</c> on the program.</summary>
    /// <param name="options">Options of <c>dotnet watch</c>.</param>
    public WatchedProgram Watch(params IEnumerable<string> options) =>
        new(DotnetCommand.Start(Folder, _feed.VariablesWithoutServer, ["watch", .. options, "run"]));

    private string PathOf(string path) => Path.Combine(Folder, path);
}
