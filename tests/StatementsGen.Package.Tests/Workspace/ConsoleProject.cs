namespace StatementsGen.Package.Tests.Workspace;

/// <summary>A console program of a user whose root namespace is <c>Newsroom</c>, restored once for all the tests of a class.</summary>
public sealed class ConsoleProject : ConsumerProject, IAsyncLifetime
{
    /// <summary>Makes the project.</summary>
    /// <param name="feed">Where the package is.</param>
    public ConsoleProject(PackageFeed feed)
        : base(feed, "Newsroom")
    {
    }

    /// <summary>Restores the packages.</summary>
    public async ValueTask InitializeAsync()
    {
        Configure();
        (await RestoreAsync()).AssertSucceeded();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Takes all texts and code away, and all settings back, so that a test starts with nothing of another's.</summary>
    public void StartOver()
    {
        Configure();
        Delete("Program.cs");
        Directory.CreateDirectory(Seeds);
        Directory.Delete(Seeds, recursive: true);
    }

    /// <summary>Writes the project file.</summary>
    /// <param name="properties">Elements that set properties.</param>
    /// <param name="items">Elements that include items.</param>
    public void Configure(string properties = "", string items = "") => WriteProjectFile(
        "net10.0",
        $"<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>{properties}",
        PackageReference + items);
}
