using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatementsGen.Generator.Settings;

/// <summary>Tells which of a project's additional files are texts, and what path each has.</summary>
internal static class TextSelection
{
    // What texts in the folder of texts end in; others must opt in, with a logical path.
    private const string Extension = ".txt";

    /// <summary>The path of a text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="settings">The project's settings.</param>
    /// <param name="options">The files' metadata.</param>
    /// <returns>The path, with <c>/</c>; empty for a file that is no text.</returns>
    internal static string PathOf(AdditionalText file, GeneratorSettings settings, AnalyzerConfigOptionsProvider options) =>
        DefaultPath(file.Path, settings) ?? LogicalPath(file, options);

    // Looked at before any metadata is asked for: a project can have many other additional files.
    private static string? DefaultPath(string path, GeneratorSettings settings) =>
        path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? TextPath.RelativeTo(settings.Root, TextPath.Fold(path)) : null;

    private static string LogicalPath(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        GeneratorSettings.Decode(options.GetOptions(file), BuildProperties.LogicalPath).Replace('\\', '/');
}
