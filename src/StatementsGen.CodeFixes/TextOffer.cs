using Microsoft.CodeAnalysis.Text;

namespace StatementsGen.CodeFixes;

/// <summary>What a fix would do to a text.</summary>
/// <param name="Title">What it is called in menus.</param>
/// <param name="Changes">The changes, in order; they do not overlap.</param>
internal sealed record TextOffer(string Title, IReadOnlyList<TextChange> Changes);
