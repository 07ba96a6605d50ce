using Microsoft.CodeAnalysis;
using StatementsGen.Generator.Diagnostics;
using StatementsGen.Quoting;

namespace StatementsGen.Generator.Quotations;

/// <summary>What is said of quotations in code. Code is configured by <c>.editorconfig</c> as well.</summary>
internal static class QuotationDescriptors
{
    /// <summary>STG0201: the words are not in the text.</summary>
    internal static readonly DiagnosticDescriptor NotVerbatim = new(
        Misquotation.Id,
        "The quotation is not verbatim",
        "The quotation is not verbatim in '{0}': {1}. Quote the words that are there.",
        "StatementsGen",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages.Of(Misquotation.Id));

    /// <summary>STG0202: there is nothing to compare the words with.</summary>
    internal static readonly DiagnosticDescriptor Unchecked = new(
        "STG0202",
        "The quotation is of nothing that is known",
        "The quotation is not checked: {0}. Name the class of a text, and a statement of it if the words are from one.",
        "StatementsGen",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages.Of("STG0202"));
}
