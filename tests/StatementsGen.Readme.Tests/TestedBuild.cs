using System.Reflection;

namespace StatementsGen.Readme.Tests;

/// <summary>The build of this repository that is under test, as the build itself wrote it down.</summary>
internal static class TestedBuild
{
    private static readonly Dictionary<string, string> Metadata = typeof(TestedBuild).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToDictionary(static attribute => attribute.Key, static attribute => attribute.Value ?? "");

    /// <summary><c>Debug</c> or <c>Release</c>.</summary>
    internal static string Configuration => Metadata[nameof(Configuration)];

    /// <summary>The repository's folder.</summary>
    internal static string RepositoryRoot => Path.TrimEndingDirectorySeparator(Metadata[nameof(RepositoryRoot)]);
}
