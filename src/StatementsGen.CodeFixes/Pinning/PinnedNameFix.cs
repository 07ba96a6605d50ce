using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Fixes;

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
        DependentNamePins.IndexesAt(new CheckedText(text.Words, text.Path), [diagnostic.Location.SourceSpan.Start]).ToList() is [var index]
            ? TextOffer.Of(StatementPin.Offer(text, index))
            : null;

    /// <inheritdoc/>
    internal override IReadOnlyList<TextChange> ChangesInText(FixableText text, IReadOnlyList<Diagnostic> diagnostics) =>
        TextOffer.ChangesOf(DependentNamePins.In(text));
}
