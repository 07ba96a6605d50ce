using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using StatementsGen.Checks.Settings;

namespace StatementsGen.CodeFixes.Pinning;

/// <summary>In a text, pins the name of the statement that the caret is in.</summary>
[ExportCodeRefactoringProvider(
    LanguageNames.CSharp,
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    Name = nameof(PinStatementRefactoring))]
public sealed class PinStatementRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var document = context.TextDocument;
        if (ProjectText.Of(document.Project).FirstOrDefault(text => text.Document.Id == document.Id) is not { Settings.Detail: Detail.Statements } text)
        {
            return;
        }

        var source = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var words = source.ToString();
        var statement = StatementReader.Read(words, text.Path, cancellationToken: context.CancellationToken).Statements
            .FirstOrDefault(statement => statement.Span.Start <= context.Span.Start && context.Span.End <= statement.Span.End);
        if (statement is not null && StatementPin.Offer(text.Path, words, statement.Index) is { } offer)
        {
            context.RegisterRefactoring(CodeAction.Create(
                offer.Title,
                _ => Task.FromResult(TextFix.Apply(document, source, offer.Changes)),
                equivalenceKey: nameof(PinStatementRefactoring)));
        }
    }
}
