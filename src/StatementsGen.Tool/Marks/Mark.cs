namespace StatementsGen.Tool.Marks;

/// <summary>A part of a text that is marked.</summary>
/// <param name="Kind">What it is marked as.</param>
/// <param name="Span">Its place.</param>
/// <param name="Index">The index of the attribution or the name that it belongs to, in the statement.</param>
/// <param name="Note">A note beside it: the name that a pronoun stands for; <see langword="null"/> for none.</param>
internal sealed record Mark(MarkKind Kind, TextSpan Span, int Index = 0, string? Note = null);
