using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Statements;

namespace StatementsGen.CodeFixes.Pinning;

/// <summary>Pins the name of a member that depends on another statement.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    Name = nameof(PinnedNameFix))]
public sealed class PinnedNameFix : TextFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.RepeatedStatements.Id, Rules.DependentNames.Id);

    /// <inheritdoc/>
    internal override string TitleForText => "Pin all names in this text that depend on other statements";

    /// <inheritdoc/>
    internal override Task<string?> FindClassNameAsync(TextDocument document, CancellationToken cancellationToken) =>
        TextClasses.NameOfAsync(document, cancellationToken);

    /// <inheritdoc/>
    internal override TextOffer? OfferAt(FixableText text, Diagnostic diagnostic) =>
        IndexesAt(new CheckedText(text.Words, text.Path), [diagnostic.Location.SourceSpan.Start]).ToList() is [var index]
            ? StatementPin.Offer(text, index)
            : null;

    /// <inheritdoc/>
    internal override IReadOnlyList<TextChange> ChangesInText(FixableText text, IReadOnlyList<Diagnostic> diagnostics)
    {
        var source = text.ClassName is { } name ? new CheckedText(text.Words, text.Path) { Name = name } : new CheckedText(text.Words, text.Path);
        var dependent = RepeatedStatements.Find(source).Concat(DependentNames.Find(source)).Select(static finding => finding.Span.Start);
        return StatementPin.Changes(text, IndexesAt(source, [.. dependent]));
    }

    private static IEnumerable<int> IndexesAt(CheckedText text, HashSet<int> starts) => text.Outline.Statements
        .Select(static (statement, index) => (statement.Span.Start, Index: index))
        .Where(statement => starts.Contains(statement.Start))
        .Select(static statement => statement.Index);
}
