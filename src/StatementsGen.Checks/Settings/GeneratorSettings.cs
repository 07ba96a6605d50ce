using System.Text;
using StatementsGen.Naming;

namespace StatementsGen.Checks.Settings;

/// <summary>A project's settings. Equality is by value over all properties.</summary>
/// <param name="Root">The folder of texts: absolute, folded, with <c>/</c> at the end.</param>
/// <param name="Namespace">The namespace of that folder; can be empty.</param>
/// <param name="IsPublic">Whether the generated types are public.</param>
/// <param name="Constants">Whether each statement also becomes a constant.</param>
/// <param name="Detail">How much code is written for each text.</param>
internal sealed record GeneratorSettings(string Root, string Namespace, bool IsPublic, bool Constants, Detail Detail)
{
    /// <summary>Whether the project's C# version has nullable reference types (8 or later).</summary>
    internal bool HasNullableReferences { get; init; }

    /// <summary>Whether analyzers run in addition to the generator.</summary>
    internal bool RunsAnalyzers { get; init; }

    /// <summary>Whether each document has a class.</summary>
    internal bool HasClasses => Detail != Detail.Corpus;

    /// <summary>Whether several documents share a file and their tables are in <c>Corpus</c>. Otherwise each document has a file.</summary>
    internal bool HasParts => Detail != Detail.Statements;

    /// <summary>Reads the settings.</summary>
    /// <param name="property">Returns the value of a property (<see cref="BuildProperties"/>); <see langword="null"/> if there is none.</param>
    /// <returns>The settings, or <see langword="null"/> if the build does not import the package's targets.</returns>
    internal static GeneratorSettings? Read(Func<string, string?> property)
    {
        var root = Decode(property(BuildProperties.Root));
        if (root.Length == 0)
        {
            return null;
        }

        var folded = TextPath.Fold(root) + "/";
        var own = Decode(property(BuildProperties.Namespace));
        return new GeneratorSettings(
            folded,
            own.Length > 0
                ? ValidNamespace.Of(own)
                : NamespaceNaming.Join(
                    ValidNamespace.Of(Decode(property(BuildProperties.RootNamespace))),
                    NamespaceNaming.OfFolders(RelativeRoot(folded, Decode(property(BuildProperties.ProjectDirectory))))),
            !IsSet(property(BuildProperties.Visibility), "internal"),
            !IsSet(property(BuildProperties.Constants), "false"),
            ReadDetail(property))
        {
            RunsAnalyzers = !IsSet(property(BuildProperties.RunAnalyzers), "false") && !IsSet(property(BuildProperties.RunAnalyzersDuringBuild), "false"),
        };
    }

    /// <summary>Decodes a value in base 64.</summary>
    /// <param name="value">The value, if there is one.</param>
    /// <returns>The value; empty if there is none.</returns>
    internal static string Decode(string? value)
    {
        if (value is null || value.Length == 0)
        {
            return "";
        }

        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(value));
        }
        catch (FormatException)
        {
            return "";
        }
    }

    // A folder inside the project has the namespace of a class file in it. A folder outside has its own name as namespace.
    private static string RelativeRoot(string root, string projectDirectory)
    {
        if (projectDirectory.Length > 0 && TextPath.RelativeTo(TextPath.Fold(projectDirectory) + "/", root) is { } inside)
        {
            return inside;
        }

        var folder = root.TrimEnd('/');
        return folder.Substring(folder.LastIndexOf('/') + 1);
    }

    // The targets report other values as an error.
    private static Detail ReadDetail(Func<string, string?> property) =>
        IsSet(property(BuildProperties.Detail), nameof(Detail.Documents)) ? Detail.Documents
        : IsSet(property(BuildProperties.Detail), nameof(Detail.Corpus)) ? Detail.Corpus
        : Detail.Statements;

    private static bool IsSet(string? value, string wanted) => string.Equals(value, wanted, StringComparison.OrdinalIgnoreCase);
}
