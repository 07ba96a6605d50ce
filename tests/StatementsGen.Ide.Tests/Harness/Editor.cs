using System.Globalization;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace StatementsGen.Ide.Tests.Harness;

/// <summary>An editor with a project open: the services that Visual Studio and VS Code ask, and nothing is ever built.</summary>
internal sealed class Editor : IDisposable
{
    private const string Folder = "/project";

    private readonly AdhocWorkspace _workspace = new();
    private readonly DocumentId _code;
    private int _caret;

    /// <summary>Opens a project with one file of code.</summary>
    /// <param name="code">The code; <c>$$</c> is where the caret is.</param>
    internal Editor(string code)
    {
        var project = ProjectId.CreateNewId();
        _code = DocumentId.CreateNewId(project);
        Apply(_workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                project,
                VersionStamp.Create(),
                "MyApp",
                "MyApp",
                LanguageNames.CSharp,
                filePath: $"{Folder}/MyApp.csproj",
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                metadataReferences: [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(StatementDocument).Assembly.Location)],
                analyzerReferences: GeneratorReference.All))
            .AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(project),
                ".globalconfig",
                SourceText.From(
                    $"""
                    is_global = true
                    build_property.StatementsGenRoot64 = {Base64($"{Folder}/seeds/")}
                    build_property.StatementsGenProjectDirectory64 = {Base64(Folder)}
                    build_property.StatementsGenRootNamespace64 = {Base64("MyApp")}
                    """),
                filePath: $"{Folder}/.globalconfig")
            .AddDocument(_code, "Program.cs", "", filePath: $"{Folder}/Program.cs"));
        Type(code);
    }

    private Document Code => _workspace.CurrentSolution.GetDocument(_code)!;

    /// <summary>Adds a text to the folder of texts.</summary>
    internal Editor Add(string path, string text)
    {
        Apply(_workspace.CurrentSolution.AddAdditionalDocument(
            DocumentId.CreateNewId(_code.ProjectId), Path.GetFileName(path), SourceText.From(text, Encoding.UTF8), filePath: $"{Folder}/seeds/{path}"));
        return this;
    }

    /// <summary>Writes other words in a text.</summary>
    internal void Edit(string path, string old, string words)
    {
        var text = Text(path).GetTextAsync().Result;
        var place = text.ToString().IndexOf(old, StringComparison.Ordinal);
        Apply(_workspace.CurrentSolution.WithAdditionalDocumentText(
            Text(path).Id, text.WithChanges(new TextChange(new Microsoft.CodeAnalysis.Text.TextSpan(place, old.Length), words))));
    }

    /// <summary>Removes a text.</summary>
    internal void Remove(string path) => Apply(_workspace.CurrentSolution.RemoveAdditionalDocument(Text(path).Id));

    /// <summary>Writes the code anew.</summary>
    /// <param name="code">The code; <c>$$</c> is where the caret is.</param>
    internal void Type(string code)
    {
        _caret = Math.Max(code.IndexOf("$$", StringComparison.Ordinal), 0);
        Apply(_workspace.CurrentSolution.WithDocumentText(_code, SourceText.From(code.Replace("$$", "", StringComparison.Ordinal))));
    }

    /// <summary>What completion offers at the caret: each name with its description.</summary>
    internal async Task<IReadOnlyDictionary<string, string>> CompleteAsync()
    {
        var service = CompletionService.GetService(Code)!;
        var described = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in (await service.GetCompletionsAsync(Code, _caret)).ItemsList)
        {
            described.Add(item.DisplayText, (await service.GetDescriptionAsync(Code, item))!.Text);
        }

        return described;
    }

    /// <summary>What the tooltip at the caret says: its sections, a line each.</summary>
    internal async Task<IReadOnlyList<string>> QuickInfoAsync() =>
        [.. (await QuickInfoService.GetService(Code)!.GetQuickInfoAsync(Code, _caret))!.Sections.Select(section => section.Text.Trim())];

    /// <summary>What a text says now.</summary>
    internal string Read(string path) => Text(path).GetTextAsync().Result.ToString();

    /// <summary>What the light bulb in a text offers: fixes and refactorings.</summary>
    /// <param name="path">The text.</param>
    /// <param name="words">Where the caret is: before these words.</param>
    internal async Task<IReadOnlyList<CodeAction>> LightBulbAsync(string path, string words)
    {
        var caret = Read(path).IndexOf(words, StringComparison.Ordinal);
        return await LightBulb.OffersAsync(_workspace, Text(path), caret);
    }

    /// <summary>What the light bulb in the code offers at the caret.</summary>
    internal Task<IReadOnlyList<CodeAction>> LightBulbAsync() =>
        LightBulb.OffersAsync(_workspace, Code, _caret);

    /// <summary>Chooses what the light bulb offers.</summary>
    internal async Task ChooseAsync(IReadOnlyList<CodeAction> offers, string title) =>
        Apply((await offers.Single(offer => offer.Title == title).GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution);

    /// <summary>The errors and warnings in the code: <c>"(3,25) CS0117"</c>.</summary>
    internal async Task<IReadOnlyList<string>> ErrorsAsync() =>
    [
        .. (await Code.GetSemanticModelAsync())!.GetDiagnostics()
            .Where(finding => finding.Severity >= DiagnosticSeverity.Warning)
            .Select(finding => (finding.Id, place: finding.Location.GetLineSpan().StartLinePosition))
            .Select(finding => string.Create(CultureInfo.InvariantCulture, $"({finding.place.Line + 1},{finding.place.Character + 1}) {finding.Id}")),
    ];

    /// <summary>The generated files as the tree of the solution shows them, below Analyzers.</summary>
    internal async Task<IReadOnlyList<SourceGeneratedDocument>> GeneratedFilesAsync() =>
        [.. (await Code.Project.GetSourceGeneratedDocumentsAsync()).OrderBy(file => file.Name, StringComparer.Ordinal)];

    /// <summary>The file in which the name at the caret is defined, the line, and the one above it.</summary>
    internal async Task<(Document File, string Line, string Above)> GoToDefinitionAsync()
    {
        var name = (await Code.GetSyntaxRootAsync())!.FindToken(_caret).Parent!;
        var symbol = (await Code.GetSemanticModelAsync())!.GetSymbolInfo(name).Symbol!;
        var place = symbol.Locations.Single();
        var lines = (await place.SourceTree!.GetTextAsync()).Lines;
        var line = lines.GetLineFromPosition(place.SourceSpan.Start).LineNumber;
        return (Code.Project.Solution.GetDocument(place.SourceTree)!, lines[line].ToString().Trim(), lines[line - 1].ToString().Trim());
    }

    public void Dispose() => _workspace.Dispose();

    private TextDocument Text(string path) =>
        Code.Project.AdditionalDocuments.Single(text => text.FilePath == $"{Folder}/seeds/{path}");

    private void Apply(Solution solution) => Assert.True(_workspace.TryApplyChanges(solution));

    private static string Base64(string value) => Convert.ToBase64String(Encoding.UTF8.GetBytes(value));
}
