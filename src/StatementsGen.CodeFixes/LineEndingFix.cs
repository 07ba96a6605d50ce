using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Checks.Characters;
using StatementsGen.Checks.Findings;

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
    internal override IReadOnlyList<TextChange> ChangesInText(FixableText text, IReadOnlyList<Diagnostic> diagnostics)
    {
        var usual = MixedLineEndings.MostFrequent(text.Words);
        return
        [
            .. MixedLineEndings.EndingsOf(text.Words)
                .Where(ending => ending.Length != usual.Length || text.Words[ending.Start] != usual[0])
                .Select(ending => new TextChange(new Microsoft.CodeAnalysis.Text.TextSpan(ending.Start, ending.Length), usual)),
        ];
    }
}
