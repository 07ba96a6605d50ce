using System.Globalization;
using StatementsGen.Generator.Settings;

namespace StatementsGen.Generator.Emission;

/// <summary>Writes what the class of every document has: its documentation, its title, the document.</summary>
internal static class DocumentClass
{
    /// <summary>Writes what stands before the class's opening brace.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="path">The document's path.</param>
    /// <param name="title">Its title, if it has one.</param>
    /// <param name="statements">The number of its statements.</param>
    /// <param name="className">The name of the class.</param>
    /// <param name="settings">The settings.</param>
    internal static void WriteHead(CodeWriter code, string path, string? title, int statements, string className, GeneratorSettings settings)
    {
        code.Line($"/// <summary>{XmlDocumentation.Escape(title ?? path)}</summary>");
        code.Line($"/// <remarks>{XmlDocumentation.Escape(path)}: {statements.ToString(CultureInfo.InvariantCulture)} " +
            $"{(statements == 1 ? "statement" : "statements")}.</remarks>");
        code.Line(GeneratedFile.GeneratedCode);
        code.Line($"{GeneratedFile.Visibility(settings)} static partial class {CSharpText.Identifier(className)}");
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
