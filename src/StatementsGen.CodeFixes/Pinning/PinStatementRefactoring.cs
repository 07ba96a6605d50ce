using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using StatementsGen.Checks.Fixes;
using StatementsGen.Checks.Reading;
using StatementsGen.Checks.Settings;

namespace StatementsGen.CodeFixes.Pinning;

/// <summary>In a text, pins the name of the statement at the caret.</summary>
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
        var cancellation = context.CancellationToken;
        if (ProjectText.Of(document.Project).FirstOrDefault(text => text.Document.Id == document.Id) is not { Settings.Detail: Detail.Statements } text)
        {
            return;
        }

        var source = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var words = source.ToString();
        var statement = TextReading.ReadDocument(words, text.Path, cancellationToken: cancellation).Statements
            .FirstOrDefault(statement => statement.Span.Start <= context.Span.Start && context.Span.End <= statement.Span.End);
        if (statement is null)
        {
            return;
        }

        var className = await TextClasses.NameOfAsync(document, cancellation).ConfigureAwait(false);
        if (TextOffer.Of(StatementPin.Offer(new FixableText(text.Path, words, className), statement.Index)) is { } offer)
        {
            context.RegisterRefactoring(CodeAction.Create(
                offer.Title,
                _ => Task.FromResult(TextFix.Apply(document, source, offer.Changes)),
                equivalenceKey: nameof(PinStatementRefactoring)));
        }
    }
}
