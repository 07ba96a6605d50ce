namespace StatementsGen.Benchmarks.Building;

/// <summary>Where the parts that a user gets in the package lie after a build of this repository.</summary>
internal static class Repository
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    /// <summary>The folder of the repository.</summary>
    internal static string Folder { get; } = FindFolder();

    /// <summary>The generator.</summary>
    internal static string Generator { get; } =
        Path.Combine(Folder, "src", "StatementsGen.Generator", "bin", Configuration, "netstandard2.0", "StatementsGen.Generator.dll");

    /// <summary>The library for a framework.</summary>
    /// <param name="framework">The framework.</param>
    internal static string Library(string framework) =>
        Path.Combine(Folder, "src", "StatementsGen", "bin", Configuration, framework, "StatementsGen.dll");

    private static string FindFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "StatementsGen.sln")))
        {
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))
                ?? throw new InvalidOperationException("The benchmarks run within the repository.");
        }

        return folder;
    }
}
