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
    internal static readonly DiagnosticDescriptor TakenName = Warning(
        "STG0004",
        "The document's name is taken",
        "'{0}' is the class '{1}', because '{2}' is {3}");

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
    internal static readonly DiagnosticDescriptor UnclosedFrontMatter = Guard(
        "STG0010",
        "The front matter is not closed",
        "'{0}' opens front matter with '---', and no line '---' closes it. Close it; or, if it is text, put an empty line before it.");

    /// <summary>STG0011: the name in the front matter cannot be that of a class.</summary>
    internal static readonly DiagnosticDescriptor UnfitName = Guard(
        "STG0011",
        "The name cannot be that of a class",
        "'{0}' cannot be the name of the document's class. Write '{1}', or another name of letters, digits and '_' that the class has no member of.");

    /// <summary>STG0012: a key gives a member a name that something else has.</summary>
    internal static readonly DiagnosticDescriptor TakenKey = Guard(
        "STG0012",
        "The key is taken",
        "The key '{0}' would name the member '{1}', and that is {2}. Give the statement another key.");

    /// <summary>STG0013: what looks like a key is none.</summary>
    internal static readonly DiagnosticDescriptor UnfitKey = Warning(
        "STG0013",
        "What looks like a key is text",
        "'{0}' is no key and stays in the text: {1}");

    /// <summary>STG0014: front matter is no YAML, or YAML that is no metadata.</summary>
    internal static readonly DiagnosticDescriptor UnfitFrontMatter = Guard(
        "STG0014",
        "The front matter cannot be read",
        "The front matter cannot be read: {0}.");

    /// <summary>STG0015: a name or title is written in a way that only YAML can read.</summary>
    internal static readonly DiagnosticDescriptor UnreadName = Guard(
        "STG0015",
        "The name or title cannot be read at run time",
        "Without YAML, programs cannot read this {0}: {1}.");

    /// <summary>STG0016: a document does not say what its schema requires.</summary>
    internal static readonly DiagnosticDescriptor MissingMetadata = Guard(
        "STG0016",
        "The front matter lacks a required value",
        "'{0}' has no '{1}' in its front matter, and {2} requires it: expected {3}");

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
        "With StatementsGenDetail=Corpus no document has a class: the front matter is checked against {0}, and no code gets at it");

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
