using Microsoft.CodeAnalysis;
using StatementsGen.Guards;

namespace StatementsGen.Generator.Diagnostics;

/// <summary>What guards the output: these cannot be configured away, for without them wrong code would pass for right.</summary>
internal static class Descriptors
{
    /// <summary>STG0001: a text cannot be decoded without loss.</summary>
    internal static readonly DiagnosticDescriptor Undecodable = Guard(
        "STG0001",
        "The text cannot be decoded without loss",
        GuardMessages.Undecodable);

    /// <summary>STG0002: the compiler gives no text for a file.</summary>
    internal static readonly DiagnosticDescriptor Unreadable = Guard(
        "STG0002",
        "The text cannot be read",
        GuardMessages.Unreadable);

    /// <summary>STG0003: two documents ask for one class name.</summary>
    internal static readonly DiagnosticDescriptor SameName = Guard(
        "STG0003",
        "Two documents have one name",
        GuardMessages.SameName);

    /// <summary>STG0004: a document asks for a name that something else has.</summary>
    internal static readonly DiagnosticDescriptor TakenName = new(
        "STG0004",
        "The document's name is taken",
        "'{0}' is the class '{1}', because '{2}' is {3}",
        "StatementsGen",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages.Of("STG0004"));

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
    internal static readonly DiagnosticDescriptor ManyStatements = new(
        "STG0009",
        "Members for so many statements slow the build",
        "The project's texts have {0} statements, and a member for each slows the build. Set StatementsGenDetail to Documents (a class for each text) or to Corpus (none).",
        "StatementsGen",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages.Of("STG0009"));

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
