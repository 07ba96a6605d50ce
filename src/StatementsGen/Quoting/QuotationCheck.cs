using System.Diagnostics;

namespace StatementsGen;

/// <summary>The result of looking for a quotation in documents. Equality is by value.</summary>
/// <param name="Quotation">The quotation.</param>
/// <param name="Match">How it stands in the documents.</param>
/// <param name="Passages">
/// The passages where it stands, those by the claimed speaker first, and then in order of documents and places; at most <see cref="QuotationChecker.MostPassages"/> of them.
/// </param>
/// <param name="PassageCount">The number of all passages where it stands.</param>
/// <param name="Speaker">Whether it is said by the claimed speaker.</param>
/// <param name="Nearest">The nearest words, if it stands nowhere and any come near.</param>
/// <param name="Difference">What the nearest words differ in, if it is one thing alone ("letter case"); otherwise <see langword="null"/>.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record QuotationCheck(
    string Quotation,
    QuotationMatch Match,
    ValueList<QuotationPassage> Passages,
    int PassageCount,
    QuotationSpeaker Speaker,
    QuotationPassage? Nearest = null,
    string? Difference = null)
{
    /// <summary>Returns the result in one line: <c>Verbatim: We kept our word</c>.</summary>
    public override string ToString() => $"{Match}: {Quotation}";
}
