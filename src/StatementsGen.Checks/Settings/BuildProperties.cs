namespace StatementsGen.Checks.Settings;

/// <summary>What the package's targets hand to the compiler, by name. The two lists must agree.</summary>
/// <remarks>Values are in base 64 (of UTF-8) because the way to the compiler cuts others at <c>;</c> and <c>#</c>.</remarks>
internal static class BuildProperties
{
    /// <summary>The folder of texts, an absolute path. Absent where the package's targets are not: then nothing is generated.</summary>
    internal const string Root = "build_property.StatementsGenRoot64";

    /// <summary>The project's folder, an absolute path.</summary>
    internal const string ProjectDirectory = "build_property.StatementsGenProjectDirectory64";

    /// <summary>The project's root namespace.</summary>
    internal const string RootNamespace = "build_property.StatementsGenRootNamespace64";

    /// <summary>The namespace that stands for the folder of texts, if the user sets one.</summary>
    internal const string Namespace = "build_property.StatementsGenNamespace64";

    /// <summary><c>public</c> (the default) or <c>internal</c>; not in base 64.</summary>
    internal const string Visibility = "build_property.StatementsGenVisibility";

    /// <summary><c>true</c> (the default) or <c>false</c>: whether each statement is a constant too; not in base 64.</summary>
    internal const string Constants = "build_property.StatementsGenConstants";

    /// <summary><c>Statements</c> (the default), <c>Documents</c> or <c>Corpus</c> (<see cref="Settings.Detail"/>); not in base 64.</summary>
    internal const string Detail = "build_property.StatementsGenDetail";

    /// <summary><c>false</c> where no analyzer runs: the compiler's own property.</summary>
    internal const string RunAnalyzers = "build_property.RunAnalyzers";

    /// <summary><c>false</c> where no analyzer runs in a build: the compiler's own property.</summary>
    internal const string RunAnalyzersDuringBuild = "build_property.RunAnalyzersDuringBuild";

    /// <summary>On a text outside the folder of texts: the path that it has for the generated code.</summary>
    internal const string LogicalPath = "build_metadata.StatementsGenLinkedText.StatementsGenPath64";
}
