using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Checks.Findings;

namespace StatementsGen.CodeFixes.Metadata;

/// <summary>Fixes front matter: corrects a misspelled word, or adds missing keys.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    Name = nameof(FrontMatterFix))]
public sealed class FrontMatterFix : TextFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.FixableFrontMatter.Id);

    /// <inheritdoc/>
    internal override string TitleForText => "Add all missing keys to the front matter";

    /// <inheritdoc/>
    internal override TextOffer? OfferAt(FixableText text, Diagnostic diagnostic)
    {
        var fix = Fix.Of(diagnostic.Properties);
        if (fix.Replacement is { } words)
        {
            return new TextOffer($"Change to '{words.Trim('\'')}'", [new TextChange(diagnostic.Location.SourceSpan, words)]);
        }

        return fix.Line is { } line && FrontMatterLines.Add(text.Words, [line]) is { } change
            ? new TextOffer($"Add '{line.Substring(0, line.IndexOf(':'))}' to the front matter", [change])
            : null;
    }

    /// <inheritdoc/>
    internal override IReadOnlyList<TextChange> ChangesInText(FixableText text, IReadOnlyList<Diagnostic> diagnostics)
    {
        var fixes = diagnostics.Select(static diagnostic => (diagnostic.Location.SourceSpan, Fix: Fix.Of(diagnostic.Properties))).ToList();
        var changes = fixes
            .Where(static found => found.Fix.Replacement is not null)
            .Select(static found => new TextChange(found.SourceSpan, found.Fix.Replacement!))
            .ToList();
        var lines = fixes.SelectMany(static found => found.Fix.Lines?.Split('\n') ?? []).Distinct(StringComparer.Ordinal).ToList();
        if (lines.Count > 0 && FrontMatterLines.Add(text.Words, lines) is { } added)
        {
            changes.Add(added);
        }

        return [.. changes.Distinct().OrderBy(static change => change.Span.Start)];
    }
}
