using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Statements;

namespace StatementsGen.CodeFixes.Pinning;

/// <summary>Pins a member's name that depends on another statement.</summary>
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
    internal override TextOffer? OfferAt(string name, string text, Diagnostic diagnostic) =>
        IndexesAt(new CheckedText(text, name), [diagnostic.Location.SourceSpan.Start]).ToList() is [var index]
            ? StatementPin.Offer(name, text, index)
            : null;

    /// <inheritdoc/>
    internal override IReadOnlyList<TextChange> ChangesInText(string name, string text, IReadOnlyList<Diagnostic> diagnostics)
    {
        var source = new CheckedText(text, name);
        var dependent = RepeatedStatements.Find(source).Concat(DependentNames.Find(source)).Select(static finding => finding.Span.Start);
        return StatementPin.Changes(name, text, IndexesAt(source, [.. dependent]));
    }

    private static IEnumerable<int> IndexesAt(CheckedText text, HashSet<int> starts) => text.Outline.Statements
        .Select(static (statement, index) => (statement.Span.Start, Index: index))
        .Where(statement => starts.Contains(statement.Start))
        .Select(static statement => statement.Index);
}
