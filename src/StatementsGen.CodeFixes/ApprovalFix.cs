using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Checks.Approvals;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Settings;

namespace StatementsGen.CodeFixes;

/// <summary>Approves a wording, a new statement or the removal of one: changes its line in the file of approvals, and nothing in the text.</summary>
/// <remarks>There is no fix for all: who approves looks at each statement.</remarks>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    Name = nameof(ApprovalFix))]
public sealed class ApprovalFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(Rules.ChangedWording.Id, Rules.GoneStatement.Id, Rules.NewStatement.Id, Rules.MovedStatement.Id);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (FileOf(context.TextDocument.Project) is not { } file)
        {
            return;
        }

        var text = await file.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var fix = Fix.Of(diagnostic.Properties);
            if (fix is { RemovedApproval: null, AddedApproval: null })
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create(
                    TitleOf(fix),
                    _ => Task.FromResult(file.Project.Solution.WithAdditionalDocumentText(
                        file.Id,
                        SourceText.From(ApprovedFile.Replace(text.ToString(), fix.RemovedApproval, fix.AddedApproval), text.Encoding))),
                    equivalenceKey: nameof(ApprovalFix)),
                diagnostic);
        }
    }

    private static string TitleOf(Fix fix) => fix.AddedApproval is null ? "Approve the removal of this statement"
        : fix.RemovedApproval is null ? "Approve this statement"
        : "Approve this wording";

    private static TextDocument? FileOf(Project project) => ProjectText.SettingsOf(project) is { } settings
        ? project.AdditionalDocuments.FirstOrDefault(document => document.FilePath is { } path && TextPath.Fold(path) == settings.Root + ApprovedFile.Name)
        : null;
}
