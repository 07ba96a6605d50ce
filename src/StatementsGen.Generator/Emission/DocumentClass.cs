using System.Globalization;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Settings;

namespace StatementsGen.Generator.Emission;

/// <summary>Writes what the class of every document has: its documentation, its title, the document.</summary>
internal static class DocumentClass
{
    /// <summary>Writes what stands before the class's opening brace.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="document">The document.</param>
    /// <param name="settings">The settings.</param>
    internal static void WriteHead(CodeWriter code, DocumentModel document, GeneratorSettings settings)
    {
        code.Line($"/// <summary>{XmlDocumentation.Escape(document.Title ?? document.Path)}</summary>");
        code.Line($"/// <remarks>{XmlDocumentation.Escape(document.Path)}: {document.StatementCount.ToString(CultureInfo.InvariantCulture)} " +
            $"{(document.StatementCount == 1 ? "statement" : "statements")}.</remarks>");
        code.Line(GeneratedFile.GeneratedCode);
        code.Line($"{GeneratedFile.Visibility(settings)} static partial class {CSharpText.Identifier(document.ClassName)}");
    }

    /// <summary>Writes the title and the document.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="title">The title, if there is one.</param>
    /// <param name="document">The expression that gives the document.</param>
    internal static void WriteOwnMembers(CodeWriter code, string? title, string document)
    {
        if (title is not null)
        {
            code.Line("/// <summary>The title of the document.</summary>");
            code.Line($"public const string Title = {CSharpText.Literal(title)};");
            code.Line();
        }

        code.Line("/// <summary>The document: its text and all that was read from it, made on first use.</summary>");
        code.Line($"/// <exception cref=\"{GeneratedFile.Library}.Compiled.CompiledTextException\">The text is not in the assembly, or not the one that was compiled.</exception>");
        code.Line($"public static {GeneratedFile.Library}.StatementDocument Document => {document};");
    }
}
