using System.Globalization;
using StatementsGen.Tables;

namespace StatementsGen.Generator.Emission;

/// <summary>Writes what makes a compiled document: names, checksum and table.</summary>
internal static class TableLiteral
{
    /// <summary>Writes the arguments of a compiled document's constructor, each on a line of its own, and what ends them.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="name">The document's name.</param>
    /// <param name="path">The document's path.</param>
    /// <param name="checksum">The checksum of the text.</param>
    /// <param name="table">The table.</param>
    internal static void WriteArguments(CodeWriter code, string name, string path, ulong checksum, DocumentTable table)
    {
        code.Line("typeof(Compiled),");
        code.Line($"{CSharpText.Literal(name)},");
        code.Line($"{CSharpText.Literal(path)},");
        code.Line($"0x{checksum.ToString("X16", CultureInfo.InvariantCulture)}UL,");
        code.Line($"{CSharpText.Literal(table.Names)},");

        // Digits need no escape. On one line: joining literals would cost the compiler more than it helps a reader.
        code.Line($"\"{table.Spans}\");");
    }
}
