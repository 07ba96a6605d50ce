namespace StatementsGen.Package.Tests.Workspace;

/// <summary>A console program of a user whose root namespace is <c>Newsroom</c>. The tests of a class share it.</summary>
/// <remarks>A class that begins when another ends takes over its folder, and with it the restored packages.</remarks>
public sealed class ConsoleProject : ConsumerProject, IAsyncLifetime
{
    private readonly PackageFeed _feed;

    /// <summary>Makes the project.</summary>
    /// <param name="feed">Where the package is.</param>
    public ConsoleProject(PackageFeed feed)
        : base(feed, feed.TakeFolder(), "Newsroom", ".csproj") => _feed = feed;

    /// <summary>Restores the packages, unless another class did in this folder.</summary>
    public async ValueTask InitializeAsync()
    {
        StartOver();
        if (!IsRestored)
        {
            (await RestoreAsync()).AssertSucceeded();
        }
    }

    /// <summary>Leaves the folder to the next class.</summary>
    public ValueTask DisposeAsync()
    {
        _feed.GiveBack(Folder);
        return ValueTask.CompletedTask;
    }

    /// <summary>Takes all texts and code away, and all settings back, so that a test starts with nothing of another's.</summary>
    public void StartOver()
    {
        DeleteAllButOutput();
        Configure();
    }

    /// <summary>Writes the project file.</summary>
    /// <param name="properties">Elements that set properties.</param>
    /// <param name="items">Elements that include items.</param>
    public void Configure(string properties = "", string items = "") => WriteProjectFile(
        "net10.0",
        $"<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>{properties}",
        PackageReference + items);
}
