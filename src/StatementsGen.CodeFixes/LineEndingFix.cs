using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Fixes;

namespace StatementsGen.CodeFixes;

/// <summary>Changes all line endings of a text to the most frequent one.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    Name = nameof(LineEndingFix))]
public sealed class LineEndingFix : TextFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.MixedLineEndings.Id);

    /// <inheritdoc/>
    internal override string TitleForText => "Make all line endings alike";

    /// <inheritdoc/>
    internal override IReadOnlyList<TextChange> ChangesInText(FixableText text, IReadOnlyList<Diagnostic> diagnostics) =>
        TextOffer.ChangesOf(LineEndingEdits.In(text.Words));
}
