using System.Collections.Immutable;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Generator.Analysis;

namespace StatementsGen.CodeFixes.Tests.Harness;

/// <summary>A project with texts, and code if there is any, as an editor has it: the generator runs, and the analyzers find what the fixes are offered for.</summary>
internal sealed class TextWorkspace : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly ProjectId _project;

    internal TextWorkspace()
    {
        var root = Convert.ToBase64String(Encoding.UTF8.GetBytes("/project/seeds/"));
        _project = _workspace.AddProject("Texts", LanguageNames.CSharp).Id;
        Apply(_workspace.CurrentSolution
            .WithProjectCompilationOptions(_project, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithProjectMetadataReferences(_project, [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(StatementDocument).Assembly.Location)])
            .AddAnalyzerReference(_project, GeneratorReference.Instance)
            .AddAnalyzerConfigDocument(
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

    internal TextWorkspace WithCode(string code)
    {
        Apply(_workspace.CurrentSolution.AddDocument(DocumentId.CreateNewId(_project), "Code.cs", SourceText.From(code, Encoding.UTF8), filePath: "/project/Code.cs"));
        return this;
    }

    internal string Text(string name) => Document(name).GetTextAsync().Result.ToString();

    internal async Task<IReadOnlyList<Diagnostic>> FindingsAsync()
    {
        var compilation = (await Project.GetCompilationAsync())!.WithAnalyzers([new TextAnalyzer(), new FrontMatterAnalyzer()], Project.AnalyzerOptions);
        return [.. (await compilation.GetAnalyzerDiagnosticsAsync())
            .OrderBy(finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.SourceSpan.Start)];
    }

    /// <summary>The fixes that are offered for the findings at a place.</summary>
    internal async Task<IReadOnlyList<CodeAction>> FixesAsync(TextFix fix, string name, int offset)
    {
        var document = Document(name);
        ImmutableArray<Diagnostic> findings =
        [
            .. (await FindingsAsync()).Where(finding =>
                finding.Location.GetLineSpan().Path == document.FilePath
                && finding.Location.SourceSpan.Start == offset
                && fix.FixableDiagnosticIds.Contains(finding.Id)),
        ];
        Assert.NotEmpty(findings);
        var actions = new List<CodeAction>();
        foreach (var findingsOfSpan in findings.GroupBy(finding => finding.Location.SourceSpan))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, findingsOfSpan.Key, [.. findingsOfSpan], (action, _) => actions.Add(action), default));
        }

        return actions;
    }

    /// <summary>The refactorings that are offered at a place: in a text, or in the code.</summary>
    internal async Task<IReadOnlyList<CodeAction>> RefactoringsAsync(CodeRefactoringProvider refactoring, string name, string words)
    {
        var document = (TextDocument?)Project.Documents.SingleOrDefault(document => document.Name == name) ?? Document(name);
        var place = (await document.GetTextAsync()).ToString().IndexOf(words, StringComparison.Ordinal);
        var actions = new List<CodeAction>();
        await refactoring.ComputeRefactoringsAsync(
            new CodeRefactoringContext(document, new Microsoft.CodeAnalysis.Text.TextSpan(place, 0), actions.Add, default));
        return actions;
    }

    /// <summary>Does the one thing that is offered.</summary>
    internal Task DoOnlyAsync(IReadOnlyList<CodeAction> actions) => DoAsync(Assert.Single(actions));

    /// <summary>The errors that the compiler and the generator find.</summary>
    internal async Task<IReadOnlyList<string>> ErrorsAsync() =>
        [.. (await Project.GetCompilationAsync())!.GetDiagnostics().Where(finding => finding.Severity == DiagnosticSeverity.Error).Select(finding => finding.ToString())];

    /// <summary>Does what the fix of this title does for the finding at a place.</summary>
    internal async Task FixAsync(TextFix fix, string name, int offset, string title) =>
        await DoAsync((await FixesAsync(fix, name, offset)).Single(action => action.Title == title));

    /// <summary>Fixes all texts of the project.</summary>
    internal async Task FixAllAsync(TextFix fix, string title)
    {
        var context = new FixAllContext(
            Project, fix, FixAllScope.Project, title, fix.FixableDiagnosticIds, new FindingProvider(await FindingsAsync()), default);
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
}
