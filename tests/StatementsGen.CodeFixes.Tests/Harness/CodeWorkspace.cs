using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Generator.Quotations;

namespace StatementsGen.CodeFixes.Tests.Harness;

/// <summary>A project with a text and code that quotes it, as an editor has it: the generator runs, the analyzer finds what the fix is offered for.</summary>
internal sealed class CodeWorkspace : IDisposable
{
    // What the SDK always suppresses: a library may have been built against an older framework.
    private static readonly Dictionary<string, ReportDiagnostic> SdkDefaults = new(StringComparer.Ordinal)
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    private readonly AdhocWorkspace _workspace = new();
    private readonly ProjectId _project;
    private readonly DocumentId _code;

    internal CodeWorkspace(string text, string code)
    {
        _project = _workspace.AddProject("Texts", LanguageNames.CSharp).Id;
        _code = DocumentId.CreateNewId(_project);
        Apply(_workspace.CurrentSolution
            .WithProjectCompilationOptions(_project, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: SdkDefaults))
            .WithProjectMetadataReferences(_project, [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(StatementDocument).Assembly.Location)])
            .AddAnalyzerReference(_project, GeneratorReference.Instance)
            .AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(_project),
                ".globalconfig",
                SourceText.From($"is_global = true\nbuild_property.StatementsGenRoot64 = {Base64("/project/seeds/")}\nbuild_property.StatementsGenNamespace64 = {Base64("MyApp")}\n", Encoding.UTF8),
                filePath: "/project/.globalconfig")
            .AddAdditionalDocument(DocumentId.CreateNewId(_project), "a.txt", SourceText.From(text, Encoding.UTF8), filePath: "/project/seeds/a.txt")
            .AddDocument(_code, "Code.cs", SourceText.From(code, Encoding.UTF8), filePath: "/project/Code.cs"));
    }

    internal string Code => Document.GetTextAsync().Result.ToString();

    private Document Document => _workspace.CurrentSolution.GetDocument(_code)!;

    /// <summary>What is found in the code, which compiles.</summary>
    internal async Task<IReadOnlyList<Diagnostic>> FindingsAsync()
    {
        var compilation = (await Document.Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return await compilation.WithAnalyzers([new QuotationAnalyzer()], Document.Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>The fixes that are offered for the one finding there is.</summary>
    internal async Task<IReadOnlyList<CodeAction>> FixesAsync()
    {
        var actions = new List<CodeAction>();
        await new QuotationFix().RegisterCodeFixesAsync(
            new CodeFixContext(Document, Assert.Single(await FindingsAsync()), (action, _) => actions.Add(action), default));
        return actions;
    }

    internal async Task FixAsync() => await DoAsync(Assert.Single(await FixesAsync()));

    internal async Task FixAllAsync()
    {
        var fix = new QuotationFix();
        var context = new FixAllContext(
            Document, fix, FixAllScope.Document, nameof(QuotationFix), fix.FixableDiagnosticIds, new FindingProvider(await FindingsAsync()), default);
        await DoAsync((await fix.GetFixAllProvider().GetFixAsync(context))!);
    }

    public void Dispose() => _workspace.Dispose();

    private static string Base64(string value) => Convert.ToBase64String(Encoding.UTF8.GetBytes(value));

    private async Task DoAsync(CodeAction action) =>
        Apply((await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution);

    private void Apply(Solution solution) => Assert.True(_workspace.TryApplyChanges(solution));
}
