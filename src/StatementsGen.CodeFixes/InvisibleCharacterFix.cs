using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Checks.Characters;
using StatementsGen.Checks.Findings;

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
        ChangesIn(text.Words).Where(change => diagnostic.Location.SourceSpan.Contains(change.Span)).ToList() is { Count: > 0 } changes
            ? new TextOffer("Remove the invisible character", changes)
            : null;

    /// <inheritdoc/>
    internal override IReadOnlyList<TextChange> ChangesInText(FixableText text, IReadOnlyList<Diagnostic> diagnostics) => [.. ChangesIn(text.Words)];

    private static IEnumerable<TextChange> ChangesIn(string words)
    {
        var text = new CheckedText(words);
        return ControlCharacters.Find(text).Where(finding => ControlCharacters.StandsForNothing(words[finding.Span.Start]))
            .Concat(BidirectionalControls.Find(text))
            .Concat(InvisibleCharacters.Find(text))
            .OrderBy(static finding => finding.Span.Start)
            .Select(static finding => new TextChange(new Microsoft.CodeAnalysis.Text.TextSpan(finding.Span.Start, finding.Span.Length), ""));
    }
}
