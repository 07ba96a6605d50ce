using StatementsGen.Tool.Reporting;

namespace StatementsGen.Tool.Quotes;

/// <summary>A quotation of a file and what looking for it gave.</summary>
/// <param name="Quotation">The quotation.</param>
/// <param name="Check">Where it stands.</param>
/// <param name="Finding">What is wrong with it, if that is reported.</param>
internal sealed record QuotationResult(QuotedWords Quotation, QuotationCheck Check, ReportedFinding? Finding);
