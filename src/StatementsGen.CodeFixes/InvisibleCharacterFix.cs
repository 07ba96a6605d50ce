using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Fixes;

namespace StatementsGen.CodeFixes;

/// <summary>Removes invisible characters. A control character that replaces another character is kept, because only the source of the text has the original.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    Name = nameof(InvisibleCharacterFix))]
public sealed class InvisibleCharacterFix : TextFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(Rules.ControlCharacters.Id, Rules.BidirectionalControls.Id, Rules.InvisibleCharacters.Id);

    /// <inheritdoc/>
    internal override string TitleForText => "Remove all invisible characters in this text";

    /// <inheritdoc/>
    internal override TextOffer? OfferAt(FixableText text, Diagnostic diagnostic) =>
        TextOffer.ChangesOf(InvisibleCharacterEdits.In(text.Words)).Where(change => diagnostic.Location.SourceSpan.Contains(change.Span)).ToList() is { Count: > 0 } changes
            ? new TextOffer("Remove the invisible character", changes)
            : null;

    /// <inheritdoc/>
    internal override IReadOnlyList<TextChange> ChangesInText(FixableText text, IReadOnlyList<Diagnostic> diagnostics) =>
        TextOffer.ChangesOf(InvisibleCharacterEdits.In(text.Words));
}
