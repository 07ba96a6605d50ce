using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatementsGen.Advice;
using StatementsGen.Generator.Diagnostics;

namespace StatementsGen.Generator.Analysis;

/// <summary>The rules as the compiler knows them: each can be configured, and has a page of help.</summary>
internal static class AdviceDescriptors
{
    // Field by field, with the ids spelled out, for the analyzer that tracks what is released.
    private static readonly DiagnosticDescriptor ControlCharactersDescriptor = Describe(ControlCharacters.Id, ControlCharacters.Rule);
    private static readonly DiagnosticDescriptor BidirectionalControlsDescriptor = Describe(BidirectionalControls.Id, BidirectionalControls.Rule);
    private static readonly DiagnosticDescriptor InvisibleCharactersDescriptor = Describe(InvisibleCharacters.Id, InvisibleCharacters.Rule);
    private static readonly DiagnosticDescriptor MixedLineEndingsDescriptor = Describe(MixedLineEndings.Id, MixedLineEndings.Rule);
    private static readonly DiagnosticDescriptor EmptyDocumentDescriptor = Describe(EmptyDocument.Id, EmptyDocument.Rule);
    private static readonly DiagnosticDescriptor UnbalancedQuotationsDescriptor = Describe(UnbalancedQuotations.Id, UnbalancedQuotations.Rule);
    private static readonly DiagnosticDescriptor RepeatedStatementsDescriptor = Describe(RepeatedStatements.Id, RepeatedStatements.Rule);
    private static readonly DiagnosticDescriptor AmbiguousAbbreviationsDescriptor = Describe(AmbiguousAbbreviations.Id, AmbiguousAbbreviations.Rule);
    private static readonly DiagnosticDescriptor UnattributedQuotationsDescriptor = Describe(UnattributedQuotations.Id, UnattributedQuotations.Rule);
    private static readonly DiagnosticDescriptor LargeDocumentDescriptor = Describe(LargeDocument.Id, LargeDocument.Rule);
    private static readonly DiagnosticDescriptor DependentNamesDescriptor = Describe(DependentNames.Id, DependentNames.Rule);

    /// <summary>All descriptors, in order of their ids.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
    [
        ControlCharactersDescriptor,
        BidirectionalControlsDescriptor,
        InvisibleCharactersDescriptor,
        MixedLineEndingsDescriptor,
        EmptyDocumentDescriptor,
        UnbalancedQuotationsDescriptor,
        RepeatedStatementsDescriptor,
        AmbiguousAbbreviationsDescriptor,
        UnattributedQuotationsDescriptor,
        LargeDocumentDescriptor,
        DependentNamesDescriptor,
    ]);

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = All.ToImmutableDictionary(static descriptor => descriptor.Id);

    /// <summary>The descriptor of a rule.</summary>
    /// <param name="rule">The rule.</param>
    internal static DiagnosticDescriptor Of(AdviceRule rule) => ById[rule.Id];

    private static DiagnosticDescriptor Describe(string id, AdviceRule rule) => new(
        id,
        rule.Title,
        rule.Message,
        "StatementsGen",
        (DiagnosticSeverity)rule.Severity,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages.Of(id));
}
