using System.Globalization;
using Microsoft.CodeAnalysis;
using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Settings;

namespace StatementsGen.Generator.Emission;

/// <summary>Writes the tables of several documents: a part of <c>Corpus</c>.</summary>
internal static class TablePartEmitter
{
    /// <summary>The method that gives the tables of a part.</summary>
    /// <param name="number">The number of the part.</param>
    internal static string MethodOf(int number) => $"Open{number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Writes a part's file.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="part">The part.</param>
    /// <param name="settings">The settings.</param>
    internal static void Emit(SourceProductionContext output, TablePart part, GeneratorSettings settings) => GeneratedFile.Add(
        output,
        $"Corpus.{part.Number.ToString("D4", CultureInfo.InvariantCulture)}.g.cs",
        settings.Namespace,
        part.Tables.Count == 1 ? part.Tables[0].Path : $"{part.Tables[0].Path} to {part.Tables[part.Tables.Count - 1].Path}",
        code => Write(code, part));

    private static void Write(CodeWriter code, TablePart part)
    {
        code.Line("static partial class Corpus");
        code.Open();
        code.Line("// Where everything stands in the texts, which are embedded in the assembly.");
        code.Line("private static partial class Compiled");
        code.Open();
        code.Line($"private static {GeneratedFile.Library}.Compiled.CompiledDocument {MethodOf(part.Number)}(int index)");
        code.Open();
        code.Line("switch (index)");
        code.Open();
        for (var i = 0; i < part.Tables.Count; i++)
        {
            var table = part.Tables[i];
            code.Line($"case {(part.First + i).ToString(CultureInfo.InvariantCulture)}: return new {GeneratedFile.Library}.Compiled.CompiledDocument(");
            code.Indent();
            TableLiteral.WriteArguments(code, table.Name, table.Path, table.Checksum, table.Table);
            code.Outdent();
        }

        code.Line("default: throw new global::System.ArgumentOutOfRangeException(nameof(index));");
        code.Close();
        code.Close();
        code.Close();
        code.Close();
    }
}
