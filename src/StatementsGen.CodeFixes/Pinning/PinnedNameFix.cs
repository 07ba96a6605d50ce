using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Advice;

namespace StatementsGen.CodeFixes.Pinning;

/// <summary>Pins a member's name that depends on another statement.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    Name = nameof(PinnedNameFix))]
public sealed class PinnedNameFix : TextFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RepeatedStatements.Id, DependentNames.Id);

    /// <inheritdoc/>
    internal override string TitleForText => "Pin all names in this text that depend on other statements";

    /// <inheritdoc/>
    internal override TextOffer? OfferAt(string name, string text, Diagnostic diagnostic) =>
        IndexesAt(AdvisedText.Read(text, name), [diagnostic.Location.SourceSpan.Start]).ToList() is [var index]
            ? StatementPin.Offer(name, text, index)
            : null;

    /// <inheritdoc/>
    internal override IReadOnlyList<TextChange> ChangesInText(string name, string text, IReadOnlyList<Diagnostic> diagnostics)
    {
        var advised = AdvisedText.Read(text, name);
        var dependent = RepeatedStatements.Find(advised).Concat(DependentNames.Find(advised)).Select(static finding => finding.Span.Start);
        return StatementPin.Changes(name, text, IndexesAt(advised, [.. dependent]));
    }

    private static IEnumerable<int> IndexesAt(AdvisedText text, HashSet<int> starts) => text.Outline.Statements
        .Select(static (statement, index) => (statement.Span.Start, Index: index))
        .Where(statement => starts.Contains(statement.Start))
        .Select(static statement => statement.Index);
}
