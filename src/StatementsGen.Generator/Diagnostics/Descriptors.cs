using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatementsGen.Checks.Findings;

namespace StatementsGen.Generator.Diagnostics;

/// <summary>The rules of the catalogue as the compiler knows them.</summary>
internal static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        Rules.All.ToImmutableDictionary(static rule => rule.Id, Describe, StringComparer.Ordinal);

    /// <summary>Returns the descriptor of a rule.</summary>
    /// <param name="rule">The rule.</param>
    internal static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    /// <summary>Returns the descriptors of the rules of a scope, in order of their ids.</summary>
    /// <param name="scope">The scope.</param>
    internal static ImmutableArray<DiagnosticDescriptor> In(RuleScope scope) => Rules.In(scope).Select(Of).ToImmutableArray();

    private static DiagnosticDescriptor Describe(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        Rule.Category,
        (DiagnosticSeverity)rule.Severity,
        isEnabledByDefault: rule.IsOnByDefault,
        helpLinkUri: HelpPages.Of(rule),
        customTags: TagsOf(rule));

    private static string[] TagsOf(Rule rule) =>
        !rule.IsConfigurable ? [WellKnownDiagnosticTags.NotConfigurable]
        : rule.Scope == RuleScope.Use ? [WellKnownDiagnosticTags.CompilationEnd]
        : [];
}
