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
        "'{0}' has {1} statements, more than the {2} that one class can hold. Split the text.");

    /// <summary>STG0006: two files would be one text.</summary>
    internal static readonly DiagnosticDescriptor SamePath = Guard(
        "STG0006",
        "Two files have one path",
        "'{0}' is there more than once among the project's texts. List it once, or set another Link.");

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
