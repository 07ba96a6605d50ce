using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Generator.Analysis;
using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Quotations;
using StatementsGen.Generator.Uses;

namespace StatementsGen.Generator.Tests.Harness;

/// <summary>A project with texts, as the compiler sees it. Each <c>With…</c> gives another project and leaves this one alone.</summary>
internal sealed record TextProject
{
    private const string Folder = "/project";

    // What the SDK always suppresses: a library may have been built against an older framework.
    private static readonly ImmutableDictionary<string, ReportDiagnostic> SdkDefaults = ImmutableDictionary<string, ReportDiagnostic>.Empty
        .Add("CS1701", ReportDiagnostic.Suppress)
        .Add("CS1702", ReportDiagnostic.Suppress);

    // Made once: compilations that come of one another share what they know of their references, which costs more than a short text.
    private static readonly CSharpCompilation Bare = CSharpCompilation.Create(
        "MyApp",
        references: [.. FrameworkReferences.All, MetadataReference.CreateFromFile(typeof(StatementDocument).Assembly.Location)],
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999,
            specificDiagnosticOptions: SdkDefaults));

    /// <summary>A project in the newest C# with nothing in it.</summary>
    internal static TextProject Empty { get; } = new();

    private ImmutableArray<AdditionalText> Texts { get; init; } = [];

    private ImmutableArray<string> Code { get; init; } = [];

    private bool HasResources { get; init; } = true;

    private FileLimits Limits { get; init; } = FileLimits.Default;

    private ImmutableArray<MetadataReference> References { get; init; } = [];

    private LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    private NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    private ImmutableDictionary<string, ReportDiagnostic> Suppressed { get; init; } = SdkDefaults;

    private ImmutableDictionary<string, string> LogicalPaths { get; init; } = ImmutableDictionary<string, string>.Empty;

    private ImmutableDictionary<string, string> Options { get; init; } = ImmutableDictionary<string, string>.Empty
        .Add("build_property.StatementsGenRoot64", InMemoryOptions.Base64($"{Folder}/seeds/"))
        .Add("build_property.StatementsGenProjectDirectory64", InMemoryOptions.Base64(Folder))
        .Add("build_property.StatementsGenRootNamespace64", InMemoryOptions.Base64("MyApp"));

    /// <summary>The options as the compiler hands them on.</summary>
    internal AnalyzerConfigOptionsProvider ConfigOptions => new InMemoryOptions(Options, LogicalPaths);

    /// <summary>With a text in the folder of texts.</summary>
    internal TextProject WithText(string path, string text) => WithFile(InMemoryText.Of($"{Folder}/seeds/{path}", text));

    /// <summary>With a file anywhere.</summary>
    internal TextProject WithFile(AdditionalText file) => this with { Texts = Texts.Add(file) };

    /// <summary>With other words in a text that is there.</summary>
    internal TextProject WithEdit(string path, string text) => this with
    {
        Texts = Texts.Replace(
            Texts.Single(file => file.Path == $"{Folder}/seeds/{path}"),
            InMemoryText.Of($"{Folder}/seeds/{path}", text)),
    };

    /// <summary>With the same texts in new objects.</summary>
    internal TextProject WithTextsReadAgain() => this with
    {
        Texts = [.. Texts.Select(file => InMemoryText.Of(file.Path, file.GetText()!.ToString()))],
    };

    /// <summary>With the texts in another order.</summary>
    internal TextProject WithTextsReversed() => this with { Texts = [.. Texts.Reverse()] };

    /// <summary>With a link: the path that a text elsewhere goes by.</summary>
    internal TextProject WithLogicalPath(string file, string path) => this with { LogicalPaths = LogicalPaths.Add(file, path) };

    /// <summary>With a setting in base 64.</summary>
    internal TextProject WithEncoded(string property, string value) => this with
    {
        Options = Options.SetItem($"build_property.{property}", InMemoryOptions.Base64(value)),
    };

    /// <summary>With a setting as it is.</summary>
    internal TextProject WithSetting(string property, string value) => this with
    {
        Options = Options.SetItem($"build_property.{property}", value),
    };

    /// <summary>With other limits than a build has.</summary>
    internal TextProject WithLimits(FileLimits limits) => this with { Limits = limits };

    /// <summary>Without what the package's targets hand over.</summary>
    internal TextProject WithoutTargets() => this with { Options = ImmutableDictionary<string, string>.Empty };

    /// <summary>Without a warning of the compiler.</summary>
    internal TextProject WithoutWarning(string id) => this with { Suppressed = Suppressed.Add(id, ReportDiagnostic.Suppress) };

    /// <summary>With a file of code.</summary>
    internal TextProject WithCode(string code) => this with { Code = Code.Add(code) };

    /// <summary>With a reference to another assembly.</summary>
    internal TextProject WithReference(MetadataReference reference) => this with { References = References.Add(reference) };

    /// <summary>In a version of C#.</summary>
    internal TextProject In(LanguageVersion version, NullableContextOptions nullable) => this with
    {
        LanguageVersion = version,
        Nullable = nullable,
    };

    /// <summary>Runs the generator once.</summary>
    internal GeneratorOutcome Generate() => new(this, NewDriver(tracksSteps: false).RunGenerators(NewCompilation()), NewCompilation());

    /// <summary>What the analyzer says of the texts, in order of file and place: <c>"a.txt(2,5)-(2,6) STG0106: The mark…"</c>.</summary>
    internal Task<IReadOnlyList<string>> AdviseAsync() => AnalyzeAsync(new TextAnalyzer(), NewCompilation());

    /// <summary>What the analyzer says of approved wordings.</summary>
    internal Task<IReadOnlyList<string>> CheckApprovalsAsync() => AnalyzeAsync(new ApprovalAnalyzer(), NewCompilation());

    /// <summary>What the analyzer says of quotations in the code, which compiles: <c>"(2,5)-(2,16) STG0201: The quotation…"</c>.</summary>
    internal Task<IReadOnlyList<string>> CheckQuotationsAsync() =>
        AnalyzeAsync(new QuotationAnalyzer(), Generate().CompilesWithoutWarnings().Compilation);

    /// <summary>What the analyzer says of statements with a key that the code, which compiles, does not name.</summary>
    internal Task<IReadOnlyList<string>> FindUnusedStatementsAsync()
    {
        var compilation = Generate().CompilesWithoutWarnings().Compilation;
        var options = compilation.Options.WithSpecificDiagnosticOptions(compilation.Options.SpecificDiagnosticOptions.Add("STG0203", ReportDiagnostic.Warn));
        return AnalyzeAsync(new UnusedStatementAnalyzer(), compilation.WithOptions(options));
    }

    private async Task<IReadOnlyList<string>> AnalyzeAsync(DiagnosticAnalyzer analyzer, Compilation compilation)
    {
        var analysis = compilation.WithAnalyzers([analyzer], new AnalyzerOptions(Texts, ConfigOptions));
        return
        [
            .. (await analysis.GetAnalyzerDiagnosticsAsync())
                .Select(finding => (finding, place: finding.Location.GetLineSpan()))
                .OrderBy(pair => pair.place.Path, StringComparer.Ordinal)
                .ThenBy(pair => pair.place.StartLinePosition)
                .ThenBy(pair => pair.finding.Id, StringComparer.Ordinal)
                .Select(pair => string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Path.GetFileName(pair.place.Path)}{Place(pair.place.StartLinePosition)}-{Place(pair.place.EndLinePosition)} {pair.finding.Id}: {pair.finding.GetMessage(CultureInfo.InvariantCulture)}")),
        ];

        static string Place(LinePosition position) => string.Create(CultureInfo.InvariantCulture, $"({position.Line + 1},{position.Character + 1})");
    }

    /// <summary>A compilation of the code, without what is generated.</summary>
    internal CSharpCompilation NewCompilation() => Bare
        .WithOptions(Bare.Options.WithNullableContextOptions(Nullable).WithSpecificDiagnosticOptions(Suppressed))
        .AddReferences(References)
        .AddSyntaxTrees(Code.Select(code => CSharpSyntaxTree.ParseText(code, ParseOptions)));

    /// <summary>A driver that has not run yet.</summary>
    /// <param name="tracksSteps">Whether it keeps the reasons of its steps; editors and builds do not.</param>
    internal GeneratorDriver NewDriver(bool tracksSteps = true) => NewDriver(new StatementsGenerator(Limits), tracksSteps);

    /// <summary>A driver of another generator.</summary>
    internal GeneratorDriver NewDriver(IIncrementalGenerator generator, bool tracksSteps = true) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        Texts,
        ParseOptions,
        ConfigOptions,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracksSteps));

    /// <summary>A driver goes on with this project's texts and options.</summary>
    internal GeneratorDriver Continue(GeneratorDriver driver) => driver.ReplaceAdditionalTexts(Texts);

    /// <summary>With texts that do not get into the assembly.</summary>
    internal TextProject WithoutResources() => this with { HasResources = false };

    /// <summary>The resources that the targets embed.</summary>
    internal IEnumerable<ResourceDescription> Resources() => Texts
        .Where(_ => HasResources)
        .Where(file => file.Path.StartsWith($"{Folder}/seeds/", StringComparison.Ordinal) && file.GetText() is not null)
        .Select(file => new ResourceDescription(
            "stg/" + file.Path[$"{Folder}/seeds/".Length..],
            () => new MemoryStream((file.GetText()!.Encoding ?? System.Text.Encoding.UTF8) is var encoding
                ? [.. encoding.GetPreamble(), .. encoding.GetBytes(file.GetText()!.ToString())]
                : []),
            isPublic: true));

    // Documentation is parsed, so that a broken comment is a warning.
    private CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose);
}
