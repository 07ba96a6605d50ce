using System.Globalization;
using Microsoft.CodeAnalysis;
using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Code;
using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Documents;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Emission;

/// <summary>Writes documents without members: their classes, if the project has classes, and their tables as a part of <c>Corpus</c>.</summary>
internal static class CorpusPartEmitter
{
    /// <summary>Returns the name of the method that returns the tables of a part.</summary>
    /// <param name="number">The number of the part.</param>
    internal static string MethodOf(int number) => $"Open{number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Writes a part's file.</summary>
    /// <param name="output">The output.</param>
    /// <param name="part">The part.</param>
    /// <param name="settings">The project's settings.</param>
    internal static void Emit(SourceProductionContext output, CorpusPart part, GeneratorSettings settings)
    {
        var documents = part.Documents;
        GeneratedFile.Add(output, $"Corpus.{part.Number.ToString("D4", CultureInfo.InvariantCulture)}.g.cs", DocumentClass.OriginOf(documents), settings, code =>
        {
            if (settings.HasClasses)
            {
                DocumentClass.WriteInNamespaces(code, documents, settings, document => WriteClass(code, document, settings));
                code.Line();
            }

            GeneratedFile.WriteNamespace(code, settings.Namespace, () => WriteTables(code, part));
        });
    }

    private static void WriteClass(CodeWriter code, DocumentModel document, GeneratorSettings settings)
    {
        var corpus = CSharpText.QualifiedName(NamespaceNaming.Join(settings.Namespace, "Corpus"));
        DocumentClass.WriteHead(code, document, settings);
        code.Open();
        DocumentClass.WriteOwnMembers(code, document.Title, $"global::{corpus}.Find({CSharpText.Literal(document.Key.Path)})");
        code.Close();
    }

    private static void WriteTables(CodeWriter code, CorpusPart part)
    {
        code.Line("static partial class Corpus");
        code.Open();
        code.Line("// Where everything stands in the texts, which are embedded in the assembly.");
        code.Line("private static partial class Compiled");
        code.Open();
        Fingerprint.Write(
            code,
            nameof(Fingerprint) + part.Number.ToString(CultureInfo.InvariantCulture),
            part.Documents.Select(static document => document.Checksum));
        code.Line($"private static {GeneratedFile.Library}.Compiled.CompiledDocument {MethodOf(part.Number)}(int index)");
        code.Open();
        code.Line("switch (index)");
        code.Open();
        for (var i = 0; i < part.Documents.Count; i++)
        {
            var document = part.Documents[i];
            code.Line($"case {(part.First + i).ToString(CultureInfo.InvariantCulture)}: return new {GeneratedFile.Library}.Compiled.CompiledDocument(");
            code.Indent();
            TableLiteral.WriteArguments(code, document.Key.Name, document.Key.Path, document.Checksum, document.Table);
            code.Outdent();
        }

        code.Line("default: throw new global::System.ArgumentOutOfRangeException(nameof(index));");
        code.Close();
        code.Close();
        code.Close();
        code.Close();
    }
}
