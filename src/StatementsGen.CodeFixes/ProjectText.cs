using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatementsGen.Checks.Settings;

namespace StatementsGen.CodeFixes;

/// <summary>A text of a project in an editor.</summary>
/// <param name="Document">The file.</param>
/// <param name="Path">The document's path.</param>
/// <param name="Settings">The project's settings.</param>
internal sealed record ProjectText(TextDocument Document, string Path, GeneratorSettings Settings)
{
    /// <summary>Returns the texts of a project.</summary>
    /// <param name="project">The project.</param>
    internal static IEnumerable<ProjectText> Of(Project project)
    {
        var options = project.AnalyzerOptions.AnalyzerConfigOptionsProvider;
        if (SettingsOf(project) is not { } settings)
        {
            yield break;
        }

        var paths = project.AnalyzerOptions.AdditionalFiles
            .GroupBy(static file => file.Path, StringComparer.Ordinal)
            .ToDictionary(
                static group => group.Key,
                group => TextSelection.PathOf(group.Key, settings, key => Find(options.GetOptions(group.First()), key)),
                StringComparer.Ordinal);
        foreach (var document in project.AdditionalDocuments)
        {
            if (document.FilePath is { } file && paths.TryGetValue(file, out var path) && path.Length > 0)
            {
                yield return new ProjectText(document, path, settings);
            }
        }
    }

    /// <summary>Returns the settings of a project; <see langword="null"/> if it does not use the package.</summary>
    /// <param name="project">The project.</param>
    internal static GeneratorSettings? SettingsOf(Project project)
    {
        var options = project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions;
        return GeneratorSettings.Read(key => Find(options, key));
    }

    private static string? Find(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) ? value : null;
}
