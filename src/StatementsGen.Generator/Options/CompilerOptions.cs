using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatementsGen.Checks.Settings;

namespace StatementsGen.Generator.Options;

/// <summary>Reads settings, and the paths of texts, from the options that the compiler hands to generators and analyzers.</summary>
internal static class CompilerOptions
{
    /// <summary>Reads the settings of a project.</summary>
    /// <param name="options">The project's options.</param>
    /// <returns>The settings, or <see langword="null"/> where the package's targets do not take part in the build.</returns>
    internal static GeneratorSettings? ReadSettings(AnalyzerConfigOptions options) => GeneratorSettings.Read(key => Find(options, key));

    /// <summary>Reads the settings of a project, with those that depend on its C# version.</summary>
    /// <param name="options">The project's options.</param>
    /// <param name="language">How its code is parsed.</param>
    /// <returns>The settings, or <see langword="null"/> where the package's targets do not take part in the build.</returns>
    internal static GeneratorSettings? ReadSettings(AnalyzerConfigOptions options, ParseOptions language) => ReadSettings(options) is { } settings
        ? settings with { HasNullableReferences = language is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 } }
        : null;

    /// <summary>Returns the path of a text; empty for a file that is no text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="settings">The project's settings.</param>
    /// <param name="options">The files' metadata.</param>
    internal static string PathOf(AdditionalText file, GeneratorSettings settings, AnalyzerConfigOptionsProvider options) =>
        TextSelection.PathOf(file.Path, settings, key => Find(options.GetOptions(file), key));

    private static string? Find(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) ? value : null;
}
