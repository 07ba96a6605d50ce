using Microsoft.CodeAnalysis.Text;

namespace StatementsGen.CodeFixes;

/// <summary>A fix that an editor offers: its title and its changes.</summary>
/// <param name="Title">The menu title.</param>
/// <param name="Changes">The changes, in order; they do not overlap.</param>
internal sealed record TextOffer(string Title, IReadOnlyList<TextChange> Changes);
