using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Guards;

namespace StatementsGen.CodeFixes.Metadata;

/// <summary>Mends front matter: puts in the word that was probably meant, or the keys that are missing.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    Name = nameof(FrontMatterFix))]
public sealed class FrontMatterFix : TextFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Remedy.FindingId);

    /// <inheritdoc/>
    internal override string TitleForText => "Add all missing keys to the front matter";

    /// <inheritdoc/>
    internal override TextOffer? OfferAt(string name, string text, Diagnostic diagnostic)
    {
        var remedy = Remedy.Of(diagnostic.Properties);
        if (remedy.Replacement is { } words)
        {
            return new TextOffer($"Change to '{words.Trim('\'')}'", [new TextChange(diagnostic.Location.SourceSpan, words)]);
        }

        return remedy.Line is { } line && FrontMatterLines.Add(text, [line]) is { } change
            ? new TextOffer($"Add '{line.Substring(0, line.IndexOf(':'))}' to the front matter", [change])
            : null;
    }

    /// <inheritdoc/>
    internal override IReadOnlyList<TextChange> ChangesInText(string name, string text, IReadOnlyList<Diagnostic> diagnostics)
    {
        var remedies = diagnostics.Select(static diagnostic => (diagnostic.Location.SourceSpan, Remedy: Remedy.Of(diagnostic.Properties))).ToList();
        var changes = remedies
            .Where(static mended => mended.Remedy.Replacement is not null)
            .Select(static mended => new TextChange(mended.SourceSpan, mended.Remedy.Replacement!))
            .ToList();
        var lines = remedies.SelectMany(static mended => mended.Remedy.Lines?.Split('\n') ?? []).Distinct(StringComparer.Ordinal).ToList();
        if (lines.Count > 0 && FrontMatterLines.Add(text, lines) is { } added)
        {
            changes.Add(added);
        }

        return [.. changes.Distinct().OrderBy(static change => change.Span.Start)];
    }
}
