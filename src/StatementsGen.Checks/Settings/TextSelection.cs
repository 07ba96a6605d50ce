using StatementsGen.Markdown.Page;

namespace StatementsGen.Checks.Settings;

/// <summary>Tells which of a project's additional files are texts, and what path each has.</summary>
internal static class TextSelection
{
    // What texts in the folder of texts end in, beside Markdown; others must opt in, with a logical path.
    private const string Extension = ".txt";

    /// <summary>Returns the path of a text.</summary>
    /// <param name="filePath">The path of the file, as the compiler passes it.</param>
    /// <param name="settings">The project's settings.</param>
    /// <param name="metadata">Returns the value of a metadatum of the file; <see langword="null"/> if there is none.</param>
    /// <returns>The path, with <c>/</c>; empty for a file that is no text.</returns>
    internal static string PathOf(string filePath, GeneratorSettings settings, Func<string, string?> metadata) =>
        DefaultPath(filePath, settings) ?? GeneratorSettings.Decode(metadata(BuildProperties.LogicalPath)).Replace('\\', '/');

    // Looked at before any metadata is asked for: a project can have many other additional files.
    private static string? DefaultPath(string path, GeneratorSettings settings) =>
        path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || MarkdownFile.IsMarkdown(path) ? TextPath.RelativeTo(settings.Root, TextPath.Fold(path)) : null;
}
