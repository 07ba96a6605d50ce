using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace StatementsGen.CodeFixes;

/// <summary>Fixes all texts of a project or solution that have a finding. A separate fix changes all places of one text.</summary>
internal sealed class TextFixAll : FixAllProvider
{
    /// <summary>The only instance.</summary>
    internal static readonly TextFixAll Instance = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var fix = (TextFix)fixAllContext.CodeFixProvider;
        return Task.FromResult<CodeAction?>(CodeAction.Create(
            fix.TitleForText,
            _ => FixAsync(fixAllContext, fix),
            equivalenceKey: fixAllContext.CodeActionEquivalenceKey));
    }

    private static async Task<Solution> FixAsync(FixAllContext context, TextFix fix)
    {
        var solution = context.Solution;
        var projects = context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project];
        foreach (var project in projects)
        {
            var diagnostics = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            var byFile = diagnostics.ToLookup(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal);
            foreach (var document in project.AdditionalDocuments.Where(document => document.FilePath is { } path && byFile.Contains(path)))
            {
                var source = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
                var text = await fix.ReadAsync(document, source, context.CancellationToken).ConfigureAwait(false);
                var changes = fix.ChangesInText(text, [.. byFile[document.FilePath!]]);
                solution = solution.WithAdditionalDocumentText(document.Id, source.WithChanges(changes));
            }
        }

        return solution;
    }
}
