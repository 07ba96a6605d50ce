using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatementsGen.Guards;

namespace StatementsGen.Generator.Diagnostics;

/// <summary>What guards the output: these cannot be configured away, for without them wrong code would pass for right.</summary>
internal static class Descriptors
{
    /// <summary>STG0001: a text cannot be decoded without loss.</summary>
    internal static readonly DiagnosticDescriptor Undecodable = Describe("STG0001", GuardRules.Undecodable);

    /// <summary>STG0002: the compiler gives no text for a file.</summary>
    internal static readonly DiagnosticDescriptor Unreadable = Describe("STG0002", GuardRules.Unreadable);

    /// <summary>STG0003: two documents ask for one class name.</summary>
    internal static readonly DiagnosticDescriptor SameName = Describe("STG0003", GuardRules.SameName);

    /// <summary>STG0004: a document asks for a name that something else has.</summary>
    internal static readonly DiagnosticDescriptor TakenName = Describe("STG0004", GuardRules.TakenName);

    /// <summary>STG0005: a document has more statements than a class can well have members.</summary>
    internal static readonly DiagnosticDescriptor TooManyStatements = Guard(
        "STG0005",
        "The document has too many statements",
        "'{0}' has {1} statements, more than the {2} that one class can hold. Set StatementsGenDetail to Documents, or split the text.");

    /// <summary>STG0006: two files would be one text.</summary>
    internal static readonly DiagnosticDescriptor SamePath = Guard(
        "STG0006",
        "Two files have one path",
        "'{0}' is there more than once among the project's texts. List it once, or set another Link.");

    /// <summary>STG0007: the texts name more speakers or entities than a class can well have members.</summary>
    internal static readonly DiagnosticDescriptor TooManyNames = Guard(
        "STG0007",
        "The texts have too many names",
        "The texts have {0} {1}, more than the {2} that one class can hold. Set StatementsGenDetail to Documents.");

    /// <summary>STG0008: the tables of all texts are larger than what an assembly can hold.</summary>
    internal static readonly DiagnosticDescriptor TooLargeTables = Guard(
        "STG0008",
        "The texts are too large to be compiled in",
        "The texts need tables of {0} characters, more than the {1} that one assembly can hold. Part them over several projects, or read them at run time with StatementReader.");

    /// <summary>STG0009: the texts have so many statements that a member for each slows the build.</summary>
    internal static readonly DiagnosticDescriptor ManyStatements = Warning(
        "STG0009",
        "Members for so many statements slow the build",
        "The project's texts have {0} statements, and a member for each slows the build. Set StatementsGenDetail to Documents (a class for each text) or to Corpus (none).");

    /// <summary>STG0010: front matter is opened and not closed.</summary>
    internal static readonly DiagnosticDescriptor UnclosedFrontMatter = Describe("STG0010", GuardRules.UnclosedFrontMatter);

    /// <summary>STG0011: the name in the front matter cannot be that of a class.</summary>
    internal static readonly DiagnosticDescriptor UnfitName = Describe("STG0011", GuardRules.UnfitName);

    /// <summary>STG0012: a key gives a member a name that something else has.</summary>
    internal static readonly DiagnosticDescriptor TakenKey = Describe("STG0012", GuardRules.TakenKey);

    /// <summary>STG0013: what looks like a key is none.</summary>
    internal static readonly DiagnosticDescriptor UnfitKey = Describe("STG0013", GuardRules.UnfitKey);

    /// <summary>STG0014: front matter is no YAML, or YAML that is no metadata.</summary>
    internal static readonly DiagnosticDescriptor UnfitFrontMatter = Describe("STG0014", GuardRules.UnfitFrontMatter);

    /// <summary>STG0015: a name or title is written in a way that only YAML can read.</summary>
    internal static readonly DiagnosticDescriptor UnreadName = Describe("STG0015", GuardRules.UnreadName);

    /// <summary>STG0016: a document does not say what its schema requires.</summary>
    internal static readonly DiagnosticDescriptor MissingMetadata = Guard(
        "STG0016",
        "The front matter lacks a required value",
        "'{0}' has no '{1}' in its front matter, and {2} requires it. Add '{1}:' with {3}.");

    /// <summary>STG0017: a key in front matter is none that its schema has.</summary>
    internal static readonly DiagnosticDescriptor UnknownMetadata = Guard(
        "STG0017",
        "The front matter has an unknown key",
        "'{0}' is no property of {1}: {2}");

    /// <summary>STG0018: a value in front matter does not fit its property.</summary>
    internal static readonly DiagnosticDescriptor UnfitMetadata = Guard(
        "STG0018",
        "The front matter has a value that does not fit",
        "'{0}' cannot be {1}: expected {2}");

    /// <summary>STG0019: two schemas are for one document.</summary>
    internal static readonly DiagnosticDescriptor TwoSchemas = Guard(
        "STG0019",
        "Two types declare the metadata of one document",
        "'{0}' fits the patterns of both {1} and {2}. Narrow one of them.");

    /// <summary>STG0020: a type cannot declare metadata.</summary>
    internal static readonly DiagnosticDescriptor UnfitSchema = Guard(
        "STG0020",
        "The type cannot declare metadata",
        "{0} cannot declare the metadata of documents: {1}");

    /// <summary>STG0021: metadata is declared where documents have no classes.</summary>
    internal static readonly DiagnosticDescriptor SchemaWithoutClasses = Warning(
        "STG0021",
        "No document has a class for its metadata",
        "With StatementsGenDetail=Corpus no document has a class: the front matter is checked against {0}, and no code can use it. Set StatementsGenDetail to Documents if code needs it.");

    /// <summary>STG0022: a pattern fits no document.</summary>
    internal static readonly DiagnosticDescriptor UnusedPattern = Warning(
        "STG0022",
        "No document fits the pattern",
        "'{0}' fits no document, so that none is checked against {1}: {2}");

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ByRule = ImmutableArray
        .Create(Undecodable, Unreadable, SameName, TakenName, UnclosedFrontMatter, UnfitName, TakenKey, UnfitKey, UnfitFrontMatter, UnreadName)
        .ToImmutableDictionary(static descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>The descriptor of a rule.</summary>
    /// <param name="rule">The rule.</param>
    internal static DiagnosticDescriptor Of(GuardRule rule) => ByRule[rule.Id];

    // With the ids spelled out above, for the analyzer that tracks what is released.
    private static DiagnosticDescriptor Describe(string id, GuardRule rule) =>
        rule.IsError ? Guard(id, rule.Title, rule.Message) : Warning(id, rule.Title, rule.Message);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => new(
        id,
        title,
        message,
        "StatementsGen",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages.Of(id));

    private static DiagnosticDescriptor Guard(string id, string title, string message) => new(
        id,
        title,
        message,
        "StatementsGen",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages.Of(id),
        customTags: [WellKnownDiagnosticTags.NotConfigurable]);
}
