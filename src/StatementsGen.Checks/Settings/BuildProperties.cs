namespace StatementsGen.Checks.Settings;

/// <summary>The names of the properties that the package's targets pass to the compiler. The targets must use the same names.</summary>
/// <remarks>Values are in base 64 (of UTF-8) because plain values are cut at <c>;</c> and <c>#</c> on the way to the compiler.</remarks>
internal static class BuildProperties
{
    /// <summary>The folder of texts, an absolute path. Absent if the build does not import the package's targets. Then nothing is generated.</summary>
    internal const string Root = "build_property.StatementsGenRoot64";

    /// <summary>The project's folder, an absolute path.</summary>
    internal const string ProjectDirectory = "build_property.StatementsGenProjectDirectory64";

    /// <summary>The project's root namespace.</summary>
    internal const string RootNamespace = "build_property.StatementsGenRootNamespace64";

    /// <summary>The namespace of the folder of texts, if the user sets one.</summary>
    internal const string Namespace = "build_property.StatementsGenNamespace64";

    /// <summary><c>public</c> (the default) or <c>internal</c>; not in base 64.</summary>
    internal const string Visibility = "build_property.StatementsGenVisibility";

    /// <summary><c>true</c> (the default) or <c>false</c>: whether each statement is a constant too; not in base 64.</summary>
    internal const string Constants = "build_property.StatementsGenConstants";

    /// <summary><c>Statements</c> (the default), <c>Documents</c> or <c>Corpus</c> (<see cref="Settings.Detail"/>); not in base 64.</summary>
    internal const string Detail = "build_property.StatementsGenDetail";

    /// <summary>The compiler's own property. <c>false</c> if no analyzer runs.</summary>
    internal const string RunAnalyzers = "build_property.RunAnalyzers";

    /// <summary>The compiler's own property. <c>false</c> if no analyzer runs in a build.</summary>
    internal const string RunAnalyzersDuringBuild = "build_property.RunAnalyzersDuringBuild";

    /// <summary>The path of a text outside the folder of texts, as generated code uses it.</summary>
    internal const string LogicalPath = "build_metadata.StatementsGenLinkedText.StatementsGenPath64";
}
