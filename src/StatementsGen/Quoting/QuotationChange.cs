namespace StatementsGen;

/// <summary>What a quotation leaves out, puts in or alters, as its marks say. Equality is by value.</summary>
/// <param name="Mark">The mark in the quotation: <c>…</c>, <c>[the bridge]</c> or <c>[T]he</c>.</param>
/// <param name="Words">The words of the document that stand there; empty if there are none.</param>
public sealed record QuotationChange(string Mark, string Words);
