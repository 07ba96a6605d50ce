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

    /// <summary>The assemblies in the package's folder of analyzers.</summary>
    internal static IReadOnlyList<string> Analyzers { get; } =
    [
        Output("StatementsGen.Generator", "StatementsGen.Generator.dll"),
        Output("StatementsGen.Generator", "StatementsGen.Checks.dll"),
        Output("StatementsGen.Generator", "StatementsGen.YamlDotNet.dll"),
        Output("StatementsGen.Generator", "StatementsGen.dll"),
        Output("StatementsGen.CodeFixes", "StatementsGen.CodeFixes.dll"),
    ];

    /// <summary>The library for a framework.</summary>
    /// <param name="framework">The framework.</param>
    internal static string Library(string framework) =>
        Path.Combine(Folder, "src", "StatementsGen", "bin", Configuration, framework, "StatementsGen.dll");

    private static string Output(string project, string file) => Path.Combine(Folder, "src", project, "bin", Configuration, "netstandard2.0", file);

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
