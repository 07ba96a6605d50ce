namespace StatementsGen.Checks.Settings;

/// <summary>Selects the texts among a project's additional files and determines their paths.</summary>
internal static class TextSelection
{
    // The extension of texts in the folder of texts. Other files opt in with a logical path.
    private const string Extension = ".txt";

    /// <summary>Returns the path of a text.</summary>
    /// <param name="filePath">The path of the file, as the compiler passes it.</param>
    /// <param name="settings">The project's settings.</param>
    /// <param name="metadata">Returns the value of a metadatum of the file; <see langword="null"/> if there is none.</param>
    /// <returns>The path, with <c>/</c> as separator; empty if the file is not a text.</returns>
    internal static string PathOf(string filePath, GeneratorSettings settings, Func<string, string?> metadata) =>
        DefaultPath(filePath, settings) ?? GeneratorSettings.Decode(metadata(BuildProperties.LogicalPath)).Replace('\\', '/');

    // Checked before any metadata is requested, because a project can have many other additional files.
    private static string? DefaultPath(string path, GeneratorSettings settings) =>
        path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? TextPath.RelativeTo(settings.Root, TextPath.Fold(path)) : null;
}
