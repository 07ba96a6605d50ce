using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Advice;

namespace StatementsGen.CodeFixes;

/// <summary>Removes characters that show nowhere. A control character that stands where another was is left: only the source of the text has that.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    Name = nameof(InvisibleCharacterFix))]
public sealed class InvisibleCharacterFix : TextFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(ControlCharacters.Id, BidirectionalControls.Id, InvisibleCharacters.Id);

    /// <inheritdoc/>
    internal override string TitleForText => "Remove all invisible characters in this text";

    /// <inheritdoc/>
    internal override TextOffer? OfferAt(string name, string text, Diagnostic diagnostic) =>
        ChangesIn(text).Where(change => diagnostic.Location.SourceSpan.Contains(change.Span)).ToList() is { Count: > 0 } changes
            ? new TextOffer("Remove the invisible character", changes)
            : null;

    /// <inheritdoc/>
    internal override IReadOnlyList<TextChange> ChangesInText(string name, string text, IReadOnlyList<Diagnostic> diagnostics) => [.. ChangesIn(text)];

    private static IEnumerable<TextChange> ChangesIn(string text) =>
        ControlCharacters.Find(text).Where(finding => ControlCharacters.StandsForNothing(text[finding.Span.Start]))
            .Concat(BidirectionalControls.Find(text))
            .Concat(InvisibleCharacters.Find(text))
            .OrderBy(static finding => finding.Span.Start)
            .Select(static finding => new TextChange(new Microsoft.CodeAnalysis.Text.TextSpan(finding.Span.Start, finding.Span.Length), ""));
}
