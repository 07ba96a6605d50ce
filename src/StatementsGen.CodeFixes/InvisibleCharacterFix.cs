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
    internal override string TitleForPlace => "Remove the invisible character";

    /// <inheritdoc/>
    internal override string TitleForText => "Remove all invisible characters in this text";

    /// <inheritdoc/>
    internal override IReadOnlyList<TextChange> ChangesAt(string text, Microsoft.CodeAnalysis.Text.TextSpan place) =>
        [.. ChangesInText(text).Where(change => place.Contains(change.Span))];

    /// <inheritdoc/>
    internal override IReadOnlyList<TextChange> ChangesInText(string text) =>
    [
        .. ControlCharacters.Find(text).Where(finding => ControlCharacters.StandsForNothing(text[finding.Span.Start]))
            .Concat(BidirectionalControls.Find(text))
            .Concat(InvisibleCharacters.Find(text))
            .OrderBy(static finding => finding.Span.Start)
            .Select(static finding => new TextChange(new Microsoft.CodeAnalysis.Text.TextSpan(finding.Span.Start, finding.Span.Length), "")),
    ];
}
