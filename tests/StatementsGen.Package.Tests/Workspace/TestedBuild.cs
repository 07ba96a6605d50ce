using System.Reflection;

namespace StatementsGen.Package.Tests.Workspace;

/// <summary>The build of this repository that is under test, as the build itself wrote it down.</summary>
internal static class TestedBuild
{
    private static readonly Dictionary<string, string> Metadata = typeof(TestedBuild).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToDictionary(static attribute => attribute.Key, static attribute => attribute.Value ?? "");

    /// <summary><c>Debug</c> or <c>Release</c>.</summary>
    internal static string Configuration => Metadata[nameof(Configuration)];

    /// <summary>The repository's folder.</summary>
    internal static string RepositoryRoot => Metadata[nameof(RepositoryRoot)];

    /// <summary>The version of the SDK.</summary>
    internal static string SdkVersion => Metadata[nameof(SdkVersion)];

    /// <summary>The folder of the SDK's compiler.</summary>
    internal static string CompilerFolder => Metadata[nameof(CompilerFolder)];

    /// <summary>The version of SecurityCodeScan that was restored.</summary>
    internal static string SecurityCodeScanVersion => Metadata[nameof(SecurityCodeScanVersion)];

    /// <summary>The folder that packages were restored to: it has whatever the package depends on.</summary>
    internal static string PackageCache => Metadata[nameof(PackageCache)];
}
