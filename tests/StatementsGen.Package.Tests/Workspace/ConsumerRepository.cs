namespace StatementsGen.Package.Tests.Workspace;

/// <summary>A user's repository: a folder of several projects and what they share.</summary>
/// <param name="feed">Where the package is.</param>
/// <param name="name">The folder's name.</param>
public sealed class ConsumerRepository(PackageFeed feed, string name)
{
    private readonly string _folder = feed.NewFolder(name);

    /// <summary>Makes a project in a folder of its own.</summary>
    /// <param name="project">The project's name.</param>
    public ConsumerProject NewProject(string project) => new(feed, Path.Combine(_folder, project), project, ".csproj");

    /// <summary>Writes a file.</summary>
    /// <param name="path">Its path in the repository, with <c>/</c>.</param>
    /// <param name="text">Its text.</param>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Path.Combine(_folder, path), text);
    }

    /// <summary>Runs a file of code as a program.</summary>
    /// <param name="file">The file.</param>
    public Task<CommandResult> RunFileAsync(string file) => feed.RunAsync(_folder, "run", file);
}
