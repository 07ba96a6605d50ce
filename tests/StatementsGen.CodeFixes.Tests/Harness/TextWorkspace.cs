using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Generator.Analysis;

namespace StatementsGen.CodeFixes.Tests.Harness;

/// <summary>A project with texts as an editor has it: the analyzer finds what the fixes are offered for.</summary>
internal sealed class TextWorkspace : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly ProjectId _project;

    internal TextWorkspace()
    {
        var root = Convert.ToBase64String(Encoding.UTF8.GetBytes("/project/seeds/"));
        _project = _workspace.AddProject("Texts", LanguageNames.CSharp).Id;
        Apply(_workspace.CurrentSolution.AddAnalyzerConfigDocument(
            DocumentId.CreateNewId(_project),
            ".globalconfig",
            SourceText.From($"is_global = true\nbuild_property.StatementsGenRoot64 = {root}\n", Encoding.UTF8),
            filePath: "/project/.globalconfig"));
    }

    private Project Project => _workspace.CurrentSolution.GetProject(_project)!;

    internal TextWorkspace With(string name, string text)
    {
        Apply(_workspace.CurrentSolution.AddAdditionalDocument(
            DocumentId.CreateNewId(_project), name, SourceText.From(text, Encoding.UTF8), filePath: $"/project/seeds/{name}"));
        return this;
    }

    internal string Text(string name) => Document(name).GetTextAsync().Result.ToString();

    internal async Task<IReadOnlyList<Diagnostic>> FindingsAsync()
    {
        var compilation = (await Project.GetCompilationAsync())!.WithAnalyzers([new TextAnalyzer()], Project.AnalyzerOptions);
        return [.. (await compilation.GetAnalyzerDiagnosticsAsync())
            .OrderBy(finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.SourceSpan.Start)];
    }

    /// <summary>The fixes that are offered for the finding at a place.</summary>
    internal async Task<IReadOnlyList<CodeAction>> FixesAsync(TextFix fix, string name, int offset)
    {
        var document = Document(name);
        var finding = (await FindingsAsync()).Single(finding =>
            finding.Location.GetLineSpan().Path == document.FilePath
            && finding.Location.SourceSpan.Start == offset
            && fix.FixableDiagnosticIds.Contains(finding.Id));
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), default));
        return actions;
    }

    /// <summary>Does what the fix of this title does for the finding at a place.</summary>
    internal async Task FixAsync(TextFix fix, string name, int offset, string title) =>
        await DoAsync((await FixesAsync(fix, name, offset)).Single(action => action.Title == title));

    /// <summary>Fixes all texts of the project.</summary>
    internal async Task FixAllAsync(TextFix fix, string title)
    {
        var context = new FixAllContext(
            Project, fix, FixAllScope.Project, title, fix.FixableDiagnosticIds, new Provider(await FindingsAsync()), default);
        await DoAsync((await fix.GetFixAllProvider().GetFixAsync(context))!);
    }

    public void Dispose() => _workspace.Dispose();

    private TextDocument Document(string name) => Project.AdditionalDocuments.Single(document => document.Name == name);

    private async Task DoAsync(CodeAction action)
    {
        var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(default)));
        Apply(operation.ChangedSolution);
    }

    private void Apply(Solution solution) => Assert.True(_workspace.TryApplyChanges(solution));

    private sealed class Provider(IReadOnlyList<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
