using Microsoft.CodeAnalysis.Text;
using StatementsGen.Checks.Fixes;

namespace StatementsGen.CodeFixes;

/// <summary>A fix that an editor offers: its title and its changes.</summary>
/// <param name="Title">The menu title.</param>
/// <param name="Changes">The changes, in order; they do not overlap.</param>
internal sealed record TextOffer(string Title, IReadOnlyList<TextChange> Changes)
{
    /// <summary>Returns changes as the compiler has them.</summary>
    /// <param name="edits">The changes.</param>
    internal static IReadOnlyList<TextChange> ChangesOf(IEnumerable<TextEdit> edits) =>
        [.. edits.Select(static edit => new TextChange(new Microsoft.CodeAnalysis.Text.TextSpan(edit.Span.Start, edit.Span.Length), edit.NewText))];

    /// <summary>Returns what pinning a name would do.</summary>
    /// <param name="pin">The pin, if there is one.</param>
    internal static TextOffer? Of(NamePin? pin) => pin is null ? null : new TextOffer($"Pin the name '{pin.Member}'", ChangesOf([pin.Edit]));
}
