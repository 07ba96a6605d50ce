using System.Globalization;
using Microsoft.CodeAnalysis;
using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Code;
using StatementsGen.Generator.Corpus;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Emission;

/// <summary>Writes the class <c>Corpus</c>, which gives access to all documents.</summary>
internal static class CorpusEmitter
{
    // The run time resolves all calls in a method when it compiles the method. With few cases in each, the first use of a document resolves few others.
    private const int CasesInMethod = 32;

    // More lines than this are one literal, because the compiler takes long to join literals.
    private const int MostLines = 128;

    /// <summary>Writes the file.</summary>
    /// <param name="output">The output.</param>
    /// <param name="index">The documents.</param>
    /// <param name="settings">The project's settings.</param>
    internal static void Emit(SourceProductionContext output, CorpusIndex index, GeneratorSettings settings) =>
        GeneratedFile.Add(output, "Corpus.g.cs", GeneratedFile.AllTexts, settings, code =>
            GeneratedFile.WriteNamespace(code, settings.Namespace, () => WriteCorpus(code, index, settings)));

    private static void WriteCorpus(CodeWriter code, CorpusIndex index, GeneratorSettings settings)
    {
        const string Document = GeneratedFile.Library + ".StatementDocument";
        var orNull = settings.HasNullableReferences ? "?" : "";
        const string ListOf = "global::System.Collections.Generic.IReadOnlyList";
        const string SequenceOf = "global::System.Collections.Generic.IEnumerable";
        code.Line("/// <summary>All texts of the project. A text is read from the assembly when it is asked for, and not before.</summary>");
        code.Line(GeneratedFile.GeneratedCode);
        code.Line($"{GeneratedFile.Visibility(settings)} static partial class Corpus");
        code.Open();
        code.Line("/// <summary>The documents, in ordinal order of their paths.</summary>");
        code.Line($"public static {ListOf}<{Document}> Documents => Compiled.Source;");
        code.Line();
        code.Line("/// <summary>The statements of all documents, in order.</summary>");
        code.Line($"public static {SequenceOf}<{GeneratedFile.Library}.Statement> Statements => Compiled.Source.Statements;");
        code.Line();
        code.Line("/// <summary>The document with a path, or null if there is none.</summary>");
        code.Line("/// <param name=\"path\">The path relative to the folder of texts, with '/'.</param>");
        code.Line($"public static {Document}{orNull} Find(string path) => Compiled.Source.Find(path);");
        code.Line();
        code.Line("/// <summary>The document with a name, or null if there is none, or more than one.</summary>");
        code.Line("/// <param name=\"name\">The name, with the namespaces of its folders before it where others have the same: \"Press.TheBridgeOpens\".</param>");
        code.Line($"public static {Document}{orNull} FindByName(string name) => Compiled.Source.FindByName(name);");
        code.Line();
        code.Line($"private static {(settings.HasParts ? "partial " : "")}class Compiled");
        code.Open();
        Fingerprint.Write(code, nameof(Fingerprint), string.Join("\n", index.Documents.Select(static document => document.Key.Path)));
        code.Line($"internal static readonly {GeneratedFile.Library}.Compiled.CompiledCorpus Source = " +
            (settings.HasParts ? $"{GeneratedFile.Library}.Compiled.CompiledCorpus.OfTables(" : $"new {GeneratedFile.Library}.Compiled.CompiledCorpus("));
        code.Indent();
        WriteLines(code, index.Documents, ",", static document => document.Key.Path);
        code.Line("Names,");
        code.Line(settings.HasParts ? "Open);" : "Load);");
        code.Outdent();
        WriteNames(code, index.Documents);
        if (settings.HasParts)
        {
            WriteOpen(code, index.Documents.Count);
        }
        else
        {
            WriteLoad(code, index.Documents, settings);
        }

        code.Close();
        code.Close();
    }

