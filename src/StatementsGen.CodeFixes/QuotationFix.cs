using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatementsGen.Checks.Findings;
using StatementsGen.Quoting;

namespace StatementsGen.CodeFixes;

/// <summary>Replaces a quotation with the most similar words in the text. The literal keeps its kind.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(QuotationFix))]
public sealed class QuotationFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.NotVerbatim.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            // A constant declared elsewhere can have other uses.
            if (diagnostic.Properties.TryGetValue(Misquotation.NearestProperty, out var nearest) && nearest is not null
                && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Quote “{QuotableText.Shorten(nearest)}”",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(literal, StringLiteral.With(literal, nearest)))),
                        equivalenceKey: nameof(QuotationFix)),
                    diagnostic);
            }
        }
    }
}
