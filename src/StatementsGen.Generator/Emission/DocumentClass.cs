using System.Globalization;
using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Code;
using StatementsGen.Generator.Documents;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Emission;

/// <summary>Writes what every document's class has: namespace, documentation, title and document.</summary>
internal static class DocumentClass
{
    /// <summary>Describes the origin of a file, for its header.</summary>
    /// <param name="documents">The documents: one or more, in order.</param>
    internal static string OriginOf(ValueList<DocumentModel> documents) =>
        documents.Count == 1 ? documents[0].Key.Path : $"{documents[0].Key.Path} to {documents[documents.Count - 1].Key.Path}";

    /// <summary>Writes the classes of documents, each in its namespace.</summary>
    /// <param name="code">The writer.</param>
    /// <param name="documents">The documents, in order.</param>
    /// <param name="settings">The project's settings.</param>
    /// <param name="write">Writes the class of a document.</param>
    internal static void WriteInNamespaces(CodeWriter code, ValueList<DocumentModel> documents, GeneratorSettings settings, Action<DocumentModel> write)
    {
        for (var i = 0; i < documents.Count;)
        {
            if (i > 0)
            {
                code.Line();
            }

            var space = documents[i].Key.Namespace;
            GeneratedFile.WriteNamespace(code, NamespaceNaming.Join(settings.Namespace, space), () =>
            {
                for (var first = i; i < documents.Count && documents[i].Key.Namespace == space; i++)
                {
                    if (i > first)
                    {
                        code.Line();
                    }

                    write(documents[i]);
                }
            });
        }
    }

    /// <summary>Writes the documentation and declaration of a class, up to its opening brace.</summary>
    /// <param name="code">The writer.</param>
    /// <param name="document">The document.</param>
    /// <param name="settings">The project's settings.</param>
    internal static void WriteHead(CodeWriter code, DocumentModel document, GeneratorSettings settings)
    {
        code.Line($"/// <summary>{XmlDocumentation.Escape(document.Title ?? document.Key.Path)}</summary>");
        code.Line($"/// <remarks>{XmlDocumentation.Escape(document.Key.Path)}: {document.StatementCount.ToString(CultureInfo.InvariantCulture)} " +
            $"{(document.StatementCount == 1 ? "statement" : "statements")}.</remarks>");
        code.Line(GeneratedFile.GeneratedCode);
        code.Line($"{GeneratedFile.Visibility(settings)} static partial class {CSharpText.Identifier(document.ClassName)}");
    }

    /// <summary>Writes the members <c>Title</c> and <c>Document</c>.</summary>
    /// <param name="code">The writer.</param>
    /// <param name="title">The title, if there is one.</param>
    /// <param name="document">The expression that returns the document.</param>
    internal static void WriteOwnMembers(CodeWriter code, string? title, string document)
    {
        if (title is not null)
        {
            code.Line("/// <summary>The title of the document.</summary>");
            code.Line($"public const string Title = {CSharpText.Literal(title)};");
            code.Line();
        }

        code.Line("/// <summary>The document: its text and all that was read from it, made on first use.</summary>");
        code.Line($"/// <exception cref=\"{GeneratedFile.Library}.CompiledTextException\">The text is not in the assembly, or not the one that was compiled.</exception>");
        code.Line($"public static {GeneratedFile.Library}.StatementDocument Document => {document};");
    }
}