    // In a separate method: the run time creates a literal when it compiles the method, and few programs search by name.
    private static void WriteNames(CodeWriter code, ValueList<CorpusDocument> documents)
    {
        code.Line();
        code.Line("private static string Names()");
        code.Open();
        code.Line("return");
        code.Indent();
        WriteLines(code, documents, ";", static document => NamespaceNaming.Join(document.Key.Namespace, document.ClassName));
        code.Outdent();
        code.Close();
    }

    private static void WriteLines(CodeWriter code, ValueList<CorpusDocument> documents, string end, Func<CorpusDocument, string> lineOf)
    {
        if (documents.Count > MostLines)
        {
            code.Line(CSharpText.Literal(string.Join("\n", documents.Select(lineOf))) + end);
            return;
        }

        for (var i = 0; i < documents.Count; i++)
        {
            var last = i == documents.Count - 1;
            code.Line(CSharpText.Literal(lineOf(documents[i]) + (last ? "" : "\n")) + (last ? end : " +"));
        }

        if (documents.Count == 0)
        {
            code.Line("\"\"" + end);
        }
    }

    private static void WriteOpen(CodeWriter code, int documents)
    {
        const string Table = GeneratedFile.Library + ".Compiled.CompiledDocument";
        var parts = (documents + CorpusPart.Size - 1) / CorpusPart.Size;
        WriteSwitches(code, Table, "Open", 0, parts, CorpusPart.Size, static part => $"{CorpusPartEmitter.MethodOf(part)}(index)");
    }

    private static void WriteLoad(CodeWriter code, ValueList<CorpusDocument> documents, GeneratorSettings settings)
    {
        const string Document = GeneratedFile.Library + ".StatementDocument";
        WriteSwitches(code, Document, "Load", 0, documents.Count, 1, i => DocumentOf(documents[i], settings));
    }

    /// <summary>Writes a method with a case for each item. For many items, the cases call methods that have a case for each of some items.</summary>
    /// <param name="code">The writer.</param>
    /// <param name="type">The method's return type.</param>
    /// <param name="name">The method's name.</param>
    /// <param name="first">The first item.</param>
    /// <param name="count">The number of items.</param>
    /// <param name="documents">The number of documents in each item.</param>
    /// <param name="resultOf">Returns the expression for an item.</param>
    private static void WriteSwitches(CodeWriter code, string type, string name, int first, int count, int documents, Func<int, string> resultOf)
    {
        var step = 1;
        while (count > step * CasesInMethod)
        {
            step *= CasesInMethod;
        }

        string NameOf(int item) => $"{name}_{item.ToString(CultureInfo.InvariantCulture)}";

        var divisor = documents * step;
        WriteSwitch(
            code,
            $"{type} {name}",
            divisor == 1 ? "index" : $"index / {divisor.ToString(CultureInfo.InvariantCulture)}",
            Enumerable.Range(first / step, (count + step - 1) / step),
            step == 1 ? resultOf : item => $"{NameOf(item)}(index)");
        for (var start = first; step > 1 && start < first + count; start += step)
        {
            WriteSwitches(code, type, NameOf(start / step), start, Math.Min(step, first + count - start), documents, resultOf);
        }
    }

    private static void WriteSwitch(
        CodeWriter code,
        string signature,
        string value,
        IEnumerable<int> cases,
        Func<int, string> resultOf)
    {
        code.Line();
        code.Line($"private static {signature}(int index)");
        code.Open();
        code.Line($"switch ({value})");
        code.Open();
        foreach (var item in cases)
        {
            code.Line($"case {item.ToString(CultureInfo.InvariantCulture)}: return {resultOf(item)};");
        }

        code.Line("default: throw new global::System.ArgumentOutOfRangeException(nameof(index));");
        code.Close();
        code.Close();
    }

    private static string DocumentOf(CorpusDocument document, GeneratorSettings settings)
    {
        var space = NamespaceNaming.Join(settings.Namespace, document.Key.Namespace);
        return $"global::{CSharpText.QualifiedName(NamespaceNaming.Join(space, document.ClassName))}.Document";
    }
}
